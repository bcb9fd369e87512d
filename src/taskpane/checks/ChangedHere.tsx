import { Button, Text } from '@fluentui/react-components';
import { Folded } from '../parts/Folded';
import { GoToCell } from '../parts/GoTo';
import { Paged } from '../parts/Paged';
import { usePlaceOf } from '../parts/place-of';
import { useLeave } from '../parts/Stops';
import { WordChanges } from '../parts/WordChanges';
import { usePane } from '../shell/context';
import { CHECK_WORDS } from '../words/checks';
import { useListStyles } from '../parts/list-styles';

/** What Plan Monitor has changed in the plan, the latest first, each with a way back; nothing where nothing was. */
export function ChangedHere() {
  const styles = useListStyles();
  const { done, putBack, busy } = usePane();
  const leave = useLeave();
  const placeOf = usePlaceOf();
  if (done.length === 0) return null;
  return (
    <Folded title={CHECK_WORDS.changedHeading(done.length)} hint={CHECK_WORDS.changedHint}>
      <Paged of="changed" items={done}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((change) => {
              const { id, cell, before, after, what, at } = change;
              const stop = `changed ${id}`;
              return (
                <li key={id} data-stop={stop} tabIndex={-1} className={styles.row}>
                  <div className={styles.head}>
                    <GoToCell cell={cell} about={what} />
                    <Text size={200} className={styles.quiet}>
                      {CHECK_WORDS.changedAt(what, at)}
                    </Text>
                  </div>
                  <WordChanges was={before.text} now={after.text} />
                  <div className={styles.buttons}>
                    <Button
                      size="small"
                      disabledFocusable={busy !== null}
                      aria-label={CHECK_WORDS.about(CHECK_WORDS.putBack, what, placeOf(cell))}
                      onClick={() => {
                        leave(stop, putBack(change));
                      }}
                    >
                      {CHECK_WORDS.putBack}
                    </Button>
                  </div>
                </li>
              );
            })}
          </ul>
        )}
      </Paged>
    </Folded>
  );
}
