/** Writes what was set on `values` or `formulas` into cells, as Excel would take it, and tells who listens. */
import { areaName, type Area } from '../../../plan/grid';
import type { CellContent, SheetModel } from '../model';
import type { Session } from '../session';
import { localAddress } from './address';
import { cellCount } from './areas';
import { mustBeEditable, mustNotBeFiltered } from './guards';
import { forEachInput } from './input';
import { isSupported, type RangeTarget } from './object';
import { restyle } from './restyle';
import { typed } from './typed';
import { valueType } from './value-type';

export interface ChangeCause {
  readonly source: 'Local' | 'Remote';
  /** Only for what this add-in does. */
  readonly triggerSource?: 'ThisLocalAddin';
}

/** Before it, an add-in cannot tell its own changes from the user's. */
const TRIGGER_SOURCE_SINCE = '1.14';

const BY_THIS_ADDIN: ChangeCause = { source: 'Local', triggerSource: 'ThisLocalAddin' };

/** @throws HostError for protection, shape, length of text, and text that looks like a formula and is none */
export function writeCells(
  session: Session,
  sheet: SheetModel,
  area: Area,
  input: unknown,
  cause: ChangeCause = BY_THIS_ADDIN,
): void {
  mustBeEditable(sheet);
  mustNotBeFiltered(sheet, area);
  const before = sheet.content(area.top, area.left);
  forEachInput(area, input, (row, column, value) => {
    if (isUnderMerge(sheet, row, column)) return;
    const { content, numberFormat } = typed(value, sheet.style(row, column).numberFormat, session.thisYear());
    sheet.setContent(row, column, content);
    if (numberFormat !== null) {
      restyle(sheet, { top: row, left: column, bottom: row, right: column }, (style) => ({
        ...style,
        numberFormat,
      }));
    }
  });
  raiseChanged(session, sheet, area, cause, before);
}

/**
 * Says that an area was edited.
 * @param before what its first cell held; the event tells it where just one cell changed
 */
export function raiseChanged(
  session: Session,
  sheet: SheetModel,
  area: Area,
  { source, triggerSource }: ChangeCause = BY_THIS_ADDIN,
  before: CellContent | null = null,
): void {
  const after = sheet.content(area.top, area.left);
  const details =
    before === null || cellCount(area) > 1
      ? {}
      : {
          valueBefore: before.value,
          valueAfter: after.value,
          valueTypeBefore: valueType(before),
          valueTypeAfter: valueType(after),
        };
  session.events.raise(
    'dataChanged',
    sheet.id,
    {
      address: areaName(area),
      changeType: 'RangeEdited',
      shiftDirection: 'None',
      ...details,
      ...(triggerSource !== undefined && isSupported(TRIGGER_SOURCE_SINCE, session.apiLevel)
        ? { triggerSource }
        : {}),
    },
    source,
  );
}

/** Says that cells were given another look. Who did it is told only as far as here or elsewhere. */
export function raiseFormatChanged(
  session: Session,
  { sheet, areas }: RangeTarget,
  source: 'Local' | 'Remote' = 'Local',
): void {
  session.events.raise('formatChanged', sheet.id, { address: areas.map(localAddress).join(',') }, source);
}

function isUnderMerge(sheet: SheetModel, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}
