import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
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

/** No sheet of the workbook reads as a plan: what a plan looks like, the ways on, and why each sheet was not read. */
export function NoPlan({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  const { busy, read, insertSample } = usePane();
  const isBusy = busy !== null;
  return (
    <>
      <section className={styles.part} role="alert">
        <Text weight="semibold">{FIRST_RUN.noPlan}</Text>
        <Text>{failure.untouched}</Text>
        {failure.looked?.problems.map((problem) => (
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
        <HeadingsToName failure={failure} />
        <Button
          appearance="primary"
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
      <SheetsLookedAt failure={failure} />
    </>
  );
}

/** A plan whose headings nobody recognises is read once people have said what its columns hold. */
function HeadingsToName({ failure: { looked } }: { readonly failure: Failure }) {
  if (looked === null || looked.headings.length === 0) return null;
  return (
    <>
      <Text>{FIRST_RUN.pickNote}</Text>
      <PickColumns headings={looked.headings} said={looked.said} />
    </>
  );
}

function SheetsLookedAt({ failure: { looked } }: { readonly failure: Failure }) {
  const styles = useStyles();
  const { goToSheet } = usePane();
  if (looked === null) return null;
  return (
    <section className={styles.part} aria-labelledby="sheets-looked-at">
      <Heading id="sheets-looked-at">{FIRST_RUN.sheets}</Heading>
      {looked.sheets.length === 0 && <Text>{FIRST_RUN.noSheets}</Text>}
      <ul className={styles.sheets}>
        {looked.sheets.map(({ name, why, isShown }) => (
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
