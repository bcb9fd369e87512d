import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../shell/context';
import { WORDS } from '../words';
import { SheetsStand } from './SheetsStand';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
});

/** One click builds the sheets; below it, which there are and whether they are up to date. */
export function BuildSheets() {
  const styles = useStyles();
  const { results, busy, build } = usePane();
  return (
    <section className={styles.part} aria-label={WORDS.build}>
      <Text block>{results && WORDS.found(results.summary)}</Text>
      <Button
        appearance="primary"
        disabled={busy !== null}
        onClick={() => {
          build();
        }}
      >
        {WORDS.build}
      </Button>
      <Text size={200}>{WORDS.buildNote}</Text>
      <SheetsStand />
    </section>
  );
}
