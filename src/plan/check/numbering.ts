/** What is wrong with the numbers of actions, looked at once for the rules that tell it. */
import { withoutBullet } from '../assess/words';
import type { AssessedAction, AssessedPlan } from '../model';
import { missingBetween, numberAtStart, plainNumber, readNumber, signBehind, type Numbered } from './number';

/** An action whose number is wrong, and the one number that would be right there; null where that is not sure. */
export interface Misfit {
  readonly action: AssessedAction;
  readonly kind: 'missing' | 'duplicate' | 'misplaced';
  /** The action it is told against: the first with this number, or the one it stands after. */
  readonly against: AssessedAction | null;
  /** The outcome or priority it stands under, where it is misplaced by that. */
  readonly under: string | null;
  readonly fitting: string | null;
}

export interface Gap {
  readonly before: AssessedAction;
  readonly after: AssessedAction;
  /** In order; those that stand somewhere else in the priority are not among them. */
  readonly missing: readonly string[];
}

export interface Numbering {
  readonly misfits: readonly Misfit[];
  readonly gaps: readonly Gap[];
}

/**
 * Numbers that are missing, double or out of place, and holes that none of these explains: where a row without a
 * number stands in a hole of one, the two are one fault. Sheets on which little or nothing is numbered have no misfits.
 */
export function numberingOf(plan: AssessedPlan): Numbering {
  const actions = plan.actions.filter(({ number, text }) => number !== null || text.trim() !== '');
  const numbered = sheetsWithNumbers(plan);
  const followsHeadings = headingHabit(actions);
  const seen = new Map<string, Map<string, AssessedAction>>();
  const misfits: Misfit[] = [];
  const gaps: Gap[] = [];
  const standing = numbersStanding(actions);
  let before: AssessedAction | null = null;
  let between: Omit<Misfit, 'fitting'>[] = [];
  const isStanding = (number: string, near: AssessedAction) => {
    const read = readNumber(number);
    return read !== null && standing.has(placeOf(near) + plainNumber(read));
  };
  const settle = (after: AssessedAction | null) => {
    const missing =
      before && after
        ? missingBetween(before.number, after.number).filter((one) => !isStanding(one, after))
        : [];
    const fits = missing.length === between.length;
    between.forEach((misfit, index) => {
      const fitting = fits ? (missing[index] ?? null) : null;
      // A number that is there keeps its own sign.
      const sign = misfit.kind === 'missing' ? signBehind(before?.number ?? null, after?.number ?? null) : '';
      misfits.push({ ...misfit, fitting: fitting === null ? null : fitting + sign });
    });
    if (between.length === 0 && before && after && missing.length > 0) gaps.push({ before, after, missing });
    between = [];
  };
  for (const action of actions) {
    if (!numbered.has(action.cell.sheet)) continue;
    if (action.number === null) {
      const isNumbered = numberAtStart(withoutBullet(action.text));
      if (!isNumbered) between.push({ action, kind: 'missing', against: null, under: null });
      continue;
    }
    const misfit = misfitOf(action, action.number, before, seen, followsHeadings);
    if (misfit) {
      between.push(misfit);
      continue;
    }
    settle(action);
    before = action;
  }
  settle(null);
  return { misfits, gaps };
}

/**
 * The sheets whose actions are numbered, all but some. Where most are not, the numbers stand for something else, or
 * there are none: that is one thing to tell, not one a row.
 */
export function sheetsWithNumbers({ actions }: Pick<AssessedPlan, 'actions'>): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { number, text, cell } of actions) {
    const has = number !== null || numberAtStart(withoutBullet(text));
    balance.set(cell.sheet, (balance.get(cell.sheet) ?? 0) + (has ? 1 : -1));
  }
  return new Set([...balance].flatMap(([sheet, more]) => (more >= 0 ? [sheet] : [])));
}

