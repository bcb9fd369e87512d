import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { formatDay, type Day } from '../../plan/day';
import type { Question } from '../../plan/model';
import { Heading } from '../parts/Heading';
import { usePane } from '../shell/context';
import { WORDS } from '../words';
import { FIRST_RUN } from '../words/first-run';

const useStyles = makeStyles({
  list: {
    marginTop: 0,
    marginBottom: 0,
    paddingLeft: '1.1rem',
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
});

/**
 * What only people can settle, with what holds until then; nothing where all is settled.
 *
 * @param told sentences that stand on the pane already
 * @param versionDay the day that the plan's version names, which may be the one that is meant
 */
export function Questions({ questions, told, versionDay }: QuestionsProps) {
  const styles = useStyles();
  const { openTab } = usePane();
  const asked = questions.filter(({ what }) => !told.includes(what));
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <Heading id="questions">{WORDS.questions}</Heading>
      <Text size={200} block>
        {WORDS.questionsHint}
      </Text>
      <ul className={styles.list}>
        {asked.map(({ what, until, about }) => (
          <li key={what}>
            {what} {until}
            {about === 'asOf' && versionDay && <LookAt day={versionDay} />}
          </li>
        ))}
      </ul>
      <Button
        size="small"
        onClick={() => {
          openTab('settings');
        }}
      >
        {WORDS.answerThem}
      </Button>
    </section>
  );
}

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly told: readonly string[];
  readonly versionDay: Day | null;
}

/** Looks at the plan as at that day for as long as the pane is open; a setting is not written for it. */
function LookAt({ day }: { readonly day: Day }) {
  const { busy, read } = usePane();
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={busy !== null}
        onClick={() => {
          read(day);
        }}
      >
        {FIRST_RUN.lookAt(formatDay(day))}
      </Button>
    </div>
  );
}
