/** The parts of *Plan settings* that show how the plan was read: single settings, columns, RAG key. */
import { formatDay, YEAR_START, type Day } from '../../plan/day';
import type { ColumnReading, Results } from '../../plan/model';
import { columnId, columnNames, whichWords } from '../../plan/settings';
import type { ColumnName } from '../../plan/settings/settings';
import { NO_HEADING, SETTING_NAMES, type SettingId } from '../../plan/settings/sheet';
import { KEY_WORDS, MEANING_WORDS, MONTH_WORDS, ROLE_WORDS } from '../../plan/settings/words';
import { textCell } from '../cells';
import type { ReportContext } from '../context';
import { listed } from '../words';
import { columnPlace, keyPlace, settingPlace, typedCell, type SettingsPage } from './settings-page';
import type { Typed, TypedRow } from './typed';

const ROLES = `What each column was taken for. If one was misread, type one of these words beside it: ${Object.values(ROLE_WORDS).join(', ')}. A column is known by its heading, so it may move.`;
const KEY = `What each rating means in this plan. To correct it, type ${Object.values(MEANING_WORDS).join(', ')}.`;

const MEANS: Readonly<Record<SettingId, string>> = {
  asOf: 'The day at which the plan is looked at: a day such as 30/04/2022, or the word today.',
  periodStart: 'The first day of the plan’s period.',
  periodEnd: 'The last day of the plan’s period.',
  yearStartMonth: 'The month in which your year begins; quarters are counted from it.',
  marking: 'A protective marking, such as OFFICIAL, for the top of every sheet.',
  replyBy: 'The day by which leads are asked to answer.',
};

export function settingsPart(on: SettingsPage, typed: Typed, results: Results, context: ReportContext): void {
  on.say('heading settings', 'Settings', 'heading');
  on.header('setting', ['Setting', 'In use', 'Your setting', 'What it means']);
  for (const id of Object.keys(SETTING_NAMES) as SettingId[]) {
    const one = typed.settings.get(id);
    on.row(
      'setting',
      ` ${id}`,
      {
        Setting: textCell(SETTING_NAMES[id], 'strong'),
        'In use': inUse(id, results, context),
        'Your setting': typedCell(one?.said['Your setting'] ?? ''),
        'What it means': joined(one?.problem, MEANS[id]),
      },
      settingPlace(id),
    );
  }
}

function inUse(id: SettingId, { plan }: Results, { settings, marking }: ReportContext): string {
  switch (id) {
    case 'asOf':
      return formatDay(plan.asOf);
    case 'periodStart':
      return plan.period ? formatDay(plan.period.start) : 'not known';
    case 'periodEnd':
      return plan.period ? formatDay(plan.period.end) : 'not known';
    case 'yearStartMonth':
      return MONTH_WORDS[(settings?.yearStartMonth ?? YEAR_START) - 1] ?? '';
    case 'marking':
      return marking ?? 'none';
    case 'replyBy':
      return replyWords(settings?.replyBy ?? null, plan.asOf);
  }
}

/** A day that has passed is asked of nobody any more. */
function replyWords(replyBy: Day | null, asOf: Day): string {
  if (replyBy === null) return 'none';
  return replyBy < asOf ? `none: ${formatDay(replyBy)} has passed` : formatDay(replyBy);
}

export function columnsPart(on: SettingsPage, typed: Typed, { plan, headings = [] }: Results): void {
  on.page.gap(12);
  on.say('heading columns', 'Columns of the plan', 'heading');
  on.say('about columns', ROLES, 'paragraph');
  on.header('column', [
    'Column heading',
    'Counts as',
    'Your correction',
    'How it was told',
    'Column',
    'Sheet',
    'Which of them',
  ]);
  const add = (name: ColumnName, header: string, counts: string, why: string, one?: TypedRow) => {
    const column = { sheet: name.sheet ?? '', column: name.letter ?? '' };
    on.row(
      'column',
      '',
      {
        'Column heading': textCell(header === '' ? NO_HEADING : header, 'strong'),
        'Counts as': counts,
        'Your correction': typedCell(one?.said['Your correction'] ?? ''),
        'How it was told': joined(one?.problem, why),
        Column: column.column,
        Sheet: column.sheet,
        'Which of them': whichWords(name),
      },
      columnPlace(column),
    );
  };
  columnNames(plan.columns).forEach((name, at) => {
    const column = plan.columns[at];
    if (column)
      add(name, column.header, countsAs(column), column.why ?? '', typed.columns.get(columnId(column)));
  });
  columnNames(headings).forEach((name, at) => {
    const one = headings[at];
    if (!one) return;
    const named = { ...name, headerRow: one.row + 1 };
    add(named, one.header, 'Not recognised', UNREAD, typed.columns.get(columnId(one)));
  });
  for (const { name, row } of typed.lostColumns) add(name, name.header ?? '', 'Not in the plan now', '', row);
}

const UNREAD = 'No column of this sheet was recognised. Say at least which is the action.';

/** A tie is asked about where it shows. */
function countsAs({ role, rivals = [] }: ColumnReading): string {
  if (rivals.length === 0) return ROLE_WORDS[role];
  return `${ROLE_WORDS[role]} – or is it column ${listed(rivals, 'or')}?`;
}

export function keyPart(on: SettingsPage, typed: Typed, { plan }: Results): void {
  on.page.gap(12);
  on.say('heading key', 'RAG key', 'heading');
  on.say('about key', KEY, 'paragraph');
  on.header('key', ['Rating', 'Means', 'Your meaning', 'Definition', 'Colour', 'Your colour']);
  const inKey = plan.ragKey.map(({ rating, meaning, definition, colour }) => ({
    rating,
    means: MEANING_WORDS[meaning],
    definition,
    colour: colour ?? 'none shown',
  }));
  const gone = [...typed.key]
    .filter(([rating]) => !inKey.some((one) => one.rating === rating))
    .filter(([, { said }]) => (said['Your meaning'] ?? '') !== '' || (said['Your colour'] ?? '') !== '')
    .map(([rating]) => ({ rating, means: 'Not in the key now', definition: '', colour: '' }));
  for (const { rating, means, definition, colour } of [...inKey, ...gone]) {
    const one = typed.key.get(rating);
    on.row(
      'key',
      ` ${rating}`,
      {
        Rating: textCell(KEY_WORDS[rating], rating),
        Means: means,
        'Your meaning': typedCell(one?.said['Your meaning'] ?? ''),
        Definition: joined(one?.problem, definition),
        Colour: colour,
        'Your colour': typedCell(one?.said['Your colour'] ?? ''),
      },
      keyPlace(rating),
    );
  }
}

export function joined(problem: string | undefined, words: string): string {
  return [problem ?? '', words].filter((part) => part !== '').join(' ');
}
