import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Failure } from '../monitor';
import { Heading } from '../parts/Heading';
import { PickColumns } from '../settings/arriving';
import { WORDS } from '../words';
import { FIRST_RUN } from '../words/first-run';
import { usePane } from './context';
import { ExamplePlan } from './ExamplePlan';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  way: { justifySelf: 'start' },
  sheets: {
    margin: 0,
    paddingLeft: '1.1rem',
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
});

type LookedAt = NonNullable<Failure['looked']>;

/** No sheet of the workbook reads as a plan: what a plan looks like, the ways on, and why each sheet was not read. */
export function NoPlan({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  const { busy, read, insertSample } = usePane();
  const isBusy = busy !== null;
  const { looked } = failure;
  const hasHeadings = looked !== null && looked.headings.length > 0;
  return (
    <>
      <section className={styles.part} role="alert">
        <Text weight="semibold">{FIRST_RUN.noPlan}</Text>
        <Text>{failure.untouched}</Text>
        {looked?.problems.map((problem) => (
          <Text key={problem}>{problem}</Text>
        ))}
      </section>
      <section className={styles.part} aria-labelledby="looks-like">
        <Heading id="looks-like">{FIRST_RUN.looksLike}</Heading>
        <ExamplePlan />
        <Text size={200}>{FIRST_RUN.looksLikeNote}</Text>
      </section>
      <section className={styles.part} aria-labelledby="ways">
        <Heading id="ways">{FIRST_RUN.ways}</Heading>
        {hasHeadings && <HeadingsToName {...looked} />}
        <Button
          appearance={hasHeadings ? 'secondary' : 'primary'}
          className={styles.way}
          disabledFocusable={isBusy}
          aria-describedby="insert-note"
          onClick={insertSample}
        >
          {FIRST_RUN.insertSample}
        </Button>
        <Text size={200} id="insert-note">
          {FIRST_RUN.insertNote}
        </Text>
        <Button
          className={styles.way}
          disabledFocusable={isBusy}
          aria-describedby="read-note"
          onClick={() => {
            read();
          }}
        >
          {WORDS.readAgain}
        </Button>
        <Text size={200} id="read-note">
          {FIRST_RUN.readNote}
        </Text>
      </section>
      {looked && <SheetsLookedAt {...looked} />}
    </>
  );
}

/** A plan whose headings nobody recognises is read once people have said what its columns hold. */
function HeadingsToName({ headings, said }: LookedAt) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        appearance={isOpen ? 'secondary' : 'primary'}
        className={styles.way}
        aria-expanded={isOpen}
        aria-describedby="pick-note"
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {FIRST_RUN.pick}
      </Button>
      <Text size={200} id="pick-note">
        {FIRST_RUN.pickNote}
      </Text>
      {isOpen && <PickColumns headings={headings} said={said} />}
    </>
  );
}

function SheetsLookedAt({ sheets }: LookedAt) {
  const styles = useStyles();
  const { goToSheet } = usePane();
  return (
    <section className={styles.part} aria-labelledby="sheets-looked-at">
      <Heading id="sheets-looked-at">{FIRST_RUN.sheets}</Heading>
      {sheets.length === 0 && <Text>{FIRST_RUN.noSheets}</Text>}
      <ul className={styles.sheets}>
        {sheets.map(({ name, why, isShown }) => (
          <li key={name}>
            {isShown ? (
              <Link
                as="button"
                inline
                aria-label={FIRST_RUN.goToSheet(name)}
                onClick={() => {
                  goToSheet(name);
                }}
              >
                {name}
              </Link>
            ) : (
              <Text weight="semibold">{name}</Text>
            )}
            : {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
