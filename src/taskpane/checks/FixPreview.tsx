import { Button, Checkbox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { changesTogether, type CellChange } from '../../plan/changes';
import { Paged } from '../parts/Paged';
import { usePlaceOf } from '../parts/place-of';
import { useLeave } from '../parts/Stops';
import { WordChanges } from '../parts/WordChanges';
import { usePane } from '../shell/context';
import { CHECK_WORDS } from '../words/checks';
import { useListStyles } from '../parts/list-styles';

/** Every change that would be made, each with a tick that can be taken away, before anything is written. */
export function FixPreview({ stop, title, changes: found, onClose }: FixPreviewProps) {
  const styles = useListStyles();
  const { changePlan, busy } = usePane();
  const leave = useLeave();
  const placeOf = usePlaceOf();
  // What was looked through is what is written, whatever is read meanwhile; a cell that is another by then is refused.
  const [changes] = useState(found);
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set());
  const numbered = changes.map((change, at) => ({ change, at }));
  const wanted = changesTogether(changes.filter((_, at) => !without.has(at)));
  return (
    <div role="group" aria-label={`${CHECK_WORDS.willChange}: ${title}`} className={styles.form}>
      <Text weight="semibold">{CHECK_WORDS.willChange}</Text>
      <Paged of={title} items={numbered}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ change: { cell, was, text }, at }) => (
              <li key={at}>
                <Checkbox
                  label={placeOf(cell)}
                  checked={!without.has(at)}
                  onChange={() => {
                    const now = new Set(without);
                    if (!now.delete(at)) now.add(at);
                    setWithout(now);
                  }}
                />
                <WordChanges was={was} now={text ?? ''} />
              </li>
            ))}
          </ul>
        )}
      </Paged>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={wanted.length === 0}
          disabledFocusable={busy !== null}
          onClick={() => {
            const changed = changePlan(wanted, title);
            leave(stop, changed);
            void changed.then((done) => {
              if (done) onClose();
            });
          }}
        >
          {CHECK_WORDS.change(wanted.length)}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onClose();
            leave(stop, Promise.resolve(true));
          }}
        >
          {CHECK_WORDS.cancel}
        </Button>
      </div>
    </div>
  );
}

interface FixPreviewProps {
  /** Where the reader goes on from when it is done. */
  readonly stop: string;
  readonly title: string;
  readonly changes: readonly CellChange[];
  readonly onClose: () => void;
}
