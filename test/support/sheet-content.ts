import type { ReportCell, SheetContent } from '../../src/report/content';
import type { StyleName } from '../../src/report/styles';

/** A cell of text. */
export const text = (words: string, style: StyleName = 'text'): ReportCell => ({
  value: { kind: 'text', text: words },
  style,
});

/** A sheet of ours with a title and a row, but for what is given. */
export function content(part: Partial<SheetContent> = {}): SheetContent {
  const rows = part.rows ?? [{ cells: [text('Title', 'title')] }, { cells: [text('a'), text('b')] }];
  return {
    kind: 'summary',
    name: 'Plan summary',
    tabColour: '#1F3864',
    columnWidths: [20, 10],
    rows,
    merges: [],
    freezeRows: 0,
    charts: [],
    print: {
      orientation: 'landscape',
      titleRows: null,
      area: { top: 0, left: 0, bottom: rows.length - 1, right: 1 },
      pageBreaksBefore: [],
      header: 'Plan & more',
      footerLeft: 'left',
    },
    ...part,
  };
}
