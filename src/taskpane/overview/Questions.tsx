import { makeStyles, Text } from '@fluentui/react-components';
import type { Question } from '../../plan/model';
import { Heading } from '../parts/Heading';
import { WORDS } from '../words';

const useStyles = makeStyles({ list: { marginTop: 0, marginBottom: 0, paddingLeft: '1.1rem' } });

/**
 * What only people can settle, with what holds until then; nothing where all is settled.
 *
 * @param told sentences that stand on the pane already
 */
export function Questions({
  questions,
  told,
}: {
  readonly questions: readonly Question[];
  readonly told: readonly string[];
}) {
  const styles = useStyles();
  const asked = questions.filter(({ what }) => !told.includes(what));
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <Heading id="questions">{WORDS.questions}</Heading>
      <Text size={200} block>
        {WORDS.questionsHint}
      </Text>
      <ul className={styles.list}>
        {asked.map(({ what, until }) => (
          <li key={what}>
            {what} {until}
          </li>
        ))}
      </ul>
    </section>
  );
}
