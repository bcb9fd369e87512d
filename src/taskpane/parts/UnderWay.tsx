import { makeStyles, Spinner, type SpinnerProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  // The words say all there is to say; Fluent's own wheel would only turn more slowly.
  wheel: { '@media (prefers-reduced-motion: reduce)': { animationName: 'none' } },
});

/** That something is under way, in words and by a wheel, which stands still for those who want nothing to move. */
export function UnderWay({
  words,
  size,
}: {
  readonly words: string;
  readonly size: NonNullable<SpinnerProps['size']>;
}) {
  const styles = useStyles();
  return (
    <Spinner
      size={size}
      spinner={{ className: styles.wheel }}
      label={{ children: words, size: 'small' }}
      labelPosition="after"
    />
  );
}
