import { formatDay } from '../../plan/day';
import type { Results } from '../../plan/model';
import { eachInSteps, type Steps } from '../../plan/steps';
import { textCell } from '../cells';
import type { ReportCell, SheetContent } from '../content';
import type { ReportContext } from '../context';
import { builtNote, planName, printFrame, subtitle } from '../frame';
import { noteCell } from '../notes';
import { Page } from '../page';
import type { StyleName } from '../styles';
import { count } from '../words';
import {
  COLUMNS,
  EXTRA_WIDTH,
  FIELDS,
  FURNITURE,
  KEPT_HEADING,
  placeOf,
  TEXTS_HEADING,
  UNMATCHED_HEADING,
} from './columns';
import { rowCells } from './row-cells';
import { leadRows, type LeadRow } from './rows';
import { findTable } from './table';

export const BY_LEAD_SHEET = 'Actions by lead';

const LAST = placeOf('stands');

/**
 * Builds *Actions by lead* (product.md, "Sheets it builds"): each lead's open activities together, a page each in
 * print, with columns to fill in; then a text to send to each lead. What people typed is kept in its row, which
 * follows its activity.
 */
export function* byLeadSheet(results: Results, context: ReportContext): Steps<SheetContent> {
  const before = context.byLeadBefore ? findTable(context.byLeadBefore) : null;
  const extras = before?.extras.map(({ header }) => header) ?? [];
  const page = new Page([...COLUMNS.map(({ width }) => width), ...extras.map(() => EXTRA_WIDTH)]);
  const say = (mark: string, words: string, style: StyleName) => {
    const row = page.addAcross(words, style, 1, LAST);
    page.addTo(row, 0, [textCell(`${FURNITURE}${mark}`, 'hidden')]);
    return row;
  };
  const { asOf } = results.plan;
  const rows = yield* leadRows(results, context.settings);
  const matched = rows.filter(({ place }) => place !== null);
  const lost = rows.filter(({ place }) => place === null);

  say('title', `Actions by lead: ${planName(results.plan, context)}`, 'title');
  say('subtitle', subtitle('', results.plan, context), 'subtitle');
  say('about', aboutWords(matched), 'paragraph');
  const header = page.add(headerCells(extras, false));
  const breaks: number[] = [];
  yield;
  yield* eachInSteps(matched, (row, at) => {
    const line = page.add(rowCells(row, extras, asOf));
    if (at > 0 && matched[at - 1]?.lead !== row.lead) breaks.push(line);
  });
  const bottom = page.next - 1;
  if (matched.length === 0) say('none', `Nothing of the plan is open at ${formatDay(asOf)}.`, 'paragraph');
  if (lost.length > 0) {
    page.gap(12);
    say('lost', UNMATCHED_HEADING, 'heading');
    page.add(headerCells(extras, true));
    yield* eachInSteps(lost, (row) => page.add(rowCells(row, extras, asOf)));
  }
  const texts = results.chasing ?? [];
  if (texts.length > 0) {
    page.gap(12);
    breaks.push(say('texts', TEXTS_HEADING, 'heading'));
    say('about texts', ABOUT_TEXTS, 'paragraph');
    for (const { lead, text } of texts) {
      yield;
      page.gap();
      say('text for', lead, 'heading');
      // A line of the text a row: the rows of a text can be copied together, and none is too long to be seen.
      const lines = text.split('\n').filter((line) => line !== '');
      lines.forEach((line, at) => {
        const isHeading = !line.startsWith('- ') && (lines[at + 1]?.startsWith('- ') ?? false);
        say('text', line, isHeading ? 'paragraphStrong' : 'paragraph');
      });
    }
  }
  page.gap();
  say('built', builtNote(context), 'note');
  if (before && before.strays.length > 0) {
    page.gap();
    say('kept', KEPT_HEADING, 'heading');
    for (const notes of before.strays) page.add([null, ...notes.map(noteCell)]);
  }
  return {
    kind: 'byLead',
    name: BY_LEAD_SHEET,
    tabColour: '#2F5597',
    columnWidths: page.widths,
    rows: page.rows,
    merges: page.merges,
    freezeRows: header + 1,
    charts: [],
    filter: matched.length === 0 ? null : { top: header, left: 0, bottom, right: page.widths.length - 1 },
    print: {
      ...printFrame(BY_LEAD_SHEET, results.plan, context),
      titleRows: { top: header, bottom: header },
      area: { top: 0, left: 1, bottom: page.next - 1, right: page.widths.length - 1 },
      pageBreaksBefore: breaks,
    },
  };
}

const ABOUT_TEXTS =
  'One for each lead of whom something is asked. Select its rows, copy them, and paste them into a message.';

function aboutWords(rows: readonly LeadRow[]): string {
  const leads = new Set(rows.map(({ lead }) => lead)).size;
  return `Open activities of ${count(leads, 'lead')}, a page each in print; a joint activity stands under each of its leads. The shaded columns are for leads to fill in. What is typed there is kept at every build and offered to the plan in the pane, cell by cell; it is never written to the plan unasked.`;
}

function headerCells(extras: readonly string[], isSecond: boolean): ReportCell[] {
  const fields: readonly string[] = FIELDS;
  const ours = COLUMNS.map(({ id, header }) => {
    if (id === 'state') return textCell(isSecond ? `${FURNITURE}header` : header, 'hidden');
    return textCell(header, fields.includes(id) ? 'entryHeader' : 'tableHeader');
  });
  return [...ours, ...extras.map((heading) => textCell(heading, 'entryHeader'))];
}
