import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { shortened, withoutBullet } from '../../plan/assess/words';
import type { WaitingOffer } from '../../plan/updates/waiting';
import { useLeave } from '../parts/Stops';
import { usePane } from '../shell/context';
import { ACTION_WORDS, FIELD_WORDS } from '../words/actions';
import { PlannedChanges } from './PlannedChanges';
import { useListStyles } from '../parts/list-styles';

/** One update of a lead's: what the plan says, what it would say, and why it waits. A conflict is looked at before it is taken. */
export function OfferRow({ id, offer, rivals, onLeave }: OfferRowProps) {
  const styles = useListStyles();
  const { reading, changePlan, busy } = usePane();
  const leave = useLeave();
  const isConflict = offer.state === 'conflict';
  const [compares, setCompares] = useState(false);
  const planned = useMemo(() => reading?.takingOf(offer) ?? null, [reading, offer]);
  const { lead, field, text, now, why } = offer;
  const name = offer.number ?? shortened(withoutBullet(offer.action), 60);
  const nameOf = (doing: string) => ACTION_WORDS.takeOf(doing, `${lead}, ${FIELD_WORDS[field]}`, name);
  const canTake = planned !== null && planned.changes.length > 0 && planned.problems.length === 0;
  const isOpen = !isConflict || compares;
  return (
    <li data-stop={id} tabIndex={-1} className={styles.row}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={styles.quiet}>
          {ACTION_WORDS.offerBy(lead, FIELD_WORDS[field])}
        </Text>
      </div>
      <Text size={200} block>
        {isConflict && <strong>{ACTION_WORDS.conflict}: </strong>}
        {why}
      </Text>
      {isConflict && (
        <>
          <Text block>
            {now === '' ? ACTION_WORDS.planEmpty : ACTION_WORDS.planSays(shortened(now, 200))}
          </Text>
          <Text block>{ACTION_WORDS.typed(lead, text)}</Text>
          {rivals.map((rival) => (
            <Text key={rival.lead} block>
              {ACTION_WORDS.typed(rival.lead, rival.text)}
            </Text>
          ))}
        </>
      )}
      {!isConflict && !canTake && <Text block>{ACTION_WORDS.typed(lead, text)}</Text>}
      {planned !== null && isOpen && canTake && <PlannedChanges planned={planned} />}
      <div className={styles.buttons}>
        {canTake && isOpen && (
          <Button
            size="small"
            appearance="primary"
            aria-label={nameOf(ACTION_WORDS.take)}
            disabledFocusable={busy !== null}
            onClick={() => {
              leave(id, changePlan(planned.changes, ACTION_WORDS.taken(lead, FIELD_WORDS[field], name)));
            }}
          >
            {ACTION_WORDS.take}
          </Button>
        )}
        {canTake && !isOpen && (
          <Button
            size="small"
            aria-label={nameOf(ACTION_WORDS.compare)}
            onClick={() => {
              setCompares(true);
            }}
          >
            {ACTION_WORDS.compare}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={nameOf(ACTION_WORDS.leave)}
          onClick={() => {
            onLeave();
            leave(id, Promise.resolve(true));
          }}
        >
          {ACTION_WORDS.leave}
        </Button>
      </div>
    </li>
  );
}

interface OfferRowProps extends WaitingOffer {
  readonly onLeave: () => void;
}
