import { Text } from '@fluentui/react-components';
import { formatDay } from '../../plan/day';
import type { Escalation } from '../../plan/model';
import { Folded } from '../parts/Folded';
import { GoToCell } from '../parts/GoTo';
import { Paged } from '../parts/Paged';
import { WORDS } from '../words';
import { ESCALATION_WORDS } from '../words/escalations';
import { Facts } from './Facts';
import { noteFacts, raisedWords } from './facts';
import { useListStyles } from '../parts/list-styles';

/** Items that have left the ladder, with what people noted beside them; nothing where none has. */
export function ClosedSince({ items }: { readonly items: readonly Escalation[] }) {
  const styles = useListStyles();
  if (items.length === 0) return null;
  return (
    <Folded title={ESCALATION_WORDS.closedHeading(items.length)} hint={ESCALATION_WORDS.closedHint}>
      <Paged of="closed" items={items}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((item) => (
              <li key={item.key} className={styles.row}>
                <div className={styles.head}>
                  {item.cell && <GoToCell cell={item.cell} about={item.milestone} />}
                  <Text size={200} className={styles.quiet}>
                    {WORDS.action(item.action)}
                  </Text>
                </div>
                <Text as="h3" weight="semibold" block className={styles.title}>
                  {item.milestone}
                </Text>
                <Facts
                  facts={[
                    [ESCALATION_WORDS.closed, item.closed === null ? '' : formatDay(item.closed)],
                    [ESCALATION_WORDS.why, item.reasons.join('\n')],
                    [ESCALATION_WORDS.raised, raisedWords(item)],
                    ...noteFacts(item).map(({ name, words }) => [name, words] as const),
                  ]}
                />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </Folded>
  );
}
