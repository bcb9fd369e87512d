import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { isOpen } from '../../plan/check/open';
import { givesDates, givesRatings } from '../../plan/gives';
import type { Results } from '../../monitor';
import { Heading } from '../parts/Heading';
import { usePane, type TabName } from '../shell/context';
import { WORDS } from '../words';
import { figure } from '../words/figure';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  row: { display: 'grid', gridTemplateColumns: '2.5rem 1fr', columnGap: tokens.spacingHorizontalS },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  words: { margin: 0 },
});

interface Figure {
  readonly word: string;
  /** What it counts. */
  readonly hint: string;
  readonly count: number;
  /** The tab that lists what is counted. */
  readonly tab: TabName;
}

/** The figures a business manager asks for first, each with what it counts and a way to the list behind it. */
export function Figures({ results }: { readonly results: Results }) {
  const styles = useStyles();
  const { openTab } = usePane();
  return (
    <section aria-labelledby="figures">
      <Heading id="figures">{WORDS.figures}</Heading>
      {!givesDates(results.plan) && <Text block>{WORDS.noDates}</Text>}
      <dl className={styles.list}>
        {figuresOf(results).map(({ word, hint, count, tab }) => (
          <div key={word} className={styles.row}>
            <dt className={styles.number}>
              <Text weight="semibold" size={400}>
                {figure(count)}
              </Text>
            </dt>
            <dd className={styles.words}>
              <Link
                as="button"
                onClick={() => {
                  openTab(tab);
                }}
                aria-label={WORDS.openList(word, count)}
              >
                {word}
              </Link>
              <Text size={200} block>
                {hint}
              </Text>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the plan gives nothing to count by is left out: none of it would be no good news. */
function figuresOf({ plan, summary, findings, checks, escalations }: Results): readonly Figure[] {
  const { overdue, toConfirm, undated, outOfStep, activities } = summary;
  const open = findings.filter(isOpen).length;
  const dated: readonly Figure[] = [
    { word: WORDS.overdue, hint: WORDS.overdueHint, count: overdue, tab: 'actions' },
    { word: WORDS.toConfirm, hint: WORDS.toConfirmHint, count: toConfirm, tab: 'checks' },
  ];
  const rated: Figure = { word: WORDS.outOfStep, hint: WORDS.outOfStepHint, count: outOfStep, tab: 'checks' };
  return [
    ...(givesDates(plan) ? dated : []),
    { word: WORDS.undated, hint: WORDS.undatedHint, count: undated, tab: 'checks' },
    ...(givesRatings(plan) ? [rated] : []),
    {
      word: WORDS.escalations,
      hint: WORDS.escalationsHint,
      count: escalations.filter(({ closed }) => closed === null).length,
      tab: 'escalations',
    },
    {
      word: WORDS.findings,
      hint: findings.length === 0 ? WORDS.foundNothing(checks, activities) : WORDS.findingsHint,
      count: open,
      tab: 'checks',
    },
  ];
}
