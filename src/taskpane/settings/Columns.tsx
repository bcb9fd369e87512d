import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { listed } from '../../plan/assess/words';
import { grouped } from '../../plan/grouped';
import type { ColumnReading, Results } from '../../plan/model';
import { alikeElsewhere } from '../../plan/settings/alike-columns';
import { columnId, type Seen } from '../../plan/settings/column-name';
import { Heading } from '../parts/Heading';
import { ROLE_CHOICES, SETTINGS } from '../words/settings';
import { ChoiceField } from './fields';
import { Part, useStyles } from './Part';
import { roleWord, ROLE_OPTIONS } from './roles';
import { useDraft, type DraftWork } from './useDraft';

/** What each column was taken for and why, and the word that corrects it. */
export function Columns({ results: { plan, headings = [] } }: { readonly results: Results }) {
  const styles = useStyles();
  const draft = useDraft();
  const [isForAll, setForAll] = useState(true);
  const columns: readonly Partial<ColumnReading & Seen>[] & readonly Seen[] = [...plan.columns, ...headings];
  const sheets = [...grouped(columns, ({ sheet }) => sheet)];
  const set: DraftWork = {
    ...draft,
    set: (cell, text) => {
      draft.set(cell, text);
      if (cell.table !== 'column' || !isForAll) return;
      for (const column of alikeElsewhere(cell.column, columns)) draft.set({ table: 'column', column }, text);
    },
  };
  return (
    <Part title={SETTINGS.columns} hint={SETTINGS.columnsHint} draft={draft} what={SETTINGS.columns}>
      {sheets.length > 1 && (
        <Checkbox
          label={SETTINGS.alike}
          checked={isForAll}
          onChange={(_, { checked }) => {
            setForAll(checked === true);
          }}
        />
      )}
      {sheets.map(([sheet, here]) => (
        <div key={sheet} role="group" aria-label={sheet} className={styles.fields}>
          <Heading level={3}>{sheet}</Heading>
          {here.map((column) => (
            <ColumnField key={columnId(column)} column={column} draft={set} />
          ))}
        </div>
      ))}
    </Part>
  );
}

/** One column: one of the plan, or a heading that nobody recognises, which has no role. */
function ColumnField({ column, draft }: ColumnFieldProps) {
  const { role, why, rivals = [], sheet, header } = column;
  const letter = column.column;
  const cell = { table: 'column', column: { sheet, column: letter, header } } as const;
  const isTold = draft.textOf(cell) !== '';
  const tie = rivals.length === 0 ? '' : ` ${SETTINGS.rivals(listed(rivals, 'or'))}`;
  return (
    <ChoiceField
      draft={draft}
      cell={cell}
      label={SETTINGS.columnLabel(letter, header)}
      hint={role === undefined ? SETTINGS.unread : (why ?? '') + tie}
      unsaid={
        role === undefined
          ? SETTINGS.pickNothing
          : isTold
            ? SETTINGS.asPlanSays
            : SETTINGS.asRead(ROLE_CHOICES[role])
      }
      choices={ROLE_OPTIONS}
      words={roleWord}
    />
  );
}

interface ColumnFieldProps {
  readonly column: Seen & Partial<ColumnReading>;
  readonly draft: DraftWork;
}
