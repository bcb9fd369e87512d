import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { COMMANDS_PAGE } from './book';
import { WORDS } from './words';

const useStyles = makeStyles({
  pane: {
    flexShrink: 0,
    width: '364px',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    '@media (max-width: 700px)': { width: 'auto', flex: '1 1 0' },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  close: { minWidth: 0 },
  frame: { flexGrow: 1, width: '100%', border: 'none' },
});

/** The add-in's own pages: its pane, and the page on which the ribbon's functions run, which has no face. */
export function AddInFrames({
  pane,
  isPaneOpen,
  onClosePane,
}: {
  readonly pane: RefObject<HTMLIFrameElement | null>;
  readonly isPaneOpen: boolean;
  readonly onClosePane: () => void;
}) {
  const styles = useStyles();
  return (
    <>
      <iframe src={COMMANDS_PAGE} title={WORDS.commandsFrame} hidden tabIndex={-1} />
      {isPaneOpen && (
        <section aria-label={WORDS.pane} className={styles.pane}>
          <div className={styles.head}>
            <Text as="h2" size={300} weight="semibold" className={styles.title}>
              {WORDS.pane}
            </Text>
            <Button
              size="small"
              appearance="subtle"
              aria-label={WORDS.closePane}
              className={styles.close}
              onClick={onClosePane}
            >
              ✕
            </Button>
          </div>
          <iframe ref={pane} src="try-taskpane.html" title={WORDS.paneFrame} className={styles.frame} />
        </section>
      )}
    </>
  );
}
