/** Which activities stand under which lead: what is still open, what is asked, and what somebody typed beside. */
import { grouped } from '../../plan/grouped';
import { agendasInSteps, type Asked } from '../../plan/chase/agenda';
import { nextMeeting } from '../../plan/chase/chase';
import { markOf, type ItemMark } from '../../plan/match/item';
import type { AssessedAction, AssessedActivity, Results } from '../../plan/model';
import type { PlanSettings } from '../../plan/settings';
import type { Steps } from '../../plan/steps';
import { NO_LEAD } from '../../plan/summary';
import type { UpdateOffer } from '../../plan/updates/update';

export interface LeadRow {
  readonly lead: string;
  readonly mark: ItemMark;
  /** Null where it could not be matched. */
  readonly place: { readonly action: AssessedAction; readonly activity: AssessedActivity } | null;
  readonly asked: readonly Asked[];
  /** What was typed in this row. */
  readonly offers: readonly UpdateOffer[];
  /** False where somebody typed under a lead that the plan names no more for it. */
  readonly isLead: boolean;
}

/** By lead, in the plan's order, what nobody leads last; then the rows that could not be matched. */
export function* leadRows(results: Results, settings: PlanSettings | undefined): Steps<LeadRow[]> {
  const { plan, findings, offers = [] } = results;
  const until = nextMeeting(settings?.meetings ?? [], plan.asOf)?.day ?? null;
  const asking = yield* agendasInSteps(plan, findings, until);
  const askedBy = new Map(asking.map(({ lead, asked }) => [lead, asked]));
  const typed = grouped(offers, ({ lead, found }) => rowId(lead, found));
  const offersOf = grouped(offers, ({ found }) => found);
  const askedOf = new Map([...askedBy].map(([lead, asked]) => [lead, grouped(asked, (one) => one.activity)]));
  const byLead = new Map<string, LeadRow[]>(
    [...askedBy.keys()].filter((lead) => lead !== NO_LEAD).map((lead) => [lead, []]),
  );
  const add = (row: LeadRow) => {
    const rows = byLead.get(row.lead);
    if (rows) rows.push(row);
    else byLead.set(row.lead, [row]);
  };
  for (const action of plan.actions) {
    for (const activity of action.activities) {
      const names = [...new Set(activity.leads.map(({ name }) => name))];
      const leads = names.length > 0 ? names : [NO_LEAD];
      const former = (offersOf.get(activity.key) ?? [])
        .filter(({ lead }) => !leads.includes(lead))
        .map(({ lead }) => lead);
      for (const lead of new Set([...leads, ...former])) {
        const own = typed.get(rowId(lead, activity.key)) ?? [];
        const asked = askedOf.get(lead)?.get(activity) ?? [];
        if (!isOpen(activity) && asked.length === 0 && own.length === 0) continue;
        const isLead = leads.includes(lead);
        add({
          lead,
          mark: markOf(action, activity),
          place: { action, activity },
          asked: isLead ? asked : [],
          offers: own,
          isLead,
        });
      }
    }
    yield;
  }
  return [...[...byLead.values()].flat(), ...unmatchedRows(offers)];
}

/** Something is left to do: a milestone is open or to confirm, or there is none and it is not rated complete. */
function isOpen({ milestones, meaning }: AssessedActivity): boolean {
  if (milestones.length === 0) return meaning !== 'complete';
  return milestones.some(({ state }) => state === 'open' || state === 'toConfirm');
}

function unmatchedRows(offers: readonly UpdateOffer[]): LeadRow[] {
  const lost = offers.filter(({ found }) => found === null);
  const rows = grouped(lost, (one) =>
    [one.lead, one.key, one.number ?? '', one.action, one.milestones].join('\n'),
  );
  return [...rows.values()].flatMap((own): LeadRow[] => {
    const [first] = own;
    return first
      ? [{ lead: first.lead, mark: first, place: null, asked: [], offers: own, isLead: true }]
      : [];
  });
}

function rowId(lead: string, key: string | null): string {
  return `${lead}\n${key ?? ''}`;
}
