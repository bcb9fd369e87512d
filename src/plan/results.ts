/** The one way through the room: grids → plan → plan on its day → findings, escalations, numbers. */
import { assessInSteps } from './assess/assess';
import { chasesInSteps } from './chase/chase';
import { checkInSteps } from './check/check';
import { RULES } from './check/rules';
import { YEAR_START, type Day } from './day';
import { escalateInSteps } from './escalate/escalate';
import { ladderWith } from './escalate/ladder-with';
import type { CellRef, Grid } from './grid';
import { underKeysOfToday } from './history/follow';
import { historyInSteps } from './history/history';
import type { Position } from './history/position';
import type { Freeze } from './history/position-of';
import type { RememberedEscalation, Results } from './model';
import { letGo } from './match/catalogue';
import { marksOf } from './match/item';
import { leadQuestionsOf, withRegister, type LeadRegister } from './register';
import { questionsOf, unreadHeadings } from './questions';
import { applySettingsInSteps, dismiss, NO_SETTINGS, readSaid, type PlanSettings } from './settings';
import { finished, type Steps } from './steps';
import { summarise } from './summary';
import { underNamesOfToday } from './updates/lead-names';
import { offersFor } from './updates/offers';
import { NOTHING_TYPED, type TypedUpdates } from './updates/update';

export interface Circumstances {
  readonly asOf: Day;
  /** What the Escalations sheet holds from the last build; empty at the first. */
  readonly memory: readonly RememberedEscalation[];
  /** The recorded positions, frozen or not; empty at the first build. */
  readonly history: readonly Position[];
  /** Freezes the position of this build; `freezeProblem` says beforehand where that cannot be. */
  readonly freeze?: Freeze | null;
  /** What people say of the plan; nothing unless given. */
  readonly settings?: PlanSettings;
  /** False where nobody has said which day is meant, so that it may have to be asked; true unless given. */
  readonly isAsOfSaid?: boolean;
  /** The lead register as people have it in the workbook; null where there is none yet. */
  readonly register?: LeadRegister | null;
  /** What people typed in *Actions by lead*; nothing unless given. */
  readonly typed?: TypedUpdates;
}

/** All that follows from the workbook's sheets on a day. Never throws: a bad plan is findings, or no actions. */
export function thinkThrough(grids: readonly Grid[], circumstances: Circumstances): Results {
  return finished(thinkInSteps(grids, circumstances));
}

/** The same, to be done in steps. */
export function* thinkInSteps(
  grids: readonly Grid[],
  {
    asOf,
    memory,
    history,
    freeze = null,
    settings = NO_SETTINGS,
    isAsOfSaid = true,
    register: users = null,
    typed = NOTHING_TYPED,
  }: Circumstances,
): Steps<Results> {
  const applied = yield* applySettingsInSteps(grids, asOf, settings);
  const registered = withRegister(applied.plan, users);
  const { register } = registered;
  yield;
  const plan = yield* assessInSteps(registered.plan, asOf);
  const { yearStartMonth } = settings;
  const { followed, position, change, recorded } = yield* historyInSteps(plan, history, {
    freeze,
    yearStartMonth,
  });
  yield;
  const found = yield* checkInSteps(plan, textsOf(grids), {
    earlier: followed.map(underKeysOfToday),
    meetings: settings.meetings.map(({ day }) => day),
    yearStartMonth,
    register,
  });
  yield;
  const findings = dismiss(found, plan, settings.dismissals);
  const open = findings.filter(({ dismissed }) => dismissed == null);
  const headings = unreadHeadings(grids, plan, settings.columns);
  const escalations = yield* escalateInSteps(plan, memory, followed, ladderWith(settings.ladder));
  yield;
  const chasing = yield* chasesInSteps(plan, open, settings);
  yield;
  const offers = offersFor(plan, underNamesOfToday(typed, register), yearStartMonth ?? YEAR_START);
  letGo(marksOf(plan));
  yield;
  return {
    plan,
    findings,
    checks: RULES.length,
    escalations,
    summary: summarise(plan),
    chasing,
    offers,
    questions: [
      ...questionsOf(plan, { grids, isAsOfSaid, headings, told: settings.columns }),
      ...leadQuestionsOf(register),
    ],
    register,
    ...(headings.length === 0 ? {} : { headings }),
    position,
    change,
    recorded,
    settings,
    said: readSaid(grids.find(({ ours }) => ours === 'settings') ?? null, [...plan.columns, ...headings]),
    ...(applied.problems.length === 0 ? {} : { settingsProblems: applied.problems.map(({ what }) => what) }),
  };
}

/** The text of a cell that holds text; null for numbers and dates, which a fix must not rewrite as text. */
function textsOf(grids: readonly Grid[]): (cell: CellRef) => string | null {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return ({ sheet, row, column }) => {
    const grid = bySheet.get(sheet);
    const value = grid?.values[row - grid.top]?.[column - grid.left];
    return typeof value === 'string' ? value : null;
  };
}
