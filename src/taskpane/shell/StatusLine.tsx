import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { UnderWay } from '../parts/UnderWay';
import { WORDS } from '../words';
import { STOP } from '../words/first-run';
import { usePane } from './context';
import type { Busy, Since } from './state';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
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
  words: { flexGrow: 1 },
  progress: { width: '100%' },
});

/** What is under way, what came of it, and whether the plan was changed since: read out as it changes. */
export function StatusLine() {
  const styles = useStyles();
  const { busy, outcome, since, read, stop } = usePane();
  return (
    <>
      <div className={styles.line}>
        <div role="status" className={styles.words}>
          {busy ? (
            <UnderWay size="extra-tiny" words={busy.words} />
          ) : (
            outcome && <Text size={200}>{outcome}</Text>
          )}
        </div>
        {busy?.canStop && (
          <Button size="small" className={styles.stop} onClick={stop}>
            {STOP}
          </Button>
        )}
        {busy?.steps && <Steps steps={busy.steps} />}
      </div>
      {since && !busy && (
        <div className={styles.line}>
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

/** How far the build has come. The words beside it are read out; the bar is not. */
function Steps({ steps: { done, of } }: { readonly steps: NonNullable<Busy['steps']> }) {
  const styles = useStyles();
  return <ProgressBar className={styles.progress} value={done} max={of} aria-hidden="true" />;
}

function sinceWords({ sheet, cells, here, isStructural, count }: Since): string {
  return WORDS.outOfDate(isStructural || cells === '' ? sheet : cells, here, count - 1);
}
