/**
 * Plans of any size for measuring: invented, with what makes real ones hard to follow: families of actions that differ
 * in one word, the same action each quarter, copies of one another, several rows an action.
 */
import type { Rating } from '../../plan/model';
import type { SampleAction, SamplePlan, SamplePriority, SampleRow } from '../../sample/content';
import { SAMPLE_PLAN } from '../../sample/plan-content';

const VERBS =
  'Review Publish Agree Commission Deliver Refresh Evaluate Map Strengthen Launch Pilot Rewrite'.split(' ');
const THINGS = (
  'threshold guidance|private fostering leaflet|missing children protocol|dental neglect pathway|bereavement offer|' +
  'transition panel|online harm briefing|interpreter contract|supervision standard|chronology template|young carers charter|' +
  'parental conflict toolkit|pre-birth procedure|return home interviews|licensing checks|escalation leaflet|learning log|' +
  'performance dashboard|faith group forum|safer sleep campaign|exclusion audit|kinship care offer|night-time economy training'
).split('|');
const PLACES = 'schools surgeries nurseries colleges hospitals courts hostels clubs'.split(' ');
const ENDS = (
  'signed off by members|shared with frontline staff|tested in two localities|presented to the partnership|' +
  'checked against national guidance|agreed with families'
).split('|');
const LEADS = (
  'Training Sub Group|Quality Assurance Group|Police|Public Health|Education|Housing|Learning and Workforce Sub Group|' +
  'Principal Social Worker|Police and Public Health'
).split('|');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const FIRST =
  'Ash Birch Cold Dun East Fern Gold Hart Iron Kings Long Mill North Oak Pen Red Stan Thorn West Wood'.split(
    ' ',
  );
const LAST =
  'bourne bridge bury combe dale field ford ham hurst leigh low minster mouth ridge stead ton well wick'.split(
    ' ',
  );
const RATINGS: readonly (Rating | null)[] = ['amber', 'red', 'green', 'amber', 'notStarted', null];

const PER_ACTION = 2;
const PER_OUTCOME = 20;
const OUTCOMES = 5;

/** A plan with so many activities. @param done 0 to 1: how far its leads have got, which alters some of the texts */
export function planWith(activities: number, done = 0): SamplePlan {
  const actions = Array.from({ length: Math.ceil(activities / PER_ACTION) }, (_, at) => at);
  const outcomes = inParts(actions, PER_OUTCOME);
  const priorities = inParts(outcomes, OUTCOMES).map((part, at): SamplePriority => {
    const number = at + 1;
    return {
      number,
      title: `Safer ${pick(PLACES, at)} in ${placeName(at)}`,
      outcomes: part.map((own, outcome) => ({
        number: Number(`${String(number)}.${String(outcome + 1)}`),
        text: `Children in ${placeName(7 * at + outcome)} are heard sooner`,
        actions: own.map((action, index) =>
          actionAt(action, `${String(number)}.${String(outcome + 1)}.${String(index + 1)}`, done),
        ),
      })),
    };
  });
  return { ...SAMPLE_PLAN, priorities };
}

/** Every fourth action is one of a family, every fifth a copy of one before, every sixth comes again each quarter. */
function actionAt(at: number, number: string, done: number): SampleAction {
  const seed = at % 5 === 4 ? at - 1 : at % 4 === 3 ? at - 3 : at;
  const isQuarterly = at % 6 === 5;
  const thing = pick(THINGS, scatter(seed));
  const text =
    `${pick(VERBS, scatter(seed) >> 5)} the ${thing} with partners in ${placeName(scatter(seed))}` +
    (at % 4 === 3 ? ` for ${pick(PLACES, at)}` : '');
  const rows = Array.from({ length: PER_ACTION }, (_, row): SampleRow => {
    const one = scatter(seed * PER_ACTION + row);
    const month = pick(MONTHS, one >> 3);
    const year = String(2024 + (one % 3));
    const hasMoved = (scatter(at + row) % 100) / 100 < done;
    return {
      ...(row === 0 ? { lead: pick(LEADS, scatter(at) >> 2) } : {}),
      milestones: [
        isQuarterly
          ? `Report on the ${thing} each quarter, from ${month} ${year}`
          : `${capital(thing)} ${pick(ENDS, one >> 7)} – ${month} ${year}${hasMoved ? ' – complete' : ''}`,
        ...(one % 3 === 0
          ? [`Briefing held in ${placeName(one >> 4)} – ${pick(MONTHS, one >> 5)} 2025`]
          : []),
      ],
      rating: hasMoved ? 'green' : (pick(RATINGS, one >> 2) ?? null),
      ...(one % 4 === 0 ? {} : { evidence: `Reported to the group: ${String(one % 90)} replies so far.` }),
    };
  });
  return { number, text, rows };
}

export function placeName(at: number): string {
  return `${pick(FIRST, at)}${pick(LAST, Math.floor(at / FIRST.length))}`;
}

/** The same number every time, and no pattern to the eye. */
function scatter(at: number): number {
  return (Math.imul(at + 1, 2654435761) >>> 8) & 0xffff;
}

function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inParts<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, part) =>
    list.slice(part * size, (part + 1) * size),
  );
}
