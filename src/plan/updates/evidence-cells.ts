/** Evidence that stands in several cells: what each of them says. */
import { listed, shortened } from '../assess/words';
import { address, cellName, type CellRef } from '../grid';
import type { Evidence, EvidenceCell } from '../model';

/** The activity's own; text above that may cover it stands in another's cell. */
export function cellsOf({ kind, text, cell, cells }: Evidence): readonly EvidenceCell[] {
  if (kind === 'above' || cell === null || text === '') return [];
  return cells ?? [{ cell, text }];
}

export function textIn(evidence: Evidence, cell: CellRef): string {
  return cellsOf(evidence).find((one) => isSame(one.cell, cell))?.text ?? '';
}

/** All that the evidence says, in the order in which it is read, once this cell says the text. */
export function withTextIn(evidence: Evidence, cell: CellRef, text: string): string {
  const others = cellsOf(evidence).filter((one) => !isSame(one.cell, cell));
  const all = [...others, { cell, text }];
  all.sort((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column);
  return all.map((one) => one.text).join('\n');
}

/** “F2 (Evidence) says “Minutes””, of each other cell; "" where there is none. */
export function othersSay(evidence: Evidence, cell: CellRef, headerOf: (cell: CellRef) => string): string {
  const others = cellsOf(evidence).filter((one) => !isSame(one.cell, cell));
  return listed(
    others.map((one) => {
      const header = shortened(headerOf(one.cell), 40);
      const name = cellName(one.cell) + (header === '' ? '' : ` (${header})`);
      return `${name} says “${shortened(one.text, 200)}”`;
    }),
  );
}

function isSame(one: CellRef, other: CellRef): boolean {
  return address(one) === address(other);
}
