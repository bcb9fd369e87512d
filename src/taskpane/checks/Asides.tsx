import { Button, Text } from '@fluentui/react-components';
import type { Finding } from '../../plan/model';
import { cellName } from '../../plan/grid';
import { GoToCell } from '../parts/GoTo';
import { Paged } from '../parts/Paged';
import { useLeave } from '../parts/Stops';
import { usePane } from '../shell/context';
import { CHECK_WORDS } from '../words/checks';
import { Folded } from '../parts/Folded';
import { useListStyles } from '../parts/list-styles';

/** What people have set aside, each with its reason and a way back; nothing where nothing is. */
export function Asides({ findings, ids }: AsidesProps) {
  const styles = useListStyles();
  const { bringBack, busy } = usePane();
  const leave = useLeave();
  if (findings.length === 0) return null;
  return (
    <Folded title={CHECK_WORDS.asideHeading(findings.length)} hint={CHECK_WORDS.asideHint}>
      <Paged of="asides" items={findings}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((finding) => {
              const { cell, title, what, dismissed } = finding;
              const id = `aside ${ids.get(finding) ?? ''}`;
              return (
                <li key={id} data-stop={id} tabIndex={-1} className={styles.row}>
                  <div className={styles.head}>
                    <Text weight="semibold">{title}</Text>
                    <GoToCell cell={cell} about={title} />
                  </div>
                  <Text block>{what}</Text>
                  <Text block>
                    <strong>{CHECK_WORDS.because}:</strong> {dismissed}
                  </Text>
                  <div className={styles.buttons}>
                    <Button
                      size="small"
                      disabledFocusable={busy !== null}
                      aria-label={CHECK_WORDS.about(CHECK_WORDS.restore, title, cellName(cell))}
                      onClick={() => {
                        leave(id, bringBack([finding]));
                      }}
                    >
                      {CHECK_WORDS.restore}
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

interface AsidesProps {
  readonly findings: readonly Finding[];
  readonly ids: ReadonlyMap<Finding, string>;
}
