/**
 * The sheet *Plan settings*: what people say of the plan and what was read in it, in three tables with columns to type
 * in. What is typed there is the setting itself: a rebuild writes it back as it was typed.
 */
import { formatDay } from '../plan/day';
import type { Grid } from '../plan/grid';
import type { Results } from '../plan/model';
import {
  columnNameIn,
  columnNames,
  pickColumn,
  readSettings,
  whichWords,
  type PlanSettings,
} from '../plan/settings';
import type { HEADINGS } from '../plan/settings/sheet';
import {
  NO_HEADING,
  OUR_ROW,
  saidIn,
  SETTING_NAMES,
  settingIn,
  settingsRows,
  type SettingId,
  type SettingsRow,
} from '../plan/settings/sheet';
import { KEY_WORDS, MEANING_WORDS, MONTH_WORDS, ratingOfWord, ROLE_WORDS } from '../plan/settings/words';
import { emptyCell, textCell } from './cells';
import type { ReportCell, SheetContent } from './content';
import type { ReportContext } from './context';
import { builtNote, planName, printFrame, subtitle } from './frame';
import { noteCell, noteOf } from './notes';
import { Page } from './page';
import type { StyleName } from './styles';

export const SETTINGS_SHEET = 'Plan settings';

const WIDTHS = [0, 30, 24, 24, 46, 16, 26] as const;
const LAST = WIDTHS.length - 1;

/** Which table, and which row of it, in the hidden first column. */
type Mark = `${typeof OUR_ROW}${string}`;

/** Builds the sheet *Plan settings*; what people typed on it before is kept. */
export function settingsSheet(results: Results, context: ReportContext): SheetContent {
  const before = context.settingsBefore ?? null;
  const typed = typedBefore(before, results);
  const page = new Page(WIDTHS);
  const say = (mark: string, words: string, style: StyleName) => {
    const row = page.addAcross(words, style, 1, LAST);
    page.addTo(row, 0, [textCell(`${OUR_ROW}${mark}`, 'hidden')]);
  };
  const header = (section: keyof typeof HEADINGS, order: readonly string[]) => {
    const cells = order.map((words) =>
      textCell(words, words.startsWith('Your') ? 'entryHeader' : 'tableHeader'),
    );
    page.add([textCell(`${OUR_ROW}header ${section}`, 'hidden'), ...cells]);
  };
  const add = (mark: Mark, cells: readonly ReportCell[]) => page.add([textCell(mark, 'hidden'), ...cells]);

  say('title', `Plan settings: ${planName(results.plan, context)}`, 'title');
  say('subtitle', subtitle(SETTINGS_SHEET, results.plan, context), 'subtitle');
  say('about', ABOUT, 'paragraph');

  say('heading settings', 'Settings', 'heading');
  header('setting', ['Setting', 'In use', 'Your setting', 'What it means']);
  for (const id of Object.keys(SETTING_NAMES) as SettingId[]) {
    const problem = typed.problems.get(id);
    add(`#setting ${id}`, [
      textCell(SETTING_NAMES[id], 'strong'),
      textCell(inUse(id, results, context)),
      noteCell(typed.settings.get(id) ?? ''),
      textCell(problem === undefined ? MEANS[id] : `${problem} ${MEANS[id]}`),
    ]);
  }

  page.gap(12);
  say('heading columns', 'Columns of the plan', 'heading');
  say('about columns', ROLES, 'paragraph');
  header('column', ['Column heading', 'Counts as', 'Your correction', 'Sheet', 'Column', 'Which of them']);
  const { columns } = results.plan;
  columnNames(columns).forEach((name, at) => {
    const column = columns[at];
    if (!column) return;
    add('#column', [
      textCell(name.header === '' ? NO_HEADING : column.header, 'strong'),
      textCell(ROLE_WORDS[column.role]),
      noteCell(typed.columns.get(columnId(column)) ?? ''),
      textCell(column.sheet),
      textCell(column.column),
      textCell(whichWords(name)),
    ]);
  });
  for (const { name, correction } of typed.lostColumns) {
    add('#column', [
      textCell(name.header === '' ? NO_HEADING : (name.header ?? NO_HEADING), 'strong'),
      textCell('Not in the plan now'),
      noteCell(correction),
      textCell(name.sheet ?? ''),
      textCell(name.letter ?? ''),
      textCell(whichWords(name)),
    ]);
  }

  page.gap(12);
  say('heading key', 'RAG key', 'heading');
  say('about key', KEY, 'paragraph');
  header('key', ['Rating', 'Means', 'Your meaning', 'Definition', 'Colour', 'Your colour']);
  for (const { rating, meaning, definition, colour } of results.plan.ragKey) {
    const said = typed.key.get(rating);
    add(`#key ${rating}`, [
      textCell(KEY_WORDS[rating], rating),
      textCell(MEANING_WORDS[meaning]),
      noteCell(said?.meaning ?? ''),
      textCell(definition),
      textCell(colour ?? 'none shown'),
      noteCell(said?.colour ?? ''),
    ]);
    typed.key.delete(rating);
  }
  for (const [rating, said] of typed.key) {
    add(`#key ${rating}`, [
      textCell(KEY_WORDS[rating], rating),
      textCell('Not in the key now'),
      noteCell(said.meaning),
      emptyCell('text'),
      emptyCell('text'),
      noteCell(said.colour),
    ]);
  }

  page.gap();
  say('built', builtNote(context), 'note');
  if (typed.others.length > 0) {
    page.gap();
    say('kept', 'Typed on this sheet, and kept', 'heading');
    for (const notes of typed.others) page.add([null, ...notes.map(noteCell)]);
  }
  return {
    kind: 'settings',
    name: SETTINGS_SHEET,
    tabColour: '#7F6000',
    columnWidths: page.widths,
    rows: page.rows,
    merges: page.merges,
    freezeRows: 0,
    charts: [],
    print: {
      ...printFrame(SETTINGS_SHEET, results.plan, context),
      titleRows: null,
      area: { top: 0, left: 1, bottom: page.next - 1, right: LAST },
      pageBreaksBefore: [],
    },
  };
}

