import { address, areaName } from '../plan/grid';
import type { Area, CellRef } from '../plan/grid';
import { columnsOf, rowsIn } from './areas';
import { MonitorError } from './errors';
import { ownArea, valueOf } from './layout';
import { pace } from './pace';
import { bytesOf, pieces, type Batch } from './payload';
import type { Target } from './targets';

/**
 * Asks for what was written, as soon as it was sent. A constant of Excel's is the same as value and as formula; where
 * the two differ, Excel has made the text a formula. Only a text that begins as a formula does can be mistaken for one:
 * the values beside the formulas are asked for only where there is such a text.
 *
 * @returns stops where text did not arrive as that text, once the answers are there; @throws MonitorError `textChanged`
 */
export async function readBack(
  batch: Batch,
  sheet: Excel.Worksheet,
  { content, name }: Target,
): Promise<() => Promise<void>> {
  const asked = new Map<Area, { readonly range: Excel.Range; readonly isTwice: boolean }>();
  const own = ownArea(content);
  const valuesIn = (row: number) => (content.rows[row]?.cells ?? []).map(valueOf);
  const bytesOfRow = (row: number) => bytesOf(valuesIn(row)) + 3 * columnsOf(own);
  for (const { area: stripe, bytes } of pieces(own, 2000, bytesOfRow)) {
    const isTwice = rowsIn(stripe).some((row) => valuesIn(row).some(looksLikeFormula));
    await batch.askLater(isTwice ? 2 * bytes : bytes, () => {
      const range = sheet.getRange(areaName(stripe)).load(isTwice ? 'values,formulas' : 'formulas');
      asked.set(stripe, { range, isTwice });
    });
  }
  return async () => {
    const rest = pace();
    for (const [stripe, { range, isTwice }] of asked) {
      await rest();
      content.rows.slice(stripe.top, stripe.bottom + 1).forEach(({ cells }, down) => {
        cells.forEach((cell, across) => {
          const expected = valueOf(cell);
          if (cell?.value.kind !== 'text' || expected === '') return;
          const formula: unknown = range.formulas[down]?.[across];
          const isConstant = isTwice
            ? range.values[down]?.[across] === formula
            : !(typeof formula === 'string' && looksLikeFormula(formula));
          // Another text was typed by somebody since: Excel makes no text of a text.
          if (isConstant && typeof formula === 'string' && formula !== '') return;
          throw textChanged({ sheet: name, row: stripe.top + down, column: across });
        });
      });
    }
  };
}

function looksLikeFormula(value: string | number): boolean {
  return typeof value === 'string' && value.startsWith('=');
}

function textChanged(cell: CellRef): MonitorError {
  return new MonitorError({
    kind: 'textChanged',
    what: `Text of the plan did not arrive as text in ${address(cell)}.`,
    untouched: 'Your plan is untouched; the sheets of Plan Monitor were written, but that cell is wrong.',
    next: 'Clear that cell and tell whoever looks after the add-in what stands in the plan there.',
  });
}
