/** What people typed in *Actions by lead*, held against the plan as it stands. Source: product.md "Sheets it builds". */
import { grouped } from '../grouped';
import { columnOf, type CellRef } from '../grid';
import { markOf, marksOf, type ItemMark } from '../match/item';
import { matchItems } from '../match/match-items';
import type { AssessedAction, AssessedActivity, AssessedPlan } from '../model';
import { evidenceCell } from './on-sheets';
import { readUpdate, type Against, type Said } from './say';
import type { TypedUpdate, TypedUpdates, UpdateOffer, UpdateState } from './update';

/** An update with its activity as the plan has it, and what it says there. */
interface Found {
  readonly update: TypedUpdate;
  readonly action: AssessedAction;
  readonly activity: AssessedActivity;
  readonly said: Said;
}

/**
 * Each typed update as an offer to the plan: the cell it would go to, what stands there, what it would hold. Nothing
 * is written here or by the build: people accept an offer in the pane.
 *
 * One that the plan already says is *overtaken*; one whose cell has changed since it was typed, and joint leads who
 * typed different things, are a *conflict*; one whose activity cannot be found for certain is *unmatched*.
 *
 * @param yearStartMonth 1 to 12, for revised dates given as quarters
 */
export function offersFor(
  plan: AssessedPlan,
  { updates, seen }: TypedUpdates,
  yearStartMonth: number,
): readonly UpdateOffer[] {
  if (updates.length === 0) return [];
  const placeOf = finder(plan, [...updates, ...seen]);
  const revised = new Map(
    plan.columns.flatMap(({ sheet, role, column }): [string, number][] =>
      role === 'revised' ? [[sheet, columnOf(column)]] : [],
    ),
  );
  const headerOf = ({ sheet, column }: CellRef) =>
    plan.columns.find((one) => one.sheet === sheet && columnOf(one.column) === column)?.header ?? '';
  const context = { period: plan.period, asOf: plan.asOf, yearStartMonth };
  const placed = updates.map((update) => ({ update, place: placeOf(update) }));
  const typed = grouped(placed, ({ place }) => place?.activity.key ?? '');
  const found = placed.map(({ update, place }): Found | null => {
    if (place === null) return null;
    const { activity } = place;
    const where = cellFor(update, activity, revised, plan);
    const texts = (typed.get(activity.key) ?? []).map((one) => one.update.text);
    return {
      update,
      ...place,
      said: readUpdate(update, { activity, key: plan.ragKey, context, typed: texts, headerOf, ...where }),
    };
  });
  const beside = grouped(found, (one) => (one === null ? '' : `${one.activity.key} ${one.update.field}`));
  return updates.map((update, index) => {
    const own = found[index] ?? null;
    if (own === null) return unmatched(update);
    // What two leads did, and the evidence they hold, both stand; a rating and a date are one for the activity.
    const isOne = update.field === 'rating' || update.field === 'revised';
    const others = isOne ? (beside.get(`${own.activity.key} ${update.field}`) ?? []) : [];
    const differing = others.flatMap((other) =>
      other !== null && other.said.value !== own.said.value ? [other] : [],
    );
    return {
      ...update,
      ...markOf(own.action, own.activity),
      ...own.said.at,
      planNow: own.said.fingerprint,
      found: own.activity.key,
      ...stateOf(own, differing),
    };
  });
}

/** Where each update's activity stands now. Several updates stand beside one activity: it is looked for once. */
function finder(plan: AssessedPlan, remembered: readonly ItemMark[]) {
  const places = plan.actions.flatMap((action) =>
    action.activities.map((activity) => ({ action, activity })),
  );
  const items = new Map<string, ItemMark>();
  for (const one of remembered) if (!items.has(itemId(one))) items.set(itemId(one), one);
  const matches = matchItems([...items.values()], marksOf(plan));
  const byId = new Map([...items.keys()].map((id, at) => [id, places[matches[at] ?? -1] ?? null]));
  return (update: TypedUpdate) => byId.get(itemId(update)) ?? null;
}

/** The activity an update stands beside, whoever of its leads typed it. */
function itemId({ key, number, priority, action, milestones }: ItemMark): string {
  return [key, number ?? '', priority ?? '', action, milestones].join('\n');
}

function unmatched(update: TypedUpdate): UpdateOffer {
  return {
    ...update,
    state: 'unmatched',
    cell: null,
    now: '',
    planNow: '',
    found: null,
    offered: '',
    why: 'Its activity could not be found in the plan for certain, so it is kept here.',
  };
}

function stateOf(
  { update, said }: Found,
  differing: readonly Found[],
): { readonly state: UpdateState; readonly why: string } {
  if (said.isInPlan) return { state: 'overtaken', why: 'The plan says so now.' };
  if (differing.length > 0) {
    const who = [...new Set(differing.map(({ update: { lead } }) => lead))].join(', ');
    return { state: 'conflict', why: `${who} typed something else for the same activity.` };
  }
  if (update.planThen !== '' && update.planThen !== said.fingerprint) {
    const beside = said.beside === '' ? '' : ` Beside it, ${said.beside}.`;
    return { state: 'conflict', why: `The plan has changed there since this was typed.${beside}` };
  }
  return { state: 'given', why: said.why };
}

/** Where in the plan the update would go. A revised date goes into the evidence where it has no column of its own. */
function cellFor(
  { field }: TypedUpdate,
  activity: AssessedActivity,
  revised: ReadonlyMap<string, number>,
  plan: AssessedPlan,
): Pick<Against, 'cell' | 'isRevisedColumn'> {
  if (field === 'rating') return { cell: activity.rag.cell, isRevisedColumn: false };
  const { sheet, row } = activity.cell;
  const column = field === 'revised' ? revised.get(sheet) : undefined;
  return column === undefined
    ? { cell: evidenceCell({ plan }, activity), isRevisedColumn: false }
    : { cell: { sheet, row, column }, isRevisedColumn: true };
}