const ABOUT =
  'Type in the shaded columns; leave a cell empty to go by what the plan itself says. It counts from the next reading on, and is kept at every build. A colour is written as six digits, such as #FFC000.';
const ROLES = `What each column was taken for. If one was misread, type one of these words beside it: ${Object.values(ROLE_WORDS).join(', ')}. A column is known by its heading, so it may move.`;
const KEY = `What each rating means in this plan. To correct it, type ${Object.values(MEANING_WORDS).join(', ')}.`;

const MEANS: Readonly<Record<SettingId, string>> = {
  asOf: 'The day at which the plan is looked at: a day such as 30/04/2022, or the word today.',
  periodStart: 'The first day of the plan’s period.',
  periodEnd: 'The last day of the plan’s period.',
  yearStartMonth: 'The month in which your year begins; quarters are counted from it.',
  marking: 'A protective marking, such as OFFICIAL, for the top of every sheet.',
};

function inUse(id: SettingId, { plan }: Results, context: ReportContext): string {
  const { settings } = context;
  switch (id) {
    case 'asOf':
      return formatDay(plan.asOf);
    case 'periodStart':
      return plan.period ? formatDay(plan.period.start) : 'not known';
    case 'periodEnd':
      return plan.period ? formatDay(plan.period.end) : 'not known';
    case 'yearStartMonth':
      return MONTH_WORDS[(settings?.yearStartMonth ?? 4) - 1] ?? '';
    case 'marking':
      return context.marking ?? 'none';
  }
}

// ---- what people typed -----------------------------------------------------------------------------------------

interface Typed {
  readonly settings: Map<SettingId, string>;
  readonly problems: Map<SettingId, string>;
  /** By `columnId` of a column in the plan. */
  readonly columns: Map<string, string>;
  readonly lostColumns: { readonly name: ReturnType<typeof columnNameIn>; readonly correction: string }[];
  readonly key: Map<
    PlanSettings['key'][number]['rating'],
    { readonly meaning: string; readonly colour: string }
  >;
  /** Rows of people's own, and what stands beside rows of ours. */
  readonly others: string[][];
}

