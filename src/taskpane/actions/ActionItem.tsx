import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { actionName, withoutBullet } from '../../plan/assess/words';
import type { Day } from '../../plan/day';
import type { AssessedAction, AssessedActivity } from '../../plan/model';
import { ActivityRow } from './ActivityRow';
import { useListStyles } from '../parts/list-styles';

const useStyles = makeStyles({
  action: { paddingBottom: tokens.spacingVerticalM },
  name: { margin: 0 },
});

/** One action with its rows. */
export const ActionItem = memo(function ActionItem({ action, activities, asOf }: ActionItemProps) {
  const shared = useListStyles();
  const styles = useStyles();
  const { number, text, priority } = action;
  return (
    <li className={styles.action}>
      <Text as="h3" size={300} weight="semibold" block className={styles.name}>
        {[number ?? '', withoutBullet(text)].filter((part) => part !== '').join(' ') || actionName(action)}
      </Text>
      {priority !== null && (
        <Text size={200} block className={shared.quiet}>
          {priority}
        </Text>
      )}
      <ul className={shared.list}>
        {activities.map((activity) => (
          <ActivityRow key={activity.key} action={action} activity={activity} asOf={asOf} />
        ))}
      </ul>
    </li>
  );
});

interface ActionItemProps {
  readonly action: AssessedAction;
  readonly activities: readonly AssessedActivity[];
  readonly asOf: Day;
}
