import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OpenBook } from './book';
import { ribbonGroups, type RibbonButton, type RibbonGroup } from './ribbon-groups';
import { WORDS } from './words';

const useStyles = makeStyles({
  ribbon: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'stretch',
    gap: tokens.spacingHorizontalM,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: '70px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
  group: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  buttons: { display: 'flex', flexGrow: 1 },
  button: {
    flexDirection: 'column',
    justifyContent: 'flex-start',
    gap: '2px',
    minWidth: '72px',
    padding: '2px 8px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { width: '24px', height: '24px' },
  label: { color: tokens.colorNeutralForeground3 },
  status: { alignSelf: 'center', marginLeft: 'auto' },
});

/** The add-in's buttons, as its manifest puts them on Excel's ribbon. */
export function Ribbon({
  book,
  status,
  onOpenPane,
  onProblem,
}: {
  readonly book: OpenBook | null;
  /** What the page is doing, in words. */
  readonly status: string;
  readonly onOpenPane: () => void;
  readonly onProblem: (words: string | null) => void;
}) {
  const styles = useStyles();
  const groups = useRibbonGroups();
  const [running, setRunning] = useState<RibbonButton | null>(null);

  const press = (button: RibbonButton) => {
    if (button.functionName === null) {
      onOpenPane();
      return;
    }
    if (book === null || running !== null) return;
    onProblem(null);
    setRunning(button);
    book
      .run(button.functionName)
      .catch(() => {
        onProblem(WORDS.noFunction(button.label));
      })
      .finally(() => {
        setRunning(null);
      });
  };

  return (
    <div role="group" aria-label={WORDS.ribbon} className={styles.ribbon}>
      {groups.map(({ label, buttons }) => (
        <div key={label} role="group" aria-label={label} className={styles.group}>
          <div className={styles.buttons}>
            {buttons.map((button) => (
              <Button
                key={button.id}
                appearance="subtle"
                className={styles.button}
                title={button.tip}
                disabledFocusable={book === null || (running !== null && button.functionName !== null)}
                icon={<img src={button.icon} alt="" className={styles.icon} />}
                onClick={() => {
                  press(button);
                }}
              >
                {button.label}
              </Button>
            ))}
          </div>
          <Text size={100} className={styles.label} aria-hidden="true">
            {label}
          </Text>
        </div>
      ))}
      <div role="status" className={styles.status}>
        {running === null ? (
          <Text size={200}>{status}</Text>
        ) : (
          <Spinner size="tiny" label={WORDS.working(running.label)} labelPosition="after" />
        )}
      </div>
    </div>
  );
}

function useRibbonGroups(): readonly RibbonGroup[] {
  const [groups, setGroups] = useState<readonly RibbonGroup[]>([]);
  useEffect(() => {
    void fetch('manifest.xml')
      .then((answer) => answer.text())
      .then((xml) => {
        setGroups(ribbonGroups(xml));
      });
  }, []);
  return groups;
}
