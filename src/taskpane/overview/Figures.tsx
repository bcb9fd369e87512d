import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { isOpen } from '../../plan/check/open';
import type { Results } from '../../monitor';
import { WORDS } from '../words';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  row: { display: 'grid', gridTemplateColumns: '2.5rem 1fr', columnGap: tokens.spacingHorizontalS },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  words: { margin: 0 },
});

/** The figures a business manager asks for first, each with what it counts. */
export function Figures({ results }: { readonly results: Results }) {
  const styles = useStyles();
  const { summary, findings, escalations } = results;
  const figures: readonly (readonly [word: string, hint: string, count: number])[] = [
    [WORDS.overdue, WORDS.overdueHint, summary.overdue],
    [WORDS.toConfirm, WORDS.toConfirmHint, summary.toConfirm],
    [WORDS.undated, WORDS.undatedHint, summary.undated],
    [WORDS.outOfStep, WORDS.outOfStepHint, summary.outOfStep],
    [WORDS.escalations, WORDS.escalationsHint, escalations.filter((item) => item.closed === null).length],
    [WORDS.findings, WORDS.findingsHint, findings.filter(isOpen).length],
  ];
  return (
    <section aria-labelledby="figures">
      <Text as="h2" size={400} weight="semibold" id="figures" block>
        {WORDS.figures}
      </Text>
      <dl className={styles.list}>
        {figures.map(([word, hint, count]) => (
          <div key={word} className={styles.row}>
            <dt className={styles.number}>
              <Text weight="semibold" size={400}>
                {count}
              </Text>
            </dt>
            <dd className={styles.words}>
              <Text weight="semibold">{word}</Text>
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
