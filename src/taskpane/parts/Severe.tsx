import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../plan/model';

const useStyles = makeStyles({
  shape: { width: '1em', height: '1em', flexShrink: 0, verticalAlign: '-0.125em' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** An eight-sided stop, a triangle and a circle, each with its sign cut out. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5Zm2.2 3v5h1.6V4Zm0 6.4V12h1.6v-1.6Z',
  warning: 'M8 1.2 15.4 15H.6ZM7.2 6v5h1.6V6Zm0 6v1.6h1.6V12Z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.8 3v1.6h1.6V4Zm0 3v5h1.6V7Z',
};

/** The shape of a severity; its word stands beside it, so readers that see no shapes miss nothing. */
export function Severe({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`${styles.shape} ${styles[severity]}`}>
      <path d={SHAPES[severity]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
