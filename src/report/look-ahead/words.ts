/** What *Look-ahead* says in words. */
import { formatDay, monthOf, yearOf } from '../../plan/day';
import type { LookAhead, Month, MonthMark, Stretch } from '../../plan/look-ahead';
import type { Summary } from '../../plan/model';
import type { Meeting } from '../../plan/settings/settings';
import { capitalised, count, listed } from '../words';

/** The mark that opens the days of meetings under a month's name. */
const MEETING = '◆';

export const MARK_WORDS: Readonly<Record<MonthMark, string>> = {
  overdue: '!',
  due: 'D',
  revised: 'R',
  window: '■',
};

const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Apr", "22", and on a third line the days of meetings in it. */
export function monthWords({ first, meetings }: Month): string {
  const lines = [MONTH_NAMES[monthOf(first) - 1] ?? '', String(yearOf(first)).slice(2)];
  if (meetings.length > 0) {
    lines.push(`${MEETING}${meetings.map((day) => String(Number(day.slice(8)))).join(',')}`);
  }
  return lines.join('\n');
}

/** "Overdue", "By the Executive of 12/05/2022", "4–6 months". */
export function stretchWords(stretch: Stretch, meeting: Meeting | null): string {
  switch (stretch) {
    case 'overdue':
      return 'Overdue';
    case 'toMeeting':
      return meeting === null ? 'By the next meeting' : `By the ${meeting.name} of ${formatDay(meeting.day)}`;
    case 'months3':
      return 'Next 3 months';
    case 'months6':
      return '4–6 months';
    case 'months12':
      return '7–12 months';
    case 'running':
      return 'Due later';
  }
}

/** How many are where, in the order of the table; and what the table does not show. */
export function countWords({ items, meeting, beyond, yearUnsure }: LookAhead, summary: Summary): string[] {
  const of = (stretch: Stretch) => items.filter((item) => item.stretch === stretch).length;
  const parts = [
    ...(meeting === null
      ? []
      : [`${count(of('toMeeting'), 'date')} by the ${meeting.name} of ${formatDay(meeting.day)}`]),
    `${String(of('months3'))} ${meeting === null ? '' : 'more '}in the next 3 months`,
    `${String(of('months6'))} in 4–6 months`,
    `${String(of('months12'))} in 7–12 months`,
  ];
  const overdue = of('overdue');
  const late =
    overdue === 0
      ? 'Nothing is overdue.'
      : `${capitalised(count(overdue, 'milestone is', 'milestones are'))} overdue and ${overdue === 1 ? 'comes' : 'come'} first.`;
  const running = of('running');
  const under =
    running === 0
      ? ''
      : ` ${count(running, 'milestone')} under way within the year ${running === 1 ? 'is' : 'are'} due later.`;
  return [
    `${capitalised(listed(parts))} fall due.${under} ${late}`,
    missingWords(summary, beyond, yearUnsure),
  ];
}

function missingWords({ undated, toConfirm }: Summary, beyond: number, yearUnsure: number): string {
  const parts = [
    ...(beyond > 0 ? [`${String(beyond)} due in more than 12 months`] : []),
    ...(undated > 0 ? [`${String(undated)} without a date`] : []),
    ...(yearUnsure > 0 ? [`${String(yearUnsure)} whose date has no year and may have passed`] : []),
    ...(toConfirm > 0
      ? [
          `${String(toConfirm)} past their date on which something is recorded, which their leads are asked to confirm`,
        ]
      : []),
  ];
  return parts.length === 0 ? 'Every open milestone stands here.' : `Not shown here: ${listed(parts)}.`;
}

/** What the letters of the timeline mean; meetings only where there are any. */
export function legendWords(months: readonly Month[]): string {
  const words = [
    `${MARK_WORDS.window} work under way`,
    `${MARK_WORDS.due} due`,
    `${MARK_WORDS.revised} due by a revised date`,
    `${MARK_WORDS.overdue} overdue now`,
  ];
  const hasMeetings = months.some(({ meetings }) => meetings.length > 0);
  const meetings = hasMeetings
    ? ` ${MEETING} under a month: meetings on these days.`
    : ' No meeting dates are known; give them in Plan settings and they are marked here.';
  return `In the months: ${words.join(' · ')}.${meetings}`;
}
