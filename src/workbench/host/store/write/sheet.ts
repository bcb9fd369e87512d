/** One sheet's part with what was set on it: every section that says the same as before stays byte for byte. */
import type { Package } from '../package/package';
import { type ReadingBook, type ReadSheet, readSheet } from '../read/sheet';
import type { PrintNames } from '../read/layout';
import type { SheetState } from '../state';
import { changesBetween } from './changes';
import { type ChartSources, writeCharts } from './charts';
import { writeColumns, writeMerges, writeProperties, writeView } from './columns';
import { writeCustomProperties, writeLinks } from './links';
import { writeFilter } from './filter';
import { writePage } from './page';
import { withPlaces } from './places';
import { type FormatOf, writeRows } from './rows';
import { RowScan } from './rows-scan';
import { SHEET_ORDER, Sections } from './sections';
import { refuseTableHeaders } from './tables';

export interface SheetToWrite {
  readonly part: string;
  readonly state: SheetState;
  /** What the workbook's names said of its print. */
  readonly names: PrintNames;
}

export interface SheetChanges {
  /** True where what some cell holds is another thing than before. */
  readonly contentChanged: boolean;
  /** True where a cell's formula is gone or new. */
  readonly formulasChanged: boolean;
  readonly before: SheetState;
}

/**
 * Writes a sheet into the package.
 * @param book reads the package being written, not the one that was opened
 * @throws RangeError for a change that Excel would refuse, or this store cannot make
 */
export function writeSheet(
  book: ReadingBook,
  { part, state, names }: SheetToWrite,
  formatOf: FormatOf,
  sources: (before: SheetState) => ChartSources,
): SheetChanges {
  const parts: Package = book.parts;
  const first = readScanned(book, part, names);
  const { state: before } = first.read;
  const changes = changesBetween(before, state);
  const setsCells = changes.cells.size + changes.rows.size > 0;
  const { read, scan } = first.scan.hasImplied && setsCells ? readPlaced(book, part, names, first) : first;
  const { text, root } = read;
  const sections = new Sections(text, root, SHEET_ORDER);
  refuseTableHeaders(parts, part, root, changes);
  writeProperties(sections, before, state);
  writeView(sections, before, state);
  writeColumns(sections, before, state);
  writeRows(sections, part, scan, changes, formatOf);
  writeFilter(sections, before, state);
  writeMerges(sections, before, state);
  writeLinks(sections, parts, part, before, state);
  writePage(sections, before.layout, state.layout);
  writeCustomProperties(sections, parts, part, before, state);
  writeCharts(sections, parts, part, state.charts, sources(before));
  const written = sections.apply();
  if (written !== text) parts.put(part, written);
  return { before, ...whatChanged(before, changes) };
}

interface Scanned {
  readonly read: ReadSheet;
  readonly scan: RowScan;
}

function readScanned(book: ReadingBook, part: string, names: PrintNames): Scanned {
  const scan = new RowScan();
  return { read: readSheet(book, part, names, scan), scan };
}

/** Read again, after it was made to say where its rows and cells are. */
function readPlaced(book: ReadingBook, part: string, names: PrintNames, { read, scan }: Scanned): Scanned {
  book.parts.put(part, withPlaces(read.text, scan, part));
  return readScanned(book, part, names);
}

function whatChanged(
  before: SheetState,
  { cells }: ReturnType<typeof changesBetween>,
): Pick<SheetChanges, 'contentChanged' | 'formulasChanged'> {
  let contentChanged = false;
  let formulasChanged = false;
  for (const [row, columns] of cells) {
    for (const [column, change] of columns) {
      contentChanged ||= change.contentChanged;
      const was = before.cells.get(row)?.get(column)?.content.formula ?? null;
      const is = change.now?.content.formula ?? null;
      formulasChanged ||= change.contentChanged && (was === null) !== (is === null);
    }
  }
  return { contentChanged, formulasChanged };
}