function typedBefore(grid: Grid | null, { plan }: Results): Typed {
  const typed: Typed = {
    settings: new Map(),
    problems: new Map(),
    columns: new Map(),
    lostColumns: [],
    key: new Map(),
    others: [],
  };
  if (grid === null) return typed;
  const wrong = new Map(readSettings(grid).problems.map(({ row, what }) => [row, what]));
  for (const row of settingsRows(grid)) {
    const note = (heading: string) => noteAt(grid, row.row, row.places.get(heading));
    const id = settingIn(grid, row);
    const own = ownCells(grid, row);
    if (
      row.section === 'setting' &&
      id !== null &&
      (!typed.settings.has(id) || note('Your setting') === '')
    ) {
      if (note('Your setting') !== '') typed.settings.set(id, note('Your setting'));
      const problem = wrong.get(row.row);
      if (problem !== undefined) typed.problems.set(id, problem);
    } else if (row.section === 'column' && saidIn(grid, row, 'Column heading') !== '') {
      keepColumn(typed, grid, row, note('Your correction'), plan.columns);
    } else if (row.section === 'key' && keepKey(typed, grid, row, note)) {
      // Its cells are written again in their own places.
    } else {
      typed.others.push(trimmed(wholeRow(grid, row)));
      continue;
    }
    if (own.length > 0) typed.others.push(own);
  }
  return typed;
}

function keepColumn(
  typed: Typed,
  grid: Grid,
  row: SettingsRow,
  correction: string,
  columns: Results['plan']['columns'],
): void {
  if (correction === '') return;
  const name = columnNameIn(grid, row);
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))];
  const named = name.sheet !== null && sheets.includes(name.sheet) ? [name.sheet] : sheets;
  const found = named.flatMap((sheet) => pickColumn(name, sheet, columns) ?? []);
  const [only] = found;
  if (only && found.length === 1 && !typed.columns.has(columnId(only))) {
    typed.columns.set(columnId(only), correction);
  } else typed.lostColumns.push({ name, correction });
}

function keepKey(typed: Typed, grid: Grid, row: SettingsRow, note: (heading: string) => string): boolean {
  const rating = ratingOfWord(saidIn(grid, row, 'Rating'));
  if (rating === null || typed.key.has(rating)) return false;
  const [meaning, colour] = [note('Your meaning'), note('Your colour')];
  if (meaning !== '' || colour !== '') typed.key.set(rating, { meaning, colour });
  return true;
}

function columnId({ sheet, column, header }: { sheet: string; column: string; header: string }): string {
  return `${sheet}\n${column}\n${header}`;
}

function noteAt(grid: Grid, row: number, at: number | undefined): string {
  if (at === undefined) return '';
  return noteOf(grid.values[row]?.[at] ?? '', grid.text[row]?.[at] ?? '', grid.formats[row]?.[at] ?? '');
}

/** What stands right of the table. */
function ownCells(grid: Grid, { row, places }: SettingsRow): string[] {
  const right = Math.max(LAST - grid.left, ...places.values());
  const width = grid.values[row]?.length ?? 0;
  const notes: string[] = [];
  for (let at = right + 1; at < width; at += 1) notes.push(noteAt(grid, row, at));
  return trimmed(notes).length === 0 ? [] : notes.filter((note) => note !== '');
}

/** The row's cells after the hidden first column. */
function wholeRow(grid: Grid, { row }: SettingsRow): string[] {
  const cells = grid.values[row] ?? [];
  const notes = cells.map((_, at) => noteAt(grid, row, at));
  const first = grid.left === 0 ? notes.shift() : undefined;
  return first === undefined || first === '' || first.startsWith(OUR_ROW) ? notes : [first, ...notes];
}

function trimmed(notes: readonly string[]): string[] {
  return notes.slice(0, notes.findLastIndex((note) => note !== '') + 1);
}
