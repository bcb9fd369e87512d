import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Folded } from '../parts/Folded';
import { useListStyles } from '../parts/list-styles';
import { Paged } from '../parts/Paged';
import { useLeave } from '../parts/Stops';
import { usePane } from '../shell/context';

/** A folded list of what was done, each with a way back; nothing where nothing was. */
export function WaysBack<T>({ name, title, hint, items, rowOf, back }: WaysBackProps<T>) {
  const styles = useListStyles();
  const { busy } = usePane();
  const leave = useLeave();
  if (items.length === 0) return null;
  return (
    <Folded title={title} hint={hint}>
      <Paged of={name} items={items}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((item) => {
              const { id, content, label, go } = rowOf(item);
              const stop = `${name} ${id}`;
              return (
                <li key={stop} data-stop={stop} tabIndex={-1} className={styles.row}>
                  {content}
                  <div className={styles.buttons}>
                    <Button
                      size="small"
                      disabledFocusable={busy !== null}
                      aria-label={label}
                      onClick={() => {
                        leave(stop, go());
                      }}
                    >
                      {back}
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

interface WaysBackProps<T> {
  /** Tells this list from others of the page. */
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly items: readonly T[];
  readonly rowOf: (item: T) => WayBack;
  /** What the buttons say. */
  readonly back: string;
}

interface WayBack {
  readonly id: string;
  readonly content: ReactNode;
  /** What the button does, for those who do not see the row around it. */
  readonly label: string;
  /** True where it was done. */
  readonly go: () => Promise<boolean>;
}