function misfitOf(
  action: AssessedAction,
  number: string,
  before: AssessedAction | null,
  allSeen: Map<string, Map<string, AssessedAction>>,
  followsHeadings: boolean,
): Omit<Misfit, 'fitting'> | null {
  const seen = allSeen.get(placeOf(action)) ?? new Map<string, AssessedAction>();
  allSeen.set(placeOf(action), seen);
  const read = readNumber(number);
  const id = read ? plainNumber(read) : number.toLowerCase();
  // Numbers that begin anew under each outcome are told apart by it.
  const restarts = read?.parts.length === 1 && action.outcome !== before?.outcome;
  const known = seen.get(id);
  if (restarts && known && known.outcome !== action.outcome) seen.clear();
  const first = seen.get(id);
  if (first) return { action, kind: 'duplicate', against: first, under: null };
  seen.set(id, action);
  const under = followsHeadings ? headingAgainst(action, read) : null;
  if (under !== null) return { action, kind: 'misplaced', against: null, under };
  return isOutOfOrder(read, action, before)
    ? { action, kind: 'misplaced', against: before, under: null }
    : null;
}

/** Lower than the number before it under the same heading; 1 begins a count anew and is in order. */
function isOutOfOrder(read: Numbered | null, action: AssessedAction, before: AssessedAction | null): boolean {
  const last = readNumber(before?.number);
  if (!read || !last || !before || read.prefix !== last.prefix) return false;
  if (before.priority !== action.priority || before.outcome !== action.outcome) return false;
  const stem = read.parts.slice(0, -1).join('.');
  const [own = 0, other = 0] = [read.parts.at(-1), last.parts.at(-1)];
  return stem === last.parts.slice(0, -1).join('.') && own < other && own !== 1;
}

/** The heading that the number does not begin with ("1.1 …" over 1.2.3); null where it does, or none is numbered. */
function headingAgainst(action: AssessedAction, read: Numbered | null): string | null {
  if (!read || read.prefix !== '') return null;
  for (const heading of [action.outcome, action.priority]) {
    const parts = headingParts(heading);
    if (heading === null || parts === null || parts.length >= read.parts.length) continue;
    return parts.every((part, index) => part === read.parts[index]) ? null : heading;
  }
  return null;
}

/** "1.1 Outcome: …" and "Priority objective 1: …" are numbered; "Priority 2021-23" is not. */
function headingParts(heading: string | null): readonly number[] | null {
  const found =
    /^(?:[\p{L} /-]{0,40}\s)?(\d{1,2}(?:\.\d{1,2})*)\.?(?=[\s:–—)-]|$)/u.exec(heading ?? '')?.[1] ?? null;
  return found === null ? null : found.split('.').map(Number);
}

/** True where numbers follow their headings by habit: nearly all that stand under a numbered one do. */
function headingHabit(actions: readonly AssessedAction[]): boolean {
  const under = actions.filter((action) => {
    const read = readNumber(action.number);
    const deepest = headingParts(action.outcome) ?? headingParts(action.priority);
    return read !== null && read.prefix === '' && deepest !== null && deepest.length < read.parts.length;
  });
  const against = under.filter((action) => headingAgainst(action, readNumber(action.number)) !== null);
  return under.length >= 3 && against.length * 4 <= under.length;
}

/**
 * Every number where it stands, and all that it begins with: what seems to be left out may stand, or begin, somewhere
 * else in the same priority, since rows were sorted.
 */
function numbersStanding(actions: readonly AssessedAction[]): ReadonlySet<string> {
  const standing = new Set<string>();
  for (const action of actions) {
    const read = readNumber(action.number);
    const place = placeOf(action) + (read?.prefix ?? '');
    const parts = read?.parts ?? action.number?.split('.') ?? [];
    parts.forEach((_, last) => standing.add(place + parts.slice(0, last + 1).join('.')));
  }
  return standing;
}

/** Numbers are compared within one priority of one sheet. */
function placeOf({ cell, priority }: AssessedAction): string {
  return `${cell.sheet}|${priority ?? ''}|`;
}
