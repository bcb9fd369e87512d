import { makeStyles, Text } from '@fluentui/react-components';
import { overdueWords } from '../../plan/assess/due';
import { withoutBullet } from '../../plan/assess/words';
import { formatDay, type Day } from '../../plan/day';
import type { AssessedMilestone } from '../../plan/model';
import { ACTION_WORDS } from '../words/actions';
import { useActionStyles } from './styles';
import { useListStyles } from '../parts/list-styles';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '1.1rem', listStyleType: 'disc' } });

/** What is to be done and by when: the date that counts, the first one, and how it stands. */
export function MilestoneList({ milestones, asOf }: MilestoneListProps) {
  const shared = useActionStyles();
  const rows = useListStyles();
  const styles = useStyles();
  if (milestones.length === 0) return null;
  return (
    <ul className={styles.list}>
      {milestones.map((milestone, at) => (
        <li key={at}>
          <Text block>{withoutBullet(milestone.task === '' ? milestone.text : milestone.task)}</Text>
          <Text size={200} block className={rows.quiet}>
            {whenWords(milestone)}
            {stateWords(milestone, asOf) !== '' && (
              <>
                {' · '}
                <span className={milestone.overdue ? shared.urgent : ''}>{stateWords(milestone, asOf)}</span>
              </>
            )}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function whenWords({ effectiveDue, revisedDue, due, timescale }: AssessedMilestone): string {
  if (effectiveDue === null) return timescale ?? ACTION_WORDS.noDate;
  return revisedDue !== null && due !== null
    ? ACTION_WORDS.dueRevised(formatDay(revisedDue), formatDay(due))
    : ACTION_WORDS.due(formatDay(effectiveDue));
}

function stateWords({ state, overdue, effectiveDue }: AssessedMilestone, asOf: Day): string {
  if (overdue && effectiveDue !== null) return ACTION_WORDS.overdueBy(overdueWords(effectiveDue, asOf));
  if (state === 'toConfirm') return ACTION_WORDS.toConfirm;
  if (state === 'complete') return ACTION_WORDS.complete;
  return state === 'cancelled' ? ACTION_WORDS.withdrawn : '';
}

interface MilestoneListProps {
  readonly milestones: readonly AssessedMilestone[];
  readonly asOf: Day;
}
