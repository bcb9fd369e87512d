import { formatDay } from '../../plan/day';
import type { Grid } from '../../plan/grid';
import type { Escalation, Results } from '../../plan/model';
import { eachInSteps, type Steps } from '../../plan/steps';
import { textCell } from '../cells';
import type { ReportCell, SheetContent } from '../content';
import type { ReportContext } from '../context';
import { builtNote, planName, printFrame, subtitle } from '../frame';
import { Page } from '../page';
import { count } from '../words';
import {
  CLOSED_HEADING,
  CLOSED_ON,
  COLUMNS,
  EXTRA_WIDTH,
  NOTHING,
  PEOPLE,
  placeOf,
  UNNAMED,
  type ColumnId,
} from './columns';
import { itemCells } from './item-cells';
import { FURNITURE } from './row-key';
import { extraHeadings } from './table';

export const ESCALATIONS_SHEET = 'Escalations';

/** The sheet, and the row in which each open item stands, by the item's key. */
export interface EscalationsSheet {
  readonly content: SheetContent;
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Highest level first, then longest overdue; as the plan has them where both are the same. */
export function inOrder(items: readonly Escalation[]): Escalation[] {
  return [...items].sort((a, b) => b.level - a.level || b.daysOverdue - a.daysOverdue);
}

/** Builds the sheet *Escalations* (product.md, "Escalation"): open items, then those closed since, then nothing else. */
export function* escalationsSheet(results: Results, context: ReportContext): Steps<EscalationsSheet> {
  const open = inOrder(results.escalations.filter((item) => item.closed === null));
  const closed = results.escalations.filter((item) => item.closed !== null);
  const extras = headingsOfExtras(results.escalations, context.escalationsBefore ?? null);
  const page = new Page([...COLUMNS.map(({ width }) => width), ...extras.map(() => EXTRA_WIDTH)]);
  const last = placeOf('owner');
  const actions = actionTexts(results);
  const add = (item: Escalation) =>
    page.add(
      itemCells(item, {
        asOf: results.plan.asOf,
        actionText: item.cell ? (actions.get(item.key) ?? null) : null,
        extras: extras.length,
      }),
    );
  const say = (
    mark: string,
    text: string,
    style: 'title' | 'subtitle' | 'heading' | 'paragraph' | 'note',
  ) => {
    const row = page.addAcross(text, style, 1, last);
    page.addTo(row, 0, [textCell(`${FURNITURE}${mark}`, 'hidden')]);
    return row;
  };

  say(`title ${results.plan.asOf}`, `Escalations: ${planName(results.plan, context)}`, 'title');
  say('subtitle', subtitle('', results.plan, context), 'subtitle');
  say('about', aboutWords(results), 'paragraph');
  const header = page.add(headerCells(extras, false));
  const rowOf = new Map(yield* eachInSteps(open, (item) => [item.key, add(item)] as const));
  if (open.length === 0) say('none', noneWords(results), 'paragraph');
  if (closed.length > 0) {
    page.gap(12);
    say('closed', CLOSED_HEADING, 'heading');
    page.add(headerCells(extras, true));
    yield* eachInSteps(closed, add);
  }
  page.gap();
  say('built', builtNote(context), 'note');

  const area = { top: 0, left: 1, bottom: page.next - 1, right: page.widths.length - 1 };
  return {
    rowOf,
    content: {
      kind: 'escalations',
      name: ESCALATIONS_SHEET,
      tabColour: '#C00000',
      columnWidths: page.widths,
      rows: page.rows,
      merges: page.merges,
      freezeRows: header + 1,
      charts: [],
      filter: open.length === 0 ? null : { ...area, top: header, left: 0, bottom: header + open.length },
      print: {
        ...printFrame(ESCALATIONS_SHEET, results.plan, context),
        titleRows: { top: header, bottom: header },
        area,
        pageBreaksBefore: [],
      },
    },
  };
}

function aboutWords(results: Results): string {
  const { toConfirm } = results.summary;
  const asked =
    toConfirm === 0
      ? ''
      : ` ${count(toConfirm, 'milestone')} to confirm ${toConfirm === 1 ? 'is' : 'are'} asked of the lead and not listed here.`;
  return `Items of the plan that need someone above their lead. This is not the multi-agency Challenge and Escalation Policy.${asked} The shaded columns on the right are yours to fill in; what is typed there is kept at every build.`;
}

function noneWords(results: Results): string {
  return `${NOTHING} anyone above its lead at ${formatDay(results.plan.asOf)}. There is nothing to do here.`;
}

function headerCells(extras: readonly string[], closed: boolean): ReportCell[] {
  const people = new Set<ColumnId>(PEOPLE);
  const ours = COLUMNS.map(({ id, header }) => {
    if (id === 'key') return textCell(closed ? `${FURNITURE}header` : header, 'hidden');
    const words = closed && id === 'overdue' ? CLOSED_ON : header;
    return textCell(words, people.has(id) ? 'entryHeader' : 'tableHeader');
  });
  return [...ours, ...extras.map((heading) => textCell(heading, 'entryHeader'))];
}

function headingsOfExtras(items: readonly Escalation[], before: Grid | null): string[] {
  const headings = extraHeadings(before);
  const needed = items.reduce((most, item) => Math.max(most, item.notes.length - PEOPLE.length), 0);
  while (headings.length < needed) headings.push(UNNAMED);
  return headings;
}

function actionTexts(results: Results): Map<string, string> {
  return new Map(
    results.plan.actions.flatMap((action) =>
      action.activities.map((activity): [string, string] => [activity.key, action.text]),
    ),
  );
}
