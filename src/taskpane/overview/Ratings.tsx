import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Results } from '../../monitor';
import { givesRatings } from '../../plan/gives';
import { RATINGS, type AssessedPlan, type RatingCounts } from '../../plan/model';
import { Heading } from '../parts/Heading';
import { RATING_FILLS } from '../parts/rating-fills';
import { usePane } from '../shell/context';
import { RATING_WORDS, WORDS } from '../words';
import { figure } from '../words/figure';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: '6.5rem 2rem 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  count: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  track: { height: '0.875rem', backgroundColor: tokens.colorNeutralBackground4 },
  // The outline keeps the bar's length readable in high contrast, where fills are taken away.
  bar: {
    height: '100%',
    boxSizing: 'border-box',
    borderTopStyle: 'solid',
    borderBottomStyle: 'solid',
    borderLeftStyle: 'solid',
    borderRightStyle: 'solid',
    borderTopWidth: '1px',
    borderBottomWidth: '1px',
    borderLeftWidth: '1px',
    borderRightWidth: '1px',
    borderTopColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
  },
});

/** The ratings that the leads gave; where there are none, why. */
export function Ratings({ results: { plan, summary } }: { readonly results: Results }) {
  return (
    <section aria-labelledby="ratings">
      <Heading id="ratings">{WORDS.ratings}</Heading>
      {givesRatings(plan) ? (
        <RatingBars counts={summary.byRating} total={summary.activities} />
      ) : (
        <NoRatings plan={plan} activities={summary.activities} />
      )}
    </section>
  );
}

function NoRatings({ plan, activities }: { readonly plan: AssessedPlan; readonly activities: number }) {
  const { openTab } = usePane();
  if (plan.columns.some(({ role }) => role === 'rag'))
    return <Text block>{WORDS.notYetRated(activities)}</Text>;
  return (
    <>
      <Text block>{WORDS.noRatings}</Text>
      <Button
        size="small"
        onClick={() => {
          openTab('settings');
        }}
      >
        {WORDS.nameRatings}
      </Button>
    </>
  );
}

/** How many activities have each rating, in words, numbers and bars. Ratings nobody gave are left out, but for the first four. */
function RatingBars({ counts, total }: { readonly counts: RatingCounts; readonly total: number }) {
  const styles = useStyles();
  const shown = [...RATINGS, 'unrated' as const].filter(
    (rating) => counts[rating] > 0 || !(rating === 'blue' || rating === 'unrated'),
  );
  return (
    <>
      <ul className={styles.list}>
        {shown.map((rating) => (
          <li key={rating} className={styles.row}>
            <Text>{RATING_WORDS[rating]}</Text>
            <Text className={styles.count}>{figure(counts[rating])}</Text>
            <div className={styles.track} aria-hidden="true">
              {counts[rating] > 0 && (
                <div
                  className={styles.bar}
                  style={{
                    width: `${String((100 * counts[rating]) / Math.max(total, 1))}%`,
                    backgroundColor: RATING_FILLS[rating],
                  }}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      <Text size={200}>{WORDS.ratingsNote}</Text>
    </>
  );
}
