import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bars: { display: 'grid', rowGap: tokens.spacingVerticalM },
  bar: {
    height: '0.875rem',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
  },
});

const WIDTHS = ['60%', '100%', '85%', '40%', '100%', '70%', '90%'];

/** Where the plan will stand, while it is read. The words for it are in the status line. */
export function Loading() {
  const styles = useStyles();
  return (
    <div className={styles.bars} aria-hidden="true">
      {WIDTHS.map((width, row) => (
        <div key={row} className={styles.bar} style={{ width }} />
      ))}
    </div>
  );
}
