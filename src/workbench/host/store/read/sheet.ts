/** One sheet of a package, read whole. */
import type { ChartData, FilterData, LinkData } from '../../model';
import { type Area } from '../../../../plan/grid';
import { parseArea } from '../areas';
import { readCharts } from '../charts/read';
import type { Package } from '../package/package';
import { damaged } from '../errors';
import { decodeUtf16 } from '../package/text';
import { linksOf, mergesOf, type ColumnBand, type LinkArea, type SheetState } from '../state';
import { defaultWidthPoints, widthToPoints } from '../units';
import type { XmlHandler } from '../xml/scan';
import { child, childrenOf, flag, numberOf, parseXml, relationId, type XmlElement } from '../xml/tree';
import { CellReader, type CellSource } from './cells';
import { type PrintNames, readLayout } from './layout';
import { countedRules } from './rules';

/** What all sheets of a workbook share. */
export interface ReadingBook extends CellSource {
  readonly parts: Package;
}

/** A sheet as read, with the text and elements it was read from. `root` holds nothing of the cells. */
export interface ReadSheet {
  readonly text: string;
  readonly root: XmlElement;
  readonly state: SheetState;
}

/**
 * @param alongside hears the inside of `<sheetData>` as well
 * @throws WorkbookFileError (damaged)
 */
export function readSheet(
  book: ReadingBook,
  part: string,
  names: PrintNames,
  alongside?: XmlHandler,
): ReadSheet {
  const reader = new CellReader(book, part);
  const text = book.parts.text(part);
  const handler = alongside ? both(reader, alongside) : reader;
  const root = parseXml(text, part, { name: 'sheetData', handler });
  if (root.name !== 'worksheet') throw damaged(part, 'is no sheet');
  return { text, root, state: stateOf(book, part, names, root, reader) };
}

function both(first: XmlHandler, second: XmlHandler): XmlHandler {
  return {
    open(...event) {
      first.open(...event);
      second.open(...event);
    },
    close(...event) {
      first.close(...event);
      second.close(...event);
    },
    text(text) {
      first.text?.(text);
      second.text?.(text);
    },
  };
}

function stateOf(
  book: ReadingBook,
  part: string,
  names: PrintNames,
  sheet: XmlElement,
  reader: CellReader,
): SheetState {
  const format = child(sheet, 'sheetFormatPr')?.attributes ?? {};
  const width = numberOf(format, 'defaultColWidth');
  return {
    cells: reader.cells,
    rows: reader.rows,
    columns: readColumns(book, sheet),
    merges: mergesOf(
      childrenOf(child(sheet, 'mergeCells'), 'mergeCell')
        .map(({ attributes }) => parseArea(attributes['ref'] ?? ''))
        .filter((area) => area !== null),
    ),
    links: linksOf(readLinks(book, sheet, part)),
    frozen: readFrozen(sheet),
    gridlines: flag(firstView(sheet)?.attributes ?? {}, 'showGridLines', true),
    isSelected: flag(firstView(sheet)?.attributes ?? {}, 'tabSelected'),
    tabColour: book.styles.colours.resolve(child(child(sheet, 'sheetPr'), 'tabColor')?.attributes) ?? '',
    isProtected: flag(child(sheet, 'sheetProtection')?.attributes ?? {}, 'sheet'),
    defaultRowHeight: numberOf(format, 'defaultRowHeight') ?? 15,
    defaultColumnWidth:
      width === null ? defaultWidthPoints(numberOf(format, 'baseColWidth') ?? 8) : widthToPoints(width),
    layout: readLayout(sheet, names),
    properties: readProperties(book, sheet, part),
    charts: readCharts(book.parts, sheet, part).map(({ chart }): ChartData => chart),
    autoFilter: readFilter(sheet),
    conditionalFormats: countedRules(sheet),
  };
}

/** The files' columns count from 1; those a band says nothing of but its outline are bands all the same. */
function readColumns({ styles }: ReadingBook, sheet: XmlElement): ColumnBand[] {
  return childrenOf(child(sheet, 'cols'), 'col')
    .map(({ attributes }): ColumnBand => {
      const { min = '1', max = min, width, style, hidden, ...rest } = attributes;
      const xf = style === undefined ? null : Number(style);
      return {
        first: Number(min) - 1,
        last: Number(max) - 1,
        width: width === undefined ? null : widthToPoints(Number(width)),
        hidden: hidden !== undefined && flag({ hidden }, 'hidden'),
        lent: xf === null ? null : { style: styles.styleOf(xf), xf },
        rest,
      };
    })
    .sort((a, b) => a.first - b.first);
}

export function firstView(sheet: XmlElement): XmlElement | null {
  return child(child(sheet, 'sheetViews'), 'sheetView');
}

function readFrozen(sheet: XmlElement): SheetState['frozen'] {
  const pane = child(firstView(sheet), 'pane')?.attributes ?? {};
  const frozen = pane['state'] === 'frozen' || pane['state'] === 'frozenSplit';
  if (!frozen) return { rows: 0, columns: 0 };
  return { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
}

function readFilter(sheet: XmlElement): FilterData | null {
  const filter = child(sheet, 'autoFilter');
  const area = parseArea(filter?.attributes['ref'] ?? '');
  return filter && area && { area, isFiltered: childrenOf(filter, 'filterColumn').length > 0 };
}

function readLinks({ parts }: ReadingBook, sheet: XmlElement, part: string): LinkArea[] {
  const links = childrenOf(child(sheet, 'hyperlinks'), 'hyperlink');
  if (links.length === 0) return [];
  const targets = new Map(parts.relationships(part).map(({ id, target }) => [id, target]));
  return links.flatMap((one) => {
    const area: Area | null = parseArea(one.attributes['ref'] ?? '');
    const link: LinkData = {
      documentReference: one.attributes['location'] ?? null,
      address: targets.get(relationId(one) ?? '') ?? null,
      screenTip: one.attributes['tooltip'] ?? null,
    };
    return area ? [{ area, link }] : [];
  });
}

function readProperties({ parts }: ReadingBook, sheet: XmlElement, part: string): Map<string, string> {
  const all = childrenOf(child(sheet, 'customProperties'), 'customPr');
  if (all.length === 0) return new Map();
  const targets = new Map(parts.relationships(part).map(({ id, target }) => [id, target]));
  const entries = all.map((one): [string, string] => {
    const target = targets.get(relationId(one) ?? '');
    const value = target !== undefined && parts.has(target) ? decodeUtf16(parts.bytes(target)) : '';
    return [one.attributes['name'] ?? '', value];
  });
  return new Map(entries);
}
