/** The cells of one activity under its lead. */
import { actionName, withoutBullet } from '../../plan/assess/words';
import { askedWords } from '../../plan/chase/words';
import { formatDay, type Day } from '../../plan/day';
import { hashOf } from '../../plan/hash';
import type { AssessedActivity, AssessedMilestone } from '../../plan/model';
import { emptyCell, linkCell, ratingCell, textCell } from '../cells';
import type { ReportCell } from '../content';
import { noteCell } from '../notes';
import { referenceText } from '../escalations/milestone-cell';
import { shortened } from '../words';
import { FIELD_WORDS, FIELDS } from './columns';
import { wordsOf, writeRowState, type Seen } from './row-state';
import type { LeadRow } from './rows';

const ACTION_LENGTH = 140;
const MILESTONE_LENGTH = 220;

/** From the hidden state to the last column that people added. */
export function rowCells(row: LeadRow, extras: readonly string[], asOf: Day): ReportCell[] {
  const { place, lead, mark, offers, asked } = row;
  const activity = place?.activity ?? null;
  const reference = place
    ? referenceText(actionName(place.action), place.activity.cell)
    : referenceText(mark.number ?? '–', null);
  const about = aboutWords(row);
  const named = leadWords(row);
  const state = writeRowState({
    mark,
    lead,
    words: wordsOf(named, reference, about),
    seen: Object.fromEntries(
      offers.map((offer): [string, Seen] => [
        offer.field === 'own' ? `own ${offer.heading}` : offer.field,
        [hashOf(offer.text), offer.planThen || offer.planNow, offer.since ?? asOf],
      ]),
    ),
  });
  const typed = (field: string, heading = '') =>
    noteCell(offers.find((offer) => offer.field === field && offer.heading === heading)?.text ?? '');
  return [
    textCell(state, 'hidden'),
    textCell(named),
    linkCell(reference, activity?.cell ?? null),
    textCell(about),
    textCell(activity ? dueWords(activity) : ''),
    activity ? ratingCell(activity.rag.rating) : emptyCell('text'),
    textCell(asked.map((one) => askedWords(one, asOf)).join('\n')),
    ...FIELDS.map((field) => typed(field)),
    textCell(standsWords(row)),
    ...extras.map((heading) => typed('own', heading)),
  ];
}

function leadWords({ lead, place }: LeadRow): string {
  const others = [...new Set(place?.activity.leads.map(({ name }) => name))].filter((name) => name !== lead);
  return others.length === 0 ? lead : `${lead}\nwith ${others.join(', ')}`;
}

/** The action, and below it what is still open of it, in the plan's own words. */
function aboutWords({ place, mark }: LeadRow): string {
  const milestones = place
    ? openMilestones(place.activity).map(({ text }) => text)
    : mark.milestones.split('\n');
  const action = shortened(withoutBullet(mark.action), ACTION_LENGTH);
  const lines = milestones
    .map((text) => shortened(withoutBullet(text), MILESTONE_LENGTH))
    .filter((line) => line !== '' && line !== action);
  return [action, ...lines.map((line) => `• ${line}`)].join('\n');
}

function openMilestones({ milestones }: AssessedActivity): readonly AssessedMilestone[] {
  const open = milestones.filter(({ state }) => state === 'open' || state === 'toConfirm');
  return open.length > 0 ? open : milestones;
}

/** The dates still to be met, each once, with the first date where one was revised. */
function dueWords(activity: AssessedActivity): string {
  const days = openMilestones(activity).flatMap(({ effectiveDue, revisedDue, due }) => {
    if (effectiveDue === null) return [];
    const first = revisedDue !== null && due !== null ? ` (first ${formatDay(due)})` : '';
    return [`${formatDay(effectiveDue)}${first}`];
  });
  return days.length === 0 ? 'No date' : [...new Set(days)].join('\n');
}

function standsWords({ offers, isLead }: LeadRow): string {
  const words = offers
    .filter(({ why }) => why !== '')
    .map(({ field, why }) => `${FIELD_WORDS[field]}: ${why}`);
  return [...(isLead ? [] : ['No longer its lead in the plan.']), ...words].join('\n');
}
