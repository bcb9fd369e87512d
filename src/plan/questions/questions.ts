import { isGreenUnsettled } from '../assess/key';
import { shortened } from '../assess/words';
import { columnOf, type Grid } from '../grid';
import { grouped } from '../grouped';
import type { AssessedPlan, Question, UnreadHeading } from '../model';
import { asOfQuestion } from '../settings/as-of';
import type { ColumnSetting } from '../settings/settings';
import { columnTies } from './column-ties';

export interface Asking {
  readonly grids: readonly Grid[];
  /** True where somebody has said which day is meant. */
  readonly isAsOfSaid: boolean;
  /** Headings of sheets that were not read. */
  readonly headings: readonly UnreadHeading[];
  /** What people have said of columns: a sheet that they named is asked about no more. */
  readonly told: readonly ColumnSetting[];
}

/** All open questions about the reading of the plan, what weighs most first. */
export function questionsOf(plan: AssessedPlan, { grids, isAsOfSaid, headings, told }: Asking): Question[] {
  return [
    ...unreadSheets(headings, told),
    ...columnTies(plan.columns, grids),
    ...greenMeaning(plan),
    ...(isAsOfSaid ? [] : asOf(plan)),
  ];
}

/** Source: product.md "The plan": asked once where today is hardly the day that is meant. */
function asOf(plan: AssessedPlan): Question[] {
  const what = asOfQuestion(plan, plan.asOf);
  if (what === null) return [];
  return [
    { about: 'asOf', what, until: 'Until then the plan is looked at on the day of each build.', cell: null },
  ];
}

/** Source: product.md "RAG": with no key and no blue, the meaning of green is asked once. */
function greenMeaning(plan: AssessedPlan): Question[] {
  if (!isGreenUnsettled(plan)) return [];
  const greens = plan.actions.flatMap(({ activities }) =>
    activities.filter(({ rag }) => rag.rating === 'green'),
  );
  const are = greens.length === 1 ? '1 activity is' : `${String(greens.length)} activities are`;
  return [
    {
      about: 'meaning',
      what: `Does Green mean complete or on track? The workbook shows no RAG key and no Blue, and ${are} rated Green.`,
      until: 'Until then nothing is asked of what is rated Green.',
      cell: greens[0]?.rag.cell ?? null,
    },
  ];
}

/** One for each sheet that looks like a plan and was not read. */
function unreadSheets(headings: readonly UnreadHeading[], told: readonly ColumnSetting[]): Question[] {
  const open = headings.filter(({ sheet }) => !told.some((one) => one.sheet === sheet));
  const bySheet = [...grouped(open, ({ sheet }) => sheet).values()];
  return bySheet.flatMap((here): Question[] => {
    const [first] = here;
    if (first === undefined) return [];
    const { sheet, row, column } = first;
    const named = here.map((one) => `${one.column} “${shortened(one.header, 30)}”`).join(', ');
    const what = `Is the sheet “${sheet}” part of the plan? Row ${String(row + 1)} may be its header (${named}), but it does not name the columns of a plan. Say what its columns hold; the word Ignored for one of them says that it is no plan.`;
    const cell = { sheet, row, column: columnOf(column) };
    return [{ about: 'header', what, until: 'Until then the sheet is not read.', cell }];
  });
}
