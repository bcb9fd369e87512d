/** What is measured on one plan, step by step as a build goes through them, and then as a whole. */
import { daysFrom } from '../../excel/days';
import { readSnapshot } from '../../excel/read';
import { buildSummary } from '../../monitor';
import { assess } from '../../plan/assess/assess';
import { check } from '../../plan/check/check';
import type { Grid } from '../../plan/grid';
import { escalate } from '../../plan/escalate/escalate';
import { historyOf } from '../../plan/history/history';
import type { Position } from '../../plan/history/position';
import { positionOf } from '../../plan/history/position-of';
import { markOf } from '../../plan/match/item';
import type { AssessedPlan, RememberedEscalation } from '../../plan/model';
import { thinkThrough } from '../../plan/results';
import { applySettings, fillAreasWith, NO_SETTINGS } from '../../plan/settings';
import { offersFor } from '../../plan/updates/offers';
import type { TypedUpdates } from '../../plan/updates/update';
import { buildReport } from '../../report';
import { clearedUp } from '../cli/monitor-file';
import { createHost } from '../host/host';
import { startNodeOffice } from '../host/node-office';
import { openWorkbook } from '../host/store';
import { sampleWorkbook } from '../sample/workbook';
import { cpu, cpuOf } from './measure';
import { planWith } from './plan';

export interface Figure {
  readonly name: string;
  /** With its unit, for people. */
  readonly value: string;
}

export interface Bench {
  readonly activities: number;
  readonly figures: readonly Figure[];
}

const { explicit, otherwise } = daysFrom({ asOf: '2025-10-31' });
const AS_OF = explicit ?? otherwise;
const BUILT_AT = '31/10/2025 09:00';
/** How far the leads have got at each of the earlier positions, and on the day. */
const EARLIER = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35];
const NOW = 0.45;
/** Somebody typed an update beside each tenth activity. */
const TYPED_EVERY = 10;

/** All figures of a plan of so many activities. */
export async function benchPlan(activities: number): Promise<Bench> {
  const runs = activities > 5000 ? 3 : activities > 1000 ? 5 : 9;
  const milliseconds = (name: string, work: () => unknown): Figure => ({ name, value: ms(cpu(work, runs)) });

  const grids = await gridsOf(activities, NOW);
  const plan = assess(applySettings(grids, AS_OF, NO_SETTINGS).plan, AS_OF);
  const earlier: AssessedPlan[] = [];
  for (const done of EARLIER) {
    earlier.push(assess(applySettings(await gridsOf(activities, done), AS_OF, NO_SETTINGS).plan, AS_OF));
  }
  const positions = earlier.map((one, at) => frozenAt(one, at));
  const [first, last] = [positions.slice(-1), earlier.at(-1) ?? plan];
  const memory: readonly RememberedEscalation[] = escalate(last, [], []);
  const typed = typedBeside(last);
  const options = { freeze: null, yearStartMonth: null };
  const { followed } = historyOf(plan, positions, options);
  // What was made ready for one plan is kept beside it; each run begins without.
  const fresh = (): AssessedPlan => ({ ...plan });
  const circumstances = { asOf: AS_OF, memory, history: positions, typed };
  const results = thinkThrough(grids, circumstances);
  const context = { builtAt: BUILT_AT };

  const figures = [
    milliseconds('read the plan', () => applySettings(grids, AS_OF, NO_SETTINGS)),
    milliseconds('assess and check', () => check(assess(plan, AS_OF), () => null)),
    milliseconds(`escalate, ${String(memory.length)} remembered`, () => escalate(fresh(), memory, followed)),
    milliseconds('history, 1 earlier position', () => historyOf(fresh(), first, options)),
    milliseconds('history, 8 earlier positions', () => historyOf(fresh(), positions, options)),
    milliseconds('typed updates', () => offersFor(fresh(), typed, 4)),
    milliseconds('think through, first build', () =>
      thinkThrough(grids, { asOf: AS_OF, memory: [], history: [] }),
    ),
    milliseconds('think through, with all of these', () => thinkThrough(grids, circumstances)),
    milliseconds('build the report', () => buildReport(results, context)),
  ].map(({ name, value }) => ({ name: name.replace(/, \d+ remembered/, ' with memory'), value }));
  return { activities, figures: [...figures, ...(await builds(activities))] };
}

/** The plan's cells as the add-in reads them. */
async function gridsOf(activities: number, done: number): Promise<readonly Grid[]> {
  const office = startNodeOffice(createHost(openWorkbook(sampleWorkbook(planWith(activities, done)))));
  const { grids } = await readSnapshot(office.run, (all) => fillAreasWith(all, NO_SETTINGS));
  office.close();
  return grids;
}

function frozenAt(plan: AssessedPlan, at: number): Position {
  const month = String(at + 1).padStart(2, '0');
  const { explicit: day } = daysFrom({ asOf: `2025-${month}-15` });
  const freeze = { meeting: `Executive, 15/${month}/2025`, at: `15/${month}/2025 09:00` };
  return { ...positionOf(plan, [], freeze), day: day ?? AS_OF };
}

function typedBeside(plan: AssessedPlan): TypedUpdates {
  const seen = plan.actions.flatMap((action) => action.activities.map((one) => markOf(action, one)));
  const updates = seen
    .filter((_, at) => at % TYPED_EVERY === 0)
    .map((mark) => ({
      ...mark,
      lead: mark.leads[0] ?? '',
      field: 'update' as const,
      heading: '',
      text: 'Agreed at the last meeting, to be printed next month',
      planThen: '',
      since: null,
    }));
  return { updates, seen };
}

/** A first build and a second one, through Microsoft's client and the local host. */
async function builds(activities: number): Promise<Figure[]> {
  const host = createHost(openWorkbook(sampleWorkbook(planWith(activities, NOW))));
  const office = startNodeOffice(host);
  const figures: Figure[] = [];
  for (const which of ['first build', 'second build']) {
    host.stats.reset();
    const { result, milliseconds } = await cpuOf(() =>
      buildSummary(office.run, { asOf: AS_OF, builtAt: BUILT_AT }),
    );
    await clearedUp(host);
    const { roundTrips, requestBytes, responseBytes } = host.stats;
    figures.push(
      { name: `${which}, with the host's own work`, value: ms(milliseconds) },
      { name: `${which}, thinking and report`, value: ms(result.milliseconds.think) },
      { name: `${which}, round trips`, value: String(roundTrips) },
      { name: `${which}, sent`, value: kilobytes(requestBytes) },
      { name: `${which}, received`, value: kilobytes(responseBytes) },
    );
  }
  office.close();
  return figures;
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
