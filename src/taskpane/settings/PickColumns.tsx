import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnreadHeading } from '../../plan/model';
import { editsOf, NO_DRAFT, drafted, draftedText } from '../../plan/settings/draft';
import type { SaidSettings } from '../../plan/settings/said';
import { namesWork } from '../../plan/settings/work-roles';
import { usePane } from '../shell/context';
import { SETTINGS } from '../words/settings';
import { roleWord, ROLE_OPTIONS } from './roles';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

/**
 * Says what the columns of a sheet hold whose headings nobody recognises, and reads the plan with that.
 *
 * @param headings of one sheet or several; the one whose columns are named is chosen first
 */
export function PickColumns({ headings, said }: PickColumnsProps) {
  const styles = useStyles();
  const { changeSettings, busy } = usePane();
  const sheets = [...new Set(headings.map(({ sheet }) => sheet))];
  const [chosen, setChosen] = useState(sheets[0] ?? '');
  const sheet = sheets.includes(chosen) ? chosen : (sheets[0] ?? '');
  const [draft, setDraft] = useState(NO_DRAFT);
  const here = headings.filter((one) => one.sheet === sheet);
  const fields = here.map(({ column, header }) => {
    const cell = { table: 'column', column: { sheet, column, header } } as const;
    return { cell, column, header, text: draftedText(draft, said, cell) };
  });
  const isEnough = fields.some(({ text }) => namesWork(text));
  return (
    <form
      className={styles.fields}
      aria-label={SETTINGS.columns}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEnough && busy === null)
          void changeSettings(editsOf(draft, said), SETTINGS.saved(SETTINGS.picked));
      }}
    >
      {sheets.length > 1 && (
        <Field label={SETTINGS.pickSheet}>
          <Select
            value={sheet}
            onChange={(_, { value }) => {
              setChosen(value);
              setDraft(NO_DRAFT);
            }}
          >
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <Text>{SETTINGS.pickHint((here[0]?.row ?? 0) + 1)}</Text>
      {fields.map(({ cell, column, header, text }) => (
        <Field key={column} label={SETTINGS.columnLabel(column, header)}>
          <Select
            value={text === '' ? '' : (roleWord(text) ?? text)}
            onChange={(_, { value }) => {
              setDraft((before) => drafted(before, said, cell, value));
            }}
          >
            <option value="">{SETTINGS.pickNothing}</option>
            {ROLE_OPTIONS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
            {text !== '' && roleWord(text) === null && <option value={text}>{SETTINGS.notUsed(text)}</option>}
          </Select>
        </Field>
      ))}
      {!isEnough && <Text size={200}>{SETTINGS.pickAction}</Text>}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={!isEnough || busy !== null}>
          {SETTINGS.pickRead}
        </Button>
      </div>
    </form>
  );
}

export interface PickColumnsProps {
  readonly headings: readonly UnreadHeading[];
  /** What has been said of them so far. */
  readonly said: SaidSettings;
}
