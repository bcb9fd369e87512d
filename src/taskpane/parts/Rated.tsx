import { makeStyles, tokens } from '@fluentui/react-components';
import type { Rating } from '../../plan/model';
import { RATING_WORDS } from '../words';
import { RATING_FILLS } from './rating-fills';

const useStyles = makeStyles({
  rated: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: {
    display: 'inline-block',
    width: '0.75rem',
    height: '0.75rem',
    flexShrink: 0,
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
});

/** A rating as a word, with its colour beside it: the word says it, the colour only repeats it. */
export function Rated({ rating }: { readonly rating: Rating | null }) {
  const styles = useStyles();
  const shown = rating ?? 'unrated';
  return (
    <span className={styles.rated}>
      <span className={styles.swatch} style={{ backgroundColor: RATING_FILLS[shown] }} aria-hidden="true" />
      {RATING_WORDS[shown]}
    </span>
  );
}
