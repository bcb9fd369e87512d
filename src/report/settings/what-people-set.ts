/** The parts of *Plan settings* that people fill in: meetings, the ladder, findings set aside, sheets. */
import { formatDay } from '../../plan/day';
import { DEFAULT_LADDER, type Condition, type Rung } from '../../plan/escalate/ladder';
import { ladderWith } from '../../plan/escalate/ladder-with';
import type { Results } from '../../plan/model';
import { wordsOf } from '../../plan/notes';
import { aboutWords, foundWords, isAbout, isMeant, itemOf } from '../../plan/settings';
import type { Dismissal, OptionalSheet } from '../../plan/settings/settings';
import { dayOfWords, SHEET_WORDS } from '../../plan/settings/words';
import { textCell } from '../cells';
import type { ReportContext } from '../context';
import { capitalised, count, listed } from '../words';
import { typedCell, type SettingsPage } from './settings-page';
import type { Typed, TypedRow } from './typed';
import { joined } from './what-was-read';

/** Rows to type in, besides those that are filled. */
const FREE_MEETINGS = 3;
const FREE_DISMISSALS = 2;

export function meetingsPart(on: SettingsPage, typed: Typed, { settings }: ReportContext): void {
  on.page.gap(12);
  on.say('heading meetings', 'Meetings', 'heading');
  on.say(
    'about meetings',
    'The meetings that the plan is reported to, in any order; a day such as 12/05/2022.',
    'paragraph',
  );
  on.header('meeting', ['Your meeting', 'Its date', 'Papers due', 'How it is understood']);
  const understood = ({ said, problem }: TypedRow): string => {
    if (problem !== '') return problem;
    const day = dayOfWords(said['Its date'] ?? '');
    if (day === null) return '';
    const isUsed = settings?.meetings.some(
      (one) => one.day === day && one.name === said['Your meeting']?.trim(),
    );
    const by = dayOfWords(said['Papers due'] ?? '');
    const papers = by === null ? '' : `, papers by ${formatDay(by)}`;
    return isUsed
      ? `${formatDay(day)}${papers}`
      : 'Other meetings were given with the call, and count instead.';
  };
  for (const one of typed.meetings) {
    on.row('meeting', '', { ...entries(one, MEETING), 'How it is understood': understood(one) });
  }
  for (let free = 0; free < FREE_MEETINGS; free += 1) on.row('meeting', '', entries(undefined, MEETING));
}

const MEETING = ['Your meeting', 'Its date', 'Papers due'];

export function ladderPart(on: SettingsPage, typed: Typed, { settings }: ReportContext): void {
  on.page.gap(12);
  on.say('heading ladder', 'Escalation ladder', 'heading');
  on.say('about ladder', LADDER, 'paragraph');
  on.header('rung', [
    'Level',
    'Your name for it',
    'Your on or off',
    'As it stands',
    'Your months overdue',
    'Your positions rated late',
  ]);
  const ladder = ladderWith(settings?.ladder ?? []);
  for (const { level, askOf } of DEFAULT_LADDER) {
    const one = typed.rungs.get(level);
    const rung = ladder.find((each) => each.level === level);
    on.row('rung', ` ${String(level)}`, {
      Level: textCell(`${String(level)} ${askOf}`, 'strong'),
      ...entries(one, RUNG),
      'As it stands': joined(one?.problem, rung ? rungWords(rung) : ''),
    });
  }
}

const RUNG = ['Your name for it', 'Your on or off', 'Your months overdue', 'Your positions rated late'];
const LADDER =
  'Who is asked, and when. Name them as your board does; type on or off, whole months, and at how many positions running an item must be rated late.';

/** "Executive. On: overdue by more than 3 months, or rated late at 3 positions running." */
export function rungWords({ askOf, enabled, conditions }: Rung): string {
  return `${askOf}. ${enabled ? 'On' : 'Off'}: ${listed(conditions.map(conditionWords), 'or')}.`;
}

