import {
  Button,
  Field,
  FluentProvider,
  Input,
  Link,
  makeStyles,
  Spinner,
  Text,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { clockTime, today } from '../clock';
import type { Build, RunExcel } from '../monitor';
import { formatDay, parseDay, type Day } from '../plan/day';
import { Figures } from './Figures';
import { loadMonitor } from './monitor';
import { Problem } from './Problem';
import { Questions } from './Questions';
import { RatingBars } from './RatingBars';
import { usePlan } from './usePlan';
import { WhatWasRead } from './WhatWasRead';
import { WORDS } from './words';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM, display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  title: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  status: { minHeight: '1.25rem' },
  sheets: { marginTop: 0, marginBottom: 0, paddingLeft: '1.1rem' },
});

/** The pane: reads the plan on opening, shows how it stands, and builds the sheets. */
export function Pane({ run }: { readonly run: RunExcel }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Day | null>(null);
  const { state, read, build } = usePlan(run, chosen, today, clockTime);
  const { results } = state;
  const asOf = chosen ?? results?.plan.asOf ?? today();
  const busy = state.busy !== null;

  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page} aria-busy={busy}>
        <header>
          <Text as="h1" size={500} weight="semibold" block className={styles.title}>
            {results?.plan.title ?? WORDS.product}
          </Text>
          {results?.plan.version && <Text block>{results.plan.version}</Text>}
        </header>

        <Field label={WORDS.position} hint={WORDS.positionHint(formatDay(asOf))}>
          <Input
            type="date"
            value={asOf}
            disabled={busy}
            onChange={(_, { value }) => {
              const day = parseDay(value);
              if (day !== null) setChosen(day);
            }}
          />
        </Field>

        <div className={styles.actions}>
          <Button
            appearance="primary"
            onClick={build}
            disabled={busy || (results === null && state.error?.kind !== 'noPlan')}
          >
            {WORDS.build}
          </Button>
          <Button onClick={read} disabled={busy}>
            {WORDS.readAgain}
          </Button>
        </div>
        <Text size={200}>{WORDS.buildNote}</Text>

        <div role="status" className={styles.status}>
          {state.busy === 'reading' && <Spinner size="tiny" label={WORDS.reading} labelPosition="after" />}
          {state.busy === 'building' && (
            <Spinner size="tiny" label={state.step ?? WORDS.building} labelPosition="after" />
          )}
          {state.build && <Built build={state.build} run={run} />}
        </div>
        {state.error && <Problem error={state.error} />}

        {results && (
          <>
            <RatingBars counts={results.summary.byRating} total={results.summary.activities} />
            <Figures results={results} />
            <Questions questions={results.questions ?? []} told={state.build?.notices ?? []} />
            <WhatWasRead plan={results.plan} summary={results.summary} />
          </>
        )}
      </main>
    </FluentProvider>
  );
}

/** What the build wrote, with a way to each sheet, and what the user must know of it. */
function Built({ build, run }: { readonly build: Build; readonly run: RunExcel }) {
  const styles = useStyles();
  const open = useCallback(
    (name: string) => () => void loadMonitor().then(({ goToSheet }) => goToSheet(run, name)),
    [run],
  );
  return (
    <>
      <Text weight="semibold">{WORDS.built}</Text>
      <ul className={styles.sheets}>
        {build.sheetsWritten.map(({ name }) => (
          <li key={name}>
            <Link as="button" onClick={open(name)}>
              {WORDS.openSheet(name)}
            </Link>
          </li>
        ))}
      </ul>
      {build.notices.map((notice) => (
        <Text key={notice} block>
          {notice}
        </Text>
      ))}
    </>
  );
}
