/**
 * What is remembered of a plan: earlier positions, escalations, updates that were typed. Measured on plans whose
 * activities are hard to tell apart.
 */
import { daysFrom } from '../../excel/days';
import { readSnapshot } from '../../excel/read';
import { assess } from '../../plan/assess/assess';
import { escalate } from '../../plan/escalate/escalate';
import type { Grid } from '../../plan/grid';
import { historyOf } from '../../plan/history/history';
import type { Position } from '../../plan/history/position';
import { positionOf } from '../../plan/history/position-of';
import { markOf } from '../../plan/match/item';
import type { AssessedPlan } from '../../plan/model';
import { thinkThrough } from '../../plan/results';
import { applySettings, fillAreasWith, NO_SETTINGS } from '../../plan/settings';
import { offersFor } from '../../plan/updates/offers';
import type { TypedUpdates } from '../../plan/updates/update';
import { buildReport } from '../../report';
import { AS_OF, BUILT_AT } from './day';
import { milliseconds, type Figure } from './figures';
import { best, timesOf } from './measure';
import { planWith } from './plan';
import { watchedHost } from './watched-host';

/** How far the leads have got at each of the earlier positions, and on the day. */
const EARLIER = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35];
const NOW = 0.45;
/** Somebody typed an update beside each tenth activity. */
const TYPED_EVERY = 10;
const RUNS = 5;

export async function benchFollowing(activities: number): Promise<readonly Figure[]> {
  const planAt = (grids: readonly Grid[]) => assess(applySettings(grids, AS_OF, NO_SETTINGS).plan, AS_OF);
  const grids = await gridsOf(activities, NOW);
  const plan = planAt(grids);
  const earlier: AssessedPlan[] = [];
  for (const done of EARLIER) earlier.push(planAt(await gridsOf(activities, done)));
  const history = earlier.map(frozenAt);
  const last = earlier.at(-1) ?? plan;
  const memory = escalate(last, [], []);
  const typed = typedBeside(last);
  const options = { freeze: null, yearStartMonth: null };
  const { followed } = historyOf(plan, history, options);
  const results = thinkThrough(grids, { asOf: AS_OF, memory, history, typed });
  // What was made ready for one plan is kept beside it; each run begins without.
  const fresh = (): AssessedPlan => ({ ...plan });
  const figure = (name: string, work: () => unknown) => milliseconds(name, best(timesOf(work, RUNS)));
  return [
    figure('follow 1 earlier position', () => historyOf(fresh(), history.slice(-1), options)),
    figure('follow 8 earlier positions', () => historyOf(fresh(), history, options)),
    figure('escalate with what was escalated before', () => escalate(fresh(), memory, followed)),
    figure('find typed updates again', () => offersFor(fresh(), typed, 4)),
    figure('think with all of these', () => thinkThrough(grids, { asOf: AS_OF, memory, history, typed })),
    figure('report with all of these', () => buildReport(results, { builtAt: BUILT_AT })),
  ];
}

/** The plan's cells as the add-in reads them. */
async function gridsOf(activities: number, done: number): Promise<readonly Grid[]> {
  const { office } = watchedHost(planWith(activities, done));
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