function conditionWords(condition: Condition): string {
  switch (condition.kind) {
    case 'noLead':
      return 'no lead is named';
    case 'overdue':
      return condition.months === 0 ? 'overdue' : `overdue by more than ${count(condition.months, 'month')}`;
    case 'ratedLate':
      return condition.positions === 1
        ? 'rated late'
        : `rated late at ${String(condition.positions)} positions running`;
  }
}

export function dismissalsPart(on: SettingsPage, typed: Typed, results: Results): void {
  on.page.gap(12);
  on.say('heading dismissals', 'Findings set aside', 'heading');
  on.say('about dismissals', DISMISSALS, 'paragraph');
  on.header('dismissal', ['Check', 'About', 'Your reason', 'What was found', 'Item', 'Where it stands']);
  const known = new Set<string>();
  for (const row of typed.dismissals.flatMap((one) => dismissalRows(one, results))) {
    const id = JSON.stringify(row);
    if (!known.has(id)) on.row('dismissal', '', row);
    known.add(id);
  }
  for (let free = 0; free < FREE_DISMISSALS; free += 1) {
    on.row('dismissal', '', entries(undefined, ['Check', 'About', 'Your reason']));
  }
}

const DISMISSALS =
  'A finding that you set aside is kept with your reason and no longer counted; it comes back when something else is found. Type the name of the check, the number of the action or a cell such as D16, and the reason; the rest is filled in at the next build.';

/** One row for each finding that the typed row sets aside; the row as it was typed where it sets none aside. */
function dismissalRows(
  one: TypedRow,
  { findings, plan }: Results,
): Record<string, ReturnType<typeof typedCell>>[] {
  const dismissal = dismissalOf(one);
  const about = dismissal === null ? [] : findings.filter((finding) => isAbout(dismissal, finding, plan));
  const meant = dismissal === null ? [] : about.filter((finding) => isMeant(dismissal, finding, plan));
  if (one.problem !== '' || meant.length === 0) {
    const stands = about.length > 0 ? 'Back: something else is found now.' : 'Not found now.';
    return [
      {
        ...entries(one, ['Check', 'About', 'Your reason']),
        'What was found': textOf(one, 'What was found'),
        Item: textOf(one, 'Item'),
        'Where it stands': one.problem === '' ? stands : one.problem,
      },
    ];
  }
  return meant.map((finding) => ({
    ...entries(one, ['Your reason']),
    Check: typedCell(finding.rule),
    About: typedCell(aboutWords(finding)),
    'What was found': textCell(foundWords(finding)),
    Item: textCell(itemOf(finding, plan)),
    'Where it stands': 'Set aside.',
  }));
}

function dismissalOf({ said }: TypedRow): Dismissal | null {
  const [rule, about, item, found, reason] = ['Check', 'About', 'Item', 'What was found', 'Your reason'].map(
    (heading) => wordsOf(said[heading] ?? ''),
  ) as [string, string, string, string, string];
  return reason === '' ? null : { rule, about: item === '' ? about : item, found, reason };
}

function textOf({ said }: TypedRow, heading: string) {
  return textCell(wordsOf(said[heading] ?? ''));
}

export function sheetsPart(on: SettingsPage, typed: Typed, { settings }: ReportContext): void {
  on.page.gap(12);
  on.say('heading sheets', 'Sheets', 'heading');
  on.say('about sheets', SHEETS, 'paragraph');
  on.header('sheet', ['Sheet of ours', 'Now', 'Your on or off']);
  for (const [sheet, name] of Object.entries(SHEET_WORDS) as [OptionalSheet, string][]) {
    const one = typed.sheets.get(sheet);
    const isOff = settings?.withoutSheets.includes(sheet) ?? false;
    on.row('sheet', ` ${sheet}`, {
      'Sheet of ours': textCell(name, 'strong'),
      Now: capitalised(joined(one?.problem, isOff ? 'off' : 'on')),
      ...entries(one, ['Your on or off']),
    });
  }
}

const SHEETS =
  'Sheets that you may do without: type off beside them. One that is there already stays as it is until you delete it.';

function entries(one: TypedRow | undefined, headings: readonly string[]) {
  return Object.fromEntries(headings.map((heading) => [heading, typedCell(one?.said[heading] ?? '')]));
}
