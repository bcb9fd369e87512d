import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { WORDS } from '../words';
import { STOP } from '../words/first-run';
import { usePane } from './context';
import type { Since } from './state';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalM}`,
    minHeight: '1.5rem',
  },
  // What is over in a moment needs no button to stop it.
  stop: {
    flexShrink: 0,
    visibility: 'hidden',
    animationName: { to: { visibility: 'visible' } },
    animationDuration: '1ms',
    animationDelay: '1s',
    animationFillMode: 'forwards',
  },
  since: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
});

/** What is under way, what came of it, and whether the plan was changed since: read out as it changes. */
export function StatusLine() {
  const styles = useStyles();
  const { busy, outcome, since, read, stop } = usePane();
  return (
    <>
      <div className={styles.top}>
        <div role="status">
          {busy ? (
            <Spinner
              size="extra-tiny"
              label={{ children: busy.words, size: 'small' }}
              labelPosition="after"
            />
          ) : (
            outcome && <Text size={200}>{outcome}</Text>
          )}
        </div>
        {busy?.canStop && (
          <Button size="small" className={styles.stop} onClick={stop}>
            {STOP}
          </Button>
        )}
      </div>
      {since && !busy && (
        <div className={styles.since}>
          <Text size={200}>{sinceWords(since)}</Text>
          <Button
            size="small"
            onClick={() => {
              read();
            }}
          >
            {WORDS.readAgain}
          </Button>
        </div>
      )}
    </>
  );
}

function sinceWords({ cells, here, count }: Since): string {
  return WORDS.outOfDate(cells, here, count - 1);
}
