import { buildReport } from '../../../src/report';
import type { SheetContent } from '../../../src/report/content';
import { KEPT_HEADING } from '../../../src/report/kept';
import { action, activity, planOf } from '../../support/plan-builder';
import {
  allText,
  BLANK,
  gridOf,
  rowOf,
  tableOf,
  typed,
  typedDay,
  words,
  type Table,
} from '../support/grid-of';
import { resultsOf } from '../support/results-of';

const PLANS = {
  rated: planOf(action('1.1.1', activity({ rated: 'red' }), activity({ rated: 'amber' }))),
  unrated: planOf(action('1.1.1', activity({ rated: 'noColumn' }))),
};

function build(plan: keyof typeof PLANS, before?: Table): SheetContent {
  const context = { builtAt: '21/11/2026 10:49', ...(before ? { summaryBefore: gridOf(before) } : {}) };
  const [sheet] = buildReport(resultsOf(PLANS[plan]), context);
  if (!sheet) throw new Error('No sheet');
  return sheet;
}

describe.each(['rated', 'unrated'] as const)('a summary of a plan that is %s', (plan) => {
  function withNotes(): Table {
    const table = tableOf(build(plan));
    const width = table[0]?.length ?? 0;
    table[3]?.push(typed('Agreed at the board'), typedDay('2022-05-12'));
    table.push([], [...Array.from({ length: Math.min(2, width) }, () => BLANK), typed('=Ask the chair')]);
    return table;
  }
  const kept = (content: SheetContent) => {
    const heading = rowOf(content, KEPT_HEADING);
    return content.rows.slice(heading + 1).map((_, at) => words(content, heading + 1 + at));
  };

  test('keeps what was typed beside and below it', () => {
    expect(kept(build(plan, withNotes()))).toEqual([
      ['Agreed at the board', '2022-05-12'],
      ['=Ask the chair'],
    ]);
  });

  test('keeps it at every build after that, once', () => {
    const second = build(plan, withNotes());
    const third = build(plan, tableOf(second));
    expect(third).toEqual(second);
  });

  test('has no such heading where nothing was typed', () => {
    expect(allText(build(plan, tableOf(build(plan))))).not.toContain(KEPT_HEADING);
  });
});

test('what is no longer a sheet of ours is left alone', () => {
  expect(allText(build('rated', [[typed('Something else')]]))).not.toContain(KEPT_HEADING);
});
