/** The pages of `docs/` that are made from the code itself, so that they say what it does. */
import { monitorFile, SAMPLE_PLAN } from '../cli/monitor-file';
import { SAMPLE_AS_OF } from '../../sample/as-of';
import { checksPage } from './checks-page';
import { probeSnippet } from './probe-snippet';
import { ratingsPage } from './ratings-page';
import { rulesPage } from './rules-page';
import { troubleshootingPage } from './troubleshooting-page';
import { wordsPage } from './words-page';

/** Their texts, by their names in `docs/`. */
export async function generatedPages(): Promise<ReadonlyMap<string, string>> {
  const { build } = await monitorFile(SAMPLE_PLAN, {
    asOf: null,
    today: () => SAMPLE_AS_OF,
    builtAt: '31/10/2025 09:00',
  });
  return new Map([
    ['checks.md', checksPage(build.results.findings)],
    ['ratings.md', ratingsPage(build.results.plan)],
    ['words.md', wordsPage()],
    ['troubleshooting.md', troubleshootingPage()],
    ['excel-rules.md', rulesPage()],
    ['excel-probe.yaml', probeSnippet()],
  ]);
}
