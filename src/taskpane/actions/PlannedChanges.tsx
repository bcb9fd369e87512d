import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { PlannedUpdate } from '../../plan/updates/form';
import { GoToCell } from '../parts/GoTo';
import { WordChanges } from '../parts/WordChanges';
import { usePane } from '../shell/context';
import { ACTION_WORDS, PART_WORDS } from '../words/actions';
import { useListStyles } from '../parts/list-styles';

const useStyles = makeStyles({ item: { paddingBottom: tokens.spacingVerticalXS } });

/** Cells with what they hold and what they would hold; what cannot be written, and what to know before. */
export function PlannedChanges({
  planned: { changes, problems, notes },
}: {
  readonly planned: PlannedUpdate;
}) {
  const shared = useListStyles();
  const styles = useStyles();
  const { reading } = usePane();
  const locked = (reading?.protection.planSheets ?? []).filter((name) =>
    changes.some(({ cell }) => cell.sheet === name),
  );
  const all = [...problems, ...locked.map(ACTION_WORDS.protectedSheet)];
  return (
    <>
      {all.length > 0 && <Bar intent="warning" title={ACTION_WORDS.cannot} words={all} />}
      {notes.length > 0 && <Bar intent="info" title={ACTION_WORDS.note} words={notes} />}
      {changes.length === 0 && all.length === 0 && <Text>{ACTION_WORDS.nothing}</Text>}
      {changes.length > 0 && (
        <ul className={shared.list}>
          {changes.map(({ cell, part, now, then }) => (
            <li key={`${cell.sheet} ${String(cell.row)} ${String(cell.column)}`} className={styles.item}>
              <div className={shared.head}>
                <Text weight="semibold">{PART_WORDS[part]}</Text>
                <GoToCell cell={cell} about={PART_WORDS[part]} />
              </div>
              {part === 'evidence' || part === 'milestones' ? (
                <WordChanges was={now} now={then} />
              ) : (
                <Text block>{ACTION_WORDS.nowThen(now === '' ? ACTION_WORDS.empty : now, then)}</Text>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Bar({ intent, title, words }: BarProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {words.map((one) => (
          <Text key={one} block>
            {one}
          </Text>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

interface BarProps {
  readonly intent: 'warning' | 'info';
  readonly title: string;
  readonly words: readonly string[];
}
