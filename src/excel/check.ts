import { address, areaName } from '../plan/grid';
import type { CellRef } from '../plan/grid';
import { cellsOf, stripes } from './areas';
import { MonitorError } from './errors';
import { ownArea, valueOf } from './layout';
import { BUILD_KEY } from './mark';
import { askInTurn, bytesOf, groupBySize, REQUEST_BYTES } from './payload';
import type { Target } from './targets';

/** A sheet that was written. */
interface ToCheck {
  readonly target: Target;
  readonly sheet: Excel.Worksheet;
}

/**
 * Reads back what was written and stops where text did not arrive as that text. A constant of Excel's is the same as
 * value and as formula; where the two differ, Excel has made the text a formula.
 *
 * @returns the build that each sheet names, in order
 * @throws MonitorError `textChanged`
 */
export async function checkWritten(
  context: Excel.RequestContext,
  written: readonly ToCheck[],
): Promise<string[]> {
  const parts = written.flatMap(({ target: { content, name }, sheet }) => {
    return stripes(ownArea(content), 2000).map((stripe) => {
      const rows = content.rows.slice(stripe.top, stripe.bottom + 1);
      // Each cell comes back twice.
      const texts = rows.flatMap(({ cells }) => cells.map((cell) => 2 * bytesOf(String(valueOf(cell)))));
      const bytes = texts.reduce((sum, one) => sum + one, 8 * cellsOf(stripe));
      return { sheet, name, stripe, rows, bytes };
    });
  });
  const marks = written.map(({ sheet }) =>
    sheet.customProperties.getItemOrNullObject(BUILD_KEY).load('value'),
  );
  const groups = groupBySize(parts, ({ bytes }) => bytes, REQUEST_BYTES);
  const answers = await askInTurn(context, groups, (part) => ({
    ...part,
    range: part.sheet.getRange(areaName(part.stripe)).load('values,formulas'),
  }));
  for (const { range, rows, stripe, name } of answers) {
    rows.forEach(({ cells }, down) => {
      cells.forEach((cell, across) => {
        const expected = valueOf(cell);
        if (cell?.value.kind !== 'text' || expected === '') return;
        const value: unknown = range.values[down]?.[across];
        if (value === range.formulas[down]?.[across] && isSameText(value, String(expected))) return;
        throw textChanged({ sheet: name, row: stripe.top + down, column: across });
      });
    });
  }
  return marks.map((mark) => (mark.isNullObject ? '' : mark.value));
}

/** Line ends may change, and an Excel that shows the guarding apostrophe does no harm. */
function isSameText(value: unknown, expected: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/^'/, '');
  return typeof value === 'string' && plain(value) === plain(expected);
}

function textChanged(cell: CellRef): MonitorError {
  return new MonitorError({
    kind: 'textChanged',
    what: `Text of the plan did not arrive as text in ${address(cell)}.`,
    untouched: 'Your plan is untouched; the sheets of Plan Monitor were written, but that cell is wrong.',
    next: 'Clear that cell and tell whoever looks after the add-in what stands in the plan there.',
  });
}
