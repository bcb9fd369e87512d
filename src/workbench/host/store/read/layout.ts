/** How a sheet is printed. */
import { type Area } from '../../../../plan/grid';
import type { PageLayout } from '../../model';
import { LAST_COLUMN, parseArea } from '../areas';
import { defaultLayout } from '../state';
import { ORIENTATION, PAPER } from '../styles/words';
import { inchesToPoints } from '../units';
import { decodeXstring } from '../xml/escape';
import type { Attributes } from '../xml/scan';
import { child, childrenOf, flag, numberOf, type XmlElement } from '../xml/tree';
import { splitHeader } from './header';

/** What the workbook's defined names say of one sheet's print. */
export interface PrintNames {
  readonly area: string | null;
  readonly titles: string | null;
}

export function readLayout(sheet: XmlElement, names: PrintNames): PageLayout {
  const layout = defaultLayout();
  const attributes = (name: string): Attributes => child(sheet, name)?.attributes ?? {};
  const setup = attributes('pageSetup');
  layout.orientation = ORIENTATION.toOffice(setup['orientation'], layout.orientation);
  layout.paperSize = PAPER.toOffice(setup['paperSize'], layout.paperSize);
  layout.zoom = readZoom(sheet, setup);
  layout.centerHorizontally = flag(attributes('printOptions'), 'horizontalCentered');
  const margins = attributes('pageMargins');
  for (const side of Object.keys(layout.margins) as (keyof PageLayout['margins'])[]) {
    const inches = numberOf(margins, side);
    if (inches !== null) layout.margins[side] = inchesToPoints(inches);
  }
  const header = child(sheet, 'headerFooter');
  layout.headers = splitHeader(decodeXstring(child(header, 'oddHeader')?.text ?? ''));
  layout.footers = splitHeader(decodeXstring(child(header, 'oddFooter')?.text ?? ''));
  layout.rowBreaks = childrenOf(child(sheet, 'rowBreaks'), 'brk')
    .map((one) => numberOf(one.attributes, 'id') ?? 0)
    .filter((row) => row > 0)
    .sort((a, b) => a - b);
  layout.printArea = names.area === null ? null : (printAreas(names.area)[0] ?? null);
  const titles = names.titles === null ? [] : printAreas(names.titles);
  const rows = titles.find(({ left, right }) => left === 0 && right === LAST_COLUMN);
  layout.titleRows = rows ? { top: rows.top, bottom: rows.bottom } : null;
  return layout;
}

/** Pages count only where the sheet says "fit to page"; 0 of them means as many as it takes. */
function readZoom(sheet: XmlElement, setup: Attributes): PageLayout['zoom'] {
  const fit = flag(child(child(sheet, 'sheetPr'), 'pageSetUpPr')?.attributes ?? {}, 'fitToPage');
  if (!fit) {
    return {
      horizontalFitToPages: null,
      verticalFitToPages: null,
      scale: numberOf(setup, 'scale') ?? 100,
    };
  }
  return {
    horizontalFitToPages: (numberOf(setup, 'fitToWidth') ?? 1) || null,
    verticalFitToPages: (numberOf(setup, 'fitToHeight') ?? 1) || null,
    scale: null,
  };
}

/** The areas of "'Plan A'!$A$1:$F$9,'Plan A'!$1:$3", in order; the sheets' names are not looked at. */
export function printAreas(formula: string): Area[] {
  const references = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return references
    .map((reference) => parseArea(reference.slice(reference.lastIndexOf('!') + 1).trim()))
    .filter((area) => area !== null);
}
