import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDay } from '../../plan/day';
import type { Question, Results } from '../../plan/model';
import { answerColumns, tieOf } from '../../plan/settings/alike-columns';
import type { SettingsEdit } from '../../plan/settings';
import { NOTHING_SAID, saidAt } from '../../plan/settings/said';
import { ROLE_WORDS } from '../../plan/settings/words';
import { Heading } from '../parts/Heading';
import { Stops, useLeave } from '../parts/Stops';
import { usePane } from '../shell/context';
import { SETTINGS } from '../words/settings';
import { PositionField } from './DayAndPeriod';
import { MeaningField } from './Key';
import { SaveButtons, useStyles } from './Part';
import { PickColumns } from './PickColumns';
import { WhichLead } from './WhichLead';
import { useDraft, type DraftWork } from './useDraft';

const useListStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalL },
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
});

/** What only people can settle, each answered where it is asked; nothing where all is settled. */
export function ToSettle({ results }: { readonly results: Results }) {
  const styles = useListStyles();
  const { questions = [] } = results;
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="settle">
      <Heading id="settle">{SETTINGS.settle}</Heading>
      <Text size={200} block>
        {SETTINGS.settleHint}
      </Text>
      <Stops>
        <ul className={styles.list}>
          {questions.map((question) => (
            <li key={question.what} className={styles.card} data-stop={question.what}>
              <Text>
                {question.what} {question.until}
              </Text>
              <Answer question={question} results={results} />
            </li>
          ))}
        </ul>
      </Stops>
    </section>
  );
}

function Answer({ question, results }: AnswerProps) {
  switch (question.about) {
    case 'asOf':
      return (
        <Drafted question={question}>
          {(draft) => <PositionField draft={draft} day={formatDay(results.plan.asOf)} />}
        </Drafted>
      );
    case 'meaning':
      return (
        <Drafted question={question}>
          {(draft) => (
            <MeaningField
              rating="green"
              entry={results.plan.ragKey.find(({ rating }) => rating === 'green')}
              draft={draft}
            />
          )}
        </Drafted>
      );
    case 'column':
      return <WhichColumn question={question} results={results} />;
    case 'header':
      return <WhatSheet question={question} results={results} />;
    case 'lead':
      return <WhichLead question={question} results={results} />;
  }
}

interface AnswerProps {
  readonly question: Question;
  readonly results: Results;
}

/** A field with a button of its own. */
function Drafted({ question, children }: DraftedProps) {
  const styles = useStyles();
  const draft = useDraft();
  const leave = useLeave();
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.changes > 0) leave(question.what, draft.save(SETTINGS.answered));
      }}
    >
      {children(draft)}
      <SaveButtons draft={draft} />
    </form>
  );
}

interface DraftedProps {
  readonly question: Question;
  readonly children: (draft: DraftWork) => ReactElement;
}

/** A button for each column that could be it; the answer holds for all sheets that are laid out alike. */
function WhichColumn({ question, results: { plan, said = NOTHING_SAID } }: AnswerProps) {
  const styles = useStyles();
  const { changeSettings, busy } = usePane();
  const leave = useLeave();
  const tie = tieOf(question, plan.columns);
  if (tie === null) return null;
  const text = ROLE_WORDS[tie.taken.role];
  const editsFor = (letter: string) =>
    answerColumns(tie, letter, plan.columns).map((column): SettingsEdit => {
      const cell = { table: 'column', column } as const;
      return { kind: 'say', cell, saw: saidAt(said, cell).text, text };
    });
  return (
    <div className={styles.buttons}>
      {tie.choices.map(({ column, header }) => (
        <Button
          key={column}
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => {
            leave(question.what, changeSettings(editsFor(column), SETTINGS.saved(SETTINGS.answered)));
          }}
        >
          {SETTINGS.takeColumn(column, header)}
        </Button>
      ))}
    </div>
  );
}

/** What the columns of the sheet hold; or that it is no part of the plan. */
function WhatSheet({ question, results: { headings = [], said = NOTHING_SAID } }: AnswerProps) {
  const styles = useStyles();
  const { changeSettings, busy } = usePane();
  const leave = useLeave();
  const here = headings.filter(({ sheet }) => sheet === question.cell?.sheet);
  const [first] = here;
  if (!first) return null;
  const ignore = () => {
    const cell = { table: 'column', column: first } as const;
    const edit = { kind: 'say', cell, saw: saidAt(said, cell).text, text: ROLE_WORDS.ignored } as const;
    return changeSettings([edit], SETTINGS.saved(SETTINGS.answered));
  };
  return (
    <div className={styles.fields}>
      <div>
        <Button
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => {
            leave(question.what, ignore());
          }}
        >
          {SETTINGS.noPlanHere}
        </Button>
      </div>
      <PickColumns headings={here} said={said} />
    </div>
  );
}
