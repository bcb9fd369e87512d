import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Failure } from '../monitor';
import { usePane } from '../shell/context';
import { stepsFrom, type Step } from '../shell/steps';
import { FIRST_RUN, STEP_WORDS } from '../words/first-run';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  step: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

/** The ways on from a failure, each a button. */
export function NextSteps({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  const { busy, again, read, build, goToSheet, openTab } = usePane();
  const go: Readonly<Record<Exclude<Step, 'sheets'>, () => void>> = {
    again,
    read: () => {
      read();
    },
    build: () => {
      build();
    },
    settings: () => {
      openTab('settings');
    },
    overview: () => {
      openTab('overview');
    },
    reload: () => {
      window.location.reload();
    },
  };
  const buttons = stepsFrom(failure).flatMap((step) =>
    step === 'sheets'
      ? failure.sheets.map((name) => ({
          words: FIRST_RUN.goToSheet(name),
          press: () => {
            goToSheet(name);
          },
        }))
      : [{ words: STEP_WORDS[step], press: go[step] }],
  );
  return (
    <div className={styles.steps}>
      {buttons.map(({ words, press }) => (
        <Button
          key={words}
          size="small"
          className={styles.step}
          disabledFocusable={busy !== null}
          onClick={press}
        >
          {words}
        </Button>
      ))}
    </div>
  );
}
