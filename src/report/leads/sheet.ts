import type { Results } from '../../plan/model';
import type { RegisteredLead } from '../../plan/register';
import { textCell } from '../cells';
import type { SheetContent } from '../content';
import type { ReportContext } from '../context';
import { builtNote, planName, printFrame, subtitle } from '../frame';
import { noteCell } from '../notes';
import { Page } from '../page';
import type { StyleName } from '../styles';
import {
  BETWEEN_SPELLINGS,
  COLUMNS,
  EXTRA_WIDTH,
  KEPT,
  KIND_WORDS,
  LEADS_SHEET,
  OUR_ROW,
  PROPOSED,
  THEIRS,
} from './columns';
import { isLead } from './read';
import { fingerprint, readTable, type LeadTable, type TableRow } from './table';

const ABOUT_PROPOSED =
  'Who leads in this plan, as the plan names them. Change, add or delete rows as you like: from your first change on this table is yours, and the plan is read by its names. Write other spellings of a name beside it, parted by a semicolon.';
const ABOUT_THEIRS =
  'Who leads in this plan. This table is yours, and the plan is read by its names. Names that the plan has and the table has not are added at its end as “new”: clear that word once you have looked, or write the name beside the lead that it means, under Other spellings, and delete its row.';

/**
 * Builds the sheet *Leads*: the register, proposed from the plan until people change something in it, and theirs from
 * then on. What they typed is written back as it stood, in their order; only new names are added, at the end.
 */
export function leadsSheet(results: Results, context: ReportContext): SheetContent {
  const register = results.register ?? { leads: [], isUsers: false, questions: [] };
  const before = context.leadsBefore ? readTable(context.leadsBefore) : null;
  const theirs = register.isUsers ? before : null;
  const rows = rowsOf(register.leads, theirs);
  const headings = theirs?.extraHeadings ?? [];
  const page = new Page([0, ...COLUMNS.map(({ width }) => width), ...headings.map(() => EXTRA_WIDTH)]);
  const last = COLUMNS.length;
  const say = (
    mark: string,
    words: string,
    style: StyleName,
    link: Parameters<typeof textCell>[2] = null,
  ) => {
    const row = page.addAcross(words, style, 1, last, link);
    page.addTo(row, 0, [textCell(mark.startsWith(OUR_ROW) ? mark : OUR_ROW + mark, 'hidden')]);
  };

  say('title', `Lead register: ${planName(results.plan, context)}`, 'title');
  say('subtitle', subtitle(LEADS_SHEET, results.plan, context), 'subtitle');
  say('about', theirs ? ABOUT_THEIRS : ABOUT_PROPOSED, 'paragraph');
  const header = page.add([
    textCell(theirs ? THEIRS : PROPOSED + fingerprint(rows, headings), 'hidden'),
    ...[...COLUMNS.map((column) => column.header), ...headings].map((words) =>
      textCell(words, 'entryHeader'),
    ),
  ]);
  for (const { cells, extras } of rows) {
    page.add([null, ...COLUMNS.map(({ id }) => noteCell(cells[id])), ...extras.map(noteCell)]);
  }
  if (register.questions.length > 0) {
    page.gap(12);
    say('heading questions', 'To settle', 'heading');
    say('about questions', ABOUT_QUESTIONS, 'paragraph');
    for (const { what, until, cell } of register.questions) {
      say('question', `${what} ${until}`, cell ? 'paragraphLink' : 'paragraph', cell);
    }
  }
  page.gap();
  say('built', builtNote(context), 'note');
  if (before && before.kept.length > 0) {
    page.gap();
    say(KEPT, 'Typed on this sheet, and kept', 'heading');
    for (const notes of before.kept) page.add([null, ...notes.map(noteCell)]);
  }
  return {
    kind: 'leads',
    name: LEADS_SHEET,
    tabColour: '#7F6000',
    columnWidths: page.widths,
    rows: page.rows,
    merges: page.merges,
    freezeRows: header + 1,
    charts: [],
    print: {
      ...printFrame(LEADS_SHEET, results.plan, context),
      titleRows: { top: header, bottom: header },
      area: { top: 0, left: 1, bottom: page.next - 1, right: page.widths.length - 1 },
      pageBreaksBefore: [],
    },
  };
}

const ABOUT_QUESTIONS =
  'If two names mean the same lead, write the one beside the other under Other spellings and delete its row. If a name means two leads, write it beside both and delete its row. Clear the word “question” under Status once it is settled.';

/** Their rows as they stand, then what the plan has besides. */
function rowsOf(leads: readonly RegisteredLead[], theirs: LeadTable | null): readonly TableRow[] {
  if (theirs === null) return leads.map((lead) => rowOf(lead, 0));
  const added = leads.slice(theirs.rows.filter(isLead).length);
  return [...theirs.rows, ...added.map((lead) => rowOf(lead, theirs.extraHeadings.length))];
}

function rowOf(lead: RegisteredLead, extras: number): TableRow {
  return {
    cells: {
      name: lead.name,
      otherSpellings: lead.otherSpellings.join(BETWEEN_SPELLINGS),
      kind: lead.kind === null ? '' : KIND_WORDS[lead.kind],
      agency: lead.agency,
      accountableLead: lead.accountableLead,
      contact: lead.contact,
      reportsTo: lead.reportsTo,
      status: lead.status,
    },
    extras: Array.from({ length: extras }, () => ''),
  };
}
