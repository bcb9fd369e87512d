import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { AddInDialog } from './useOpenBook';
import { WORDS } from './words';

const useStyles = makeStyles({
  window: {
    position: 'fixed',
    right: tokens.spacingHorizontalXXL,
    bottom: '4.5rem',
    zIndex: 18,
    width: 'min(30rem, 90vw)',
    height: '15rem',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  frame: { flexGrow: 1, border: 'none' },
});

/** A window that the add-in opened. It stands before the workbook and does not hold it up, as in Excel. */
export function DialogWindow({ dialog }: { readonly dialog: AddInDialog }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, [dialog]);
  return (
    <div
      ref={place}
      role="dialog"
      tabIndex={-1}
      aria-label={WORDS.dialogFrame}
      className={styles.window}
      onKeyDown={({ key }) => {
        if (key === 'Escape') dialog.close();
      }}
    >
      <div className={styles.head}>
        <Text size={200}>{WORDS.dialogFrame}</Text>
        <Button size="small" appearance="primary" onClick={dialog.close}>
          {WORDS.close}
        </Button>
      </div>
      <iframe src={dialog.url} title={WORDS.dialogFrame} className={styles.frame} />
    </div>
  );
}
