import { areaName } from '../plan/grid';
import type { SheetContent } from '../report/content';
import type { Batch } from './payload';

/** The paper a sheet is printed on: its margins, in points, and how large. */
export interface Paper {
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;
  readonly zoom: Excel.PageLayoutZoomOptions;
}

/** 1.5 cm at the sides leaves a table of a board paper enough room; as wide as one page. */
const BOARD_PAPER: Paper = {
  margins: { top: 54, bottom: 54, left: 43, right: 43, header: 22, footer: 22 },
  zoom: { horizontalFitToPages: 1 },
};

/** Everything for the printer: A4, rows repeated, breaks, page numbers. */
export async function writePage(
  batch: Batch,
  sheet: Excel.Worksheet,
  { print }: Pick<SheetContent, 'print'>,
  { margins, zoom }: Paper = BOARD_PAPER,
): Promise<void> {
  await batch.add(3000 + print.pageBreaksBefore.length * 250, () => {
    const page = sheet.pageLayout;
    page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    page.paperSize = 'A4';
    page.setPrintArea(areaName(print.area));
    if (print.titleRows !== null) {
      page.setPrintTitleRows(`$${String(print.titleRows.top + 1)}:$${String(print.titleRows.bottom + 1)}`);
    }
    page.zoom = zoom;
    page.topMargin = margins.top;
    page.bottomMargin = margins.bottom;
    page.leftMargin = margins.left;
    page.rightMargin = margins.right;
    page.headerMargin = margins.header;
    page.footerMargin = margins.footer;
    page.centerHorizontally = true;
    const texts = page.headersFooters.defaultForAllPages;
    texts.centerHeader = plain(print.header);
    texts.leftFooter = plain(print.footerLeft);
    texts.rightFooter = 'Page &P of &N';
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of print.pageBreaksBefore) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
  });
}

/** Excel's limit for the three parts of a header or footer together is 255; this leaves room for its codes. */
const LONGEST = 220;

/** An ampersand begins a code in headers and footers, unless doubled; what no longer fits then is cut. */
export function plain(text: string): string {
  let written = '';
  for (const letter of text) {
    const next = letter === '&' ? '&&' : letter;
    if (written.length + next.length > LONGEST) return `${written}…`;
    written += next;
  }
  return written;
}
