import { Link, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Reading, Standing } from '../../monitor';
import { formatDay, type Day } from '../../plan/day';
import { usePane } from '../shell/context';
import { WORDS } from '../words';

const useStyles = makeStyles({ sheets: { margin: 0, paddingLeft: '1.1rem' } });

/** Which sheets of ours there are, with a way to each, and whether they say what a build would write now. */
export function SheetsStand() {
  const styles = useStyles();
  const { reading, results, built, goToSheet } = usePane();
  const standing = useStanding(reading);
  const sheets = reading?.sheets.length ? reading.sheets : (built?.sheetsWritten ?? []);
  if (sheets.length === 0) return <Text size={200}>{WORDS.notBuiltYet}</Text>;
  return (
    <>
      {standing && results && <Text block>{standingWords(standing, results.plan.asOf)}</Text>}
      <ul className={styles.sheets}>
        {sheets.map(({ name }) => (
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
      {built?.notices.map((notice) => (
        <Text key={notice} block>
          {notice}
        </Text>
      ))}
    </>
  );
}

/** @param today whose figures the pane shows */
function standingWords({ builtAt, asOf, isCurrent }: Standing, today: Day): string {
  const words = isCurrent ? WORDS.sheetsCurrent(builtAt) : WORDS.sheetsOutOfDate(builtAt);
  if (asOf === null || asOf === today) return words;
  return `${words} ${WORDS.sheetsOfAnotherDay(formatDay(asOf), formatDay(today))}`;
}

/** Worked out once the reading is on show: to know it, the sheets are thought through as for a build. */
function useStanding(reading: Reading | null): Standing | null {
  const [known, setKnown] = useState<{ readonly of: Reading; readonly standing: Standing | null } | null>(
    null,
  );
  useEffect(() => {
    if (reading === null) return;
    let isOver = false;
    const timer = setTimeout(() => {
      void reading.standing().then((standing) => {
        if (!isOver) setKnown({ of: reading, standing });
      });
    }, 200);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [reading]);
  return known?.of === reading ? (known?.standing ?? null) : null;
}
