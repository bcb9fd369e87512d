/** Thinking: from the cells to the plan, its findings, escalations and the report. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { deserialize } from 'node:v8';
import { assess } from '../../plan/assess/assess';
import { check } from '../../plan/check/check';
import type { Grid } from '../../plan/grid';
import { thinkThrough, type Circumstances } from '../../plan/results';
import { applySettings, NO_SETTINGS } from '../../plan/settings';
import { buildReport } from '../../report';
import { AS_OF, BUILT_AT } from './day';
import { count, megabytes, milliseconds, perSecond, type Figure } from './figures';
import { best, runsOf, timesOf } from './measure';

/**
 * What thinking and the report need of memory, once and from the cells on.
 *
 * @param file of the cells as they were read; this process holds nothing else, so that its memory can be told
 */
export function benchMemory(file: string): readonly Figure[] {
  buildReport(thinkThrough(cellsIn(file), CIRCUMSTANCES), { builtAt: BUILT_AT });
  return [megabytes('memory of the process at most', process.resourceUsage().maxRSS * 1024)];
}

const CIRCUMSTANCES: Circumstances = { asOf: AS_OF, memory: [], history: [] };
const cellsIn = (file: string) => deserialize(readFileSync(file)) as readonly Grid[];

/** @param file of the cells as they were read */
export function benchThinking(file: string): readonly Figure[] {
  const grids = cellsIn(file);
  const think = () => thinkThrough(grids, CIRCUMSTANCES);
  const whole = runsOf(() => buildReport(think(), { builtAt: BUILT_AT }), 5);
  const results = think();
  const { plan } = results;
  const runs = 5;
  const read = best(timesOf(() => applySettings(grids, AS_OF, NO_SETTINGS), runs));
  const checked = best(timesOf(() => check(assess(plan, AS_OF), () => null), runs));
  return [
    milliseconds('think and report', best(whole.map(({ processor }) => processor))),
    milliseconds('… on the clock', best(whole.map(({ clock }) => clock))),
    milliseconds('think and report, the first time', whole[0]?.processor ?? NaN),
    milliseconds('… on the clock, the first time', whole[0]?.clock ?? NaN),
    milliseconds('of which: read the plan', read),
    milliseconds('of which: assess and check', checked),
    milliseconds('of which: report', best(timesOf(() => buildReport(results, { builtAt: BUILT_AT }), runs))),
    count('findings', results.findings.length),
    perSecond('findings', (results.findings.length * 1000) / checked),
  ];
}
