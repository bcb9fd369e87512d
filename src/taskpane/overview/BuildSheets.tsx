import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../shell/context';
import { WORDS } from '../words';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  sheets: { margin: 0, paddingLeft: '1.1rem' },
});

/** One click builds the sheets; then what it wrote, with a way to each sheet, and what the user must know of it. */
export function BuildSheets() {
  const styles = useStyles();
  const { results, busy, built, build, goToSheet } = usePane();
  return (
    <section className={styles.part} aria-label={WORDS.build}>
      <Text block>{results && WORDS.found(results.summary)}</Text>
      <Button
        appearance="primary"
        disabled={busy !== null}
        onClick={() => {
          build();
        }}
      >
        {WORDS.build}
      </Button>
      <Text size={200}>{WORDS.buildNote}</Text>
      {built && (
        <>
          <ul className={styles.sheets}>
            {built.sheetsWritten.map(({ name }) => (
              <li key={name}>
                <Link
                  as="button"
                  onClick={() => {
                    goToSheet(name);
                  }}
                >
                  {WORDS.openSheet(name)}
                </Link>
              </li>
            ))}
          </ul>
          {built.notices.map((notice) => (
            <Text key={notice} block>
              {notice}
            </Text>
          ))}
        </>
      )}
    </section>
  );
}
