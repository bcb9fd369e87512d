/** The sheet *Plan history* (product.md, "Sheets it builds"): one row per activity per position, the newest first. */
import type { Position } from '../../plan/history/position';
import type { Results } from '../../plan/model';
import { eachInSteps, type Steps } from '../../plan/steps';
import { textCell } from '../cells';
import type { SheetContent } from '../content';
import type { ReportContext } from '../context';
import { builtNote, planName, printFrame, subtitle } from '../frame';
import { noteCell } from '../notes';
import { Page } from '../page';
import type { StyleName } from '../styles';
import { COLUMNS, FURNITURE, LAST_SHOWN, placeOf } from './columns';
import { NO_HISTORY } from './memory';
import { placeNotes } from './place-notes';
import { recordsOf, rowCells, rowId } from './row';
import { ratingsOverPositions } from './trend';

export const HISTORY_SHEET = 'Plan history';

const EXTRA_WIDTH = 18;
/** Points; two lines of text. */
const ROW_HEIGHT = 27;

/** Builds the sheet from what is to be recorded and what it held before; none where nothing is to be recorded. */
export function* historySheet(results: Results, context: ReportContext): Steps<SheetContent[]> {
  const positions = results.recorded?.positions ?? [];
  if (positions.length === 0) return [];
  const memory = context.historyBefore ?? NO_HISTORY;
  const notes = placeNotes(memory, positions);
  yield;
  const widths = [...COLUMNS.map(({ width }) => width), ...memory.extras.map(() => EXTRA_WIDTH)];
  const page = new Page(widths);
  const mark = (row: number) => {
    page.addTo(row, placeOf('record'), [textCell(FURNITURE, 'hidden')]);
  };
  const say = (text: string, style: StyleName) => {
    const row = page.addAcross(text, style, 0, LAST_SHOWN);
    mark(row);
    return row;
  };

  say(`Plan history: ${planName(results.plan, context)}`, 'title');
  say(subtitle('', results.plan, context), 'subtitle');
  say(ABOUT, 'paragraph');
  const header = page.add([
    ...COLUMNS.map(({ header: words, width }) => textCell(words, width === 0 ? 'hidden' : 'tableHeader')),
    ...memory.extras.map((words) => textCell(words, 'entryHeader')),
  ]);
  for (const position of [...positions].reverse()) {
    yield* addPosition(page, position, memory.extras, notes.of);
  }

  mark(page.gap());
  const lower = say('What has changed', 'heading');
  for (const sentence of results.change?.sentences ?? []) say(sentence, 'paragraph');
  mark(page.gap());
  say('Ratings at each position', 'heading');
  const chart = ratingsOverPositions(page, positions, mark);
  mark(page.gap());
  say(builtNote(context), 'note');
  const last = page.next - 1;
  if (notes.strangers.length > 0) {
    mark(page.gap());
    say('Typed on this sheet, and kept', 'heading');
    for (const row of notes.strangers) page.add(row.map(noteCell));
  }
  const content: SheetContent = {
    kind: 'history',
    name: HISTORY_SHEET,
    tabColour: '#7F7F7F',
    columnWidths: widths,
    rows: page.rows,
    merges: page.merges,
    freezeRows: header + 1,
    charts: chart ? [chart] : [],
    filter: { top: header, left: 0, bottom: lower - 2, right: widths.length - 1 },
    print: {
      ...printFrame(HISTORY_SHEET, results.plan, context),
      titleRows: { top: header, bottom: header },
      area: { top: 0, left: 0, bottom: last, right: LAST_SHOWN },
      pageBreaksBefore: [lower],
    },
  };
  return [content];
}

const ABOUT =
  'One row for each activity at each position, the newest first. A position frozen for a meeting is never rewritten; the current one is, at every build. Sort and filter as you like, and add columns on the right: what you type there is kept. What has changed, and the ratings at each position as a table and a chart, stand below the last row.';

function* addPosition(
  page: Page,
  position: Position,
  extras: readonly string[],
  notesOf: (id: string) => readonly string[],
): Steps<unknown> {
  return yield* eachInSteps(recordsOf(position), (record, at) => {
    const entry = position.entries[at];
    if (!entry) return;
    const notes = notesOf(rowId(record.position, entry.key));
    const isLong = notes.some((note) => note !== '');
    const cells = [...rowCells(record, entry), ...extras.map((_, column) => noteCell(notes[column] ?? ''))];
    page.add(cells, isLong ? undefined : ROW_HEIGHT);
  });
}
