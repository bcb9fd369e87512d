import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { WORDS } from '../words';
import { usePane } from './context';
import type { Since } from './state';

const useStyles = makeStyles({
  line: { padding: `2px ${tokens.spacingHorizontalM}`, minHeight: '1.25rem' },
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
  const { busy, outcome, since, read } = usePane();
  return (
    <>
      <div role="status" className={styles.line}>
        {busy ? (
          <Spinner size="extra-tiny" label={{ children: busy.words, size: 'small' }} labelPosition="after" />
        ) : (
          outcome && <Text size={200}>{outcome}</Text>
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
