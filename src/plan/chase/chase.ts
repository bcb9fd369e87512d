/** A text to send to each lead before a meeting: what is asked, and what to send back. */
import { actionName, capitalised, counted, ratingName, shortened, withoutBullet } from '../assess/words';
import { formatDay, type Day } from '../day';
import { cellName } from '../grid';
import type { AssessedPlan, Chase, Finding } from '../model';
import type { Meeting } from '../settings/settings';
import { eachInSteps, finished, type Steps } from '../steps';
import { NO_LEAD } from '../summary';
import { agendasInSteps, type Asked, type Need } from './agenda';
import { whenWords } from './words';

export interface Deadlines {
  /** The meetings in settings; the first on or after the plan's day is the next. */
  readonly meetings: readonly Meeting[];
  /** The day by which leads are asked to answer; null where nobody has said. One before the plan's day is spent. */
  readonly replyBy: Day | null;
}

const TASK_LENGTH = 200;

/**
 * One text for each lead of whom something is asked, in the plan's order; none for those with nothing to answer, and
 * none for what nobody leads. Plain text, ready to paste into a message.
 */
export function chases(plan: AssessedPlan, findings: readonly Finding[], deadlines: Deadlines): Chase[] {
  return finished(chasesInSteps(plan, findings, deadlines));
}

/** The same, to be done in steps. */
export function* chasesInSteps(
  plan: AssessedPlan,
  findings: readonly Finding[],
  deadlines: Deadlines,
): Steps<Chase[]> {
  const meeting = nextMeeting(deadlines.meetings, plan.asOf);
  const all = yield* agendasInSteps(plan, findings, meeting?.day ?? null);
  const asking = all.filter(({ lead, asked }) => lead !== NO_LEAD && asked.length > 0);
  return yield* eachInSteps(asking, ({ lead, asked }) => ({
    lead,
    text: textFor(lead, asked, plan, meeting, deadlines.replyBy),
  }));
}

/** The first meeting on or after the day; null where none is known. */
export function nextMeeting(meetings: readonly Meeting[], asOf: Day): Meeting | null {
  return meetings.reduce<Meeting | null>(
    (next, one) => (one.day >= asOf && (next === null || one.day < next.day) ? one : next),
    null,
  );
}

function textFor(
  lead: string,
  asked: readonly Asked[],
  plan: AssessedPlan,
  meeting: Meeting | null,
  replyBy: Day | null,
): string {
  const title = plan.title ?? 'the plan';
  const version = plan.version === null ? '' : ` (${plan.version})`;
  const until = meeting === null ? 'in the next three months' : `by the ${meetingWords(meeting)}`;
  const sections = NEEDS.flatMap((need) => {
    const lines = asked.filter((one) => one.need === need).map((one) => `- ${lineOf(one, plan)}`);
    return lines.length === 0 ? [] : [[headingOf(need, until), ...lines].join('\n')];
  });
  const before = meeting === null ? '' : ` before the ${meetingWords(meeting)}`;
  const by = [replyBy, meeting?.papersBy ?? null].find((one) => one !== null && one >= plan.asOf) ?? null;
  return [
    `To: ${lead}`,
    `${title}${version}: position at ${formatDay(plan.asOf)}. ${capitalised(counted(asked.length, 'item'))} for you to answer${before}.`,
    ...sections,
    `Please send back${by === null ? '' : ` by ${formatDay(by)}`}, for each item: ${SEND_BACK}`,
  ].join('\n\n');
}

const SEND_BACK =
  'the rating you give it now; what has been done since the last update; the evidence (what it is and where it is held); what difference it made for children; and, where the date cannot be met, a revised date with the reason.';

const NEEDS: readonly Need[] = ['overdue', 'toConfirm', 'dueSoon', 'evidence', 'unreported'];

function headingOf(need: Need, until: string): string {
  switch (need) {
    case 'overdue':
      return 'Overdue: the stated date has passed and it is not recorded as complete';
    case 'toConfirm':
      return 'To confirm: is it done? The stated date has passed; something is recorded, but not that it is complete';
    case 'dueSoon':
      return `Due ${until}`;
    case 'evidence':
      return 'Evidence: recorded as complete, with no evidence beside it';
    case 'unreported':
      return 'Standing work: nothing recorded lately';
  }
}

function lineOf(asked: Asked, { asOf }: AssessedPlan): string {
  const { action, activity, milestone } = asked;
  const when = [whenWords(asked, asOf)].filter((words) => words !== '');
  const rated = activity.rag.rating === null ? 'not rated' : `rated ${ratingName(activity.rag.rating)}`;
  const words = milestone?.task ?? activity.milestones.map(({ task }) => task).join('; ');
  const what = shortened(withoutBullet(words === '' ? action.text : words), TASK_LENGTH);
  const place = `${actionName(action)} (${activity.cell.sheet}, ${cellName(activity.cell)})`;
  const stop = /[.!?…]$/.test(what) ? '' : '.';
  return `${place}: ${what}${stop} ${capitalised([...when, rated].join('; '))}.`;
}

function meetingWords({ name, day }: Meeting): string {
  return `${name} of ${formatDay(day)}`;
}
