import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessedPlan, Escalation } from '../../plan/model';
import { GoToCell } from '../parts/GoTo';
import { Rated } from '../parts/Rated';
import { usePane } from '../shell/context';
import { WORDS } from '../words';
import { ESCALATION_WORDS } from '../words/escalations';
import { Facts } from './Facts';
import { allowedWords, dueWords, noteFacts, raisedWords } from './facts';
import { useListStyles } from '../parts/list-styles';

/** One item on the ladder: what it is about, why it stands there and since when, and what people have answered. */
export function EscalationRow({ item, plan }: { readonly item: Escalation; readonly plan: AssessedPlan }) {
  const styles = useListStyles();
  const { goToEscalation, build, busy } = usePane();
  const [hasNoRow, setHasNoRow] = useState(false);
  const { action, milestone, leads, rating, reasons, cell } = item;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {cell && <GoToCell cell={cell} about={milestone} />}
        <Text size={200} className={styles.quiet}>
          {WORDS.action(action)}
        </Text>
      </div>
      <Text as="h3" weight="semibold" block className={styles.title}>
        {milestone}
      </Text>
      <Facts
        facts={[
          [ESCALATION_WORDS.why, reasons.join('\n')],
          [ESCALATION_WORDS.lead, leads.length === 0 ? ESCALATION_WORDS.noLead : leads.join('\n')],
          [ESCALATION_WORDS.rating, <Rated key="rating" rating={rating} />],
          [ESCALATION_WORDS.allowed, allowedWords(item)],
          [ESCALATION_WORDS.due, dueWords(item, plan.asOf)],
          [ESCALATION_WORDS.raised, raisedWords(item)],
          ...noteFacts(item).map(({ name, words }) => [name, words] as const),
        ]}
      />
      <div>
        <Button
          size="small"
          disabledFocusable={busy !== null}
          aria-label={ESCALATION_WORDS.respondTo(action)}
          onClick={() => {
            void goToEscalation(item).then((came) => {
              setHasNoRow(came === 'noRow');
            });
          }}
        >
          {ESCALATION_WORDS.respond}
        </Button>
      </div>
      <div role="status">
        {hasNoRow && (
          <>
            <Text block>{ESCALATION_WORDS.noRow}</Text>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy !== null}
              onClick={() => {
                setHasNoRow(false);
                build();
              }}
            >
              {WORDS.build}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
