import type { Area } from '../../../plan/grid';
import type { LinkData, SheetModel, WorkbookModel } from '../model';
import type { Session } from '../session';
import { cellCount, forEachCell } from './areas';
import { asText } from './arguments';
import { mustBeEditable } from './guards';
import type { RangeTarget } from './object';
import { restyle } from './restyle';
import { writeCells } from './writing';

/** Excel's colour for links in its own theme. */
const LINK_COLOUR = '#0563C1';

/** The link of a cell as office.js tells it; null where there is none, or where the range has several cells. */
export function linkAnswer(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
): Record<string, unknown> | null {
  const link = cellCount(area) === 1 ? sheet.link(area.top, area.left) : null;
  if (link === null) return null;
  const text = workbook.display(sheet.content(area.top, area.left), sheet.style(area.top, area.left));
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: text,
  };
}

/** Gives every cell the link, its look, and its text where the link brings one. */
export function setLink(
  session: Session,
  { sheet, areas }: RangeTarget,
  value: Readonly<Record<string, unknown>>,
): void {
  mustBeEditable(sheet);
  const part = (name: string): string | null =>
    value[name] === undefined || value[name] === null ? null : asText(value[name]);
  const link: LinkData = {
    address: part('address'),
    documentReference: part('documentReference'),
    screenTip: part('screenTip'),
  };
  const text = part('textToDisplay');
  for (const area of areas) {
    if (text !== null) writeCells(session, sheet, area, text);
    forEachCell(area, (row, column) => {
      sheet.setLink(row, column, link);
    });
    restyle(sheet, area, (style) => ({
      ...style,
      font: { ...style.font, colour: LINK_COLOUR, underline: 'Single' },
    }));
  }
}
