/** Columns, merges and views of a sheet. */
import { areaName } from '../../../../plan/grid';
import { type ColumnBand, type SheetState } from '../state';
import { pointsToWidth } from '../units';
import { prefixed, tag } from '../xml/patch';
import { childrenOf } from '../xml/tree';
import { firstView } from '../read/sheet';
import type { Sections } from './sections';

export function writeColumns(sections: Sections, before: SheetState, now: SheetState): void {
  const xml = columnsXml(now);
  if (xml !== columnsXml(before)) sections.set('cols', xml);
}

/** Neighbours that are alike become one band, so that the same widths are always written alike. */
function columnsXml({ columns, defaultColumnWidth }: SheetState): string {
  const bands: ColumnBand[] = [];
  for (const band of columns) {
    const last = bands.at(-1);
    if (last && last.last + 1 === band.first && looks(last) === looks(band)) {
      bands[bands.length - 1] = { ...last, last: band.last };
    } else bands.push(band);
  }
  const entries = bands.map((band) => {
    const { customWidth, ...rest } = band.rest;
    return tag('col', {
      min: band.first + 1,
      max: band.last + 1,
      width: pointsToWidth(band.width ?? defaultColumnWidth),
      style: band.lent?.xf,
      hidden: band.hidden ? 1 : null,
      ...rest,
      customWidth: band.width === null ? customWidth : 1,
    });
  });
  return entries.length === 0 ? '' : tag('cols', {}, entries.join(''));
}

const looks = (band: ColumnBand): string =>
  JSON.stringify([band.width, band.hidden, band.lent?.xf ?? null, band.rest]);

export function writeMerges(sections: Sections, before: SheetState, now: SheetState): void {
  const xml = mergesXml(now);
  if (xml !== mergesXml(before)) sections.set('mergeCells', xml);
}

function mergesXml({ merges }: SheetState): string {
  const ordered = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  const entries = ordered.map((area) => tag('mergeCell', { ref: areaName(area) }));
  return entries.length === 0 ? '' : tag('mergeCells', { count: entries.length }, entries.join(''));
}

export function writeView(sections: Sections, before: SheetState, now: SheetState): void {
  const sameFreeze = before.frozen.rows === now.frozen.rows && before.frozen.columns === now.frozen.columns;
  if (sameFreeze && before.gridlines === now.gridlines) return;
  const view = firstView(sections.root);
  const gridlines = before.gridlines === now.gridlines ? {} : { showGridLines: now.gridlines ? null : '0' };
  if (!view) {
    const attributes = { ...gridlines, workbookViewId: 0 };
    sections.set('sheetViews', tag('sheetViews', {}, tag('sheetView', attributes, paneXml(now.frozen))));
    return;
  }
  if (sameFreeze) {
    sections.patch.attributes(view, gridlines);
    return;
  }
  // The cell the view was scrolled to and the panes' own selections belong to the old panes.
  const attributes: Record<string, string> = { ...view.attributes };
  delete attributes['topLeftCell'];
  if (gridlines.showGridLines === null) delete attributes['showGridLines'];
  else if (gridlines.showGridLines) attributes['showGridLines'] = gridlines.showGridLines;
  const kept = view.children
    .filter(
      ({ name, attributes: { pane } }) => name !== 'pane' && !(name === 'selection' && pane !== undefined),
    )
    .map((one) => sections.source(one));
  const inner = paneXml(now.frozen) + kept.join('');
  sections.patch.replaceElement(
    view,
    tag(`${view.prefix}${view.name}`, attributes, prefixed(inner, view.prefix)),
  );
}

function paneXml({ rows, columns }: SheetState['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const topLeftCell = areaName({ top: rows, left: columns, bottom: rows, right: columns });
  const attributes = {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell,
    activePane: pane,
    state: 'frozen',
  };
  return tag('pane', attributes) + tag('selection', { pane });
}

/** Whether the sheet's properties ask for pages to be fitted, its tab's colour, and that no row is filtered out. */
export function writeProperties(sections: Sections, before: SheetState, now: SheetState): void {
  const fits = ({ layout: { zoom } }: SheetState): boolean =>
    (zoom.horizontalFitToPages ?? zoom.verticalFitToPages) !== null;
  const newColour = before.tabColour !== now.tabColour;
  const newFit = fits(before) !== fits(now);
  // Criteria are only ever taken away here.
  const isUnfiltered = before.autoFilter?.isFiltered === true && now.autoFilter?.isFiltered !== true;
  if (!newColour && !newFit && !isUnfiltered) return;
  const old = sections.get('sheetPr');
  const keep = (name: string): string =>
    childrenOf(old, name)
      .map((one) => sections.source(one))
      .join('');
  const colour = now.tabColour === '' ? '' : tag('tabColor', { rgb: `FF${now.tabColour.slice(1)}` });
  const setup = { ...childrenOf(old, 'pageSetUpPr')[0]?.attributes };
  delete setup['fitToPage'];
  const page = { ...setup, ...(fits(now) ? { fitToPage: '1' } : {}) };
  const inner = [
    newColour ? colour : keep('tabColor'),
    keep('outlinePr'),
    newFit ? (Object.keys(page).length === 0 ? '' : tag('pageSetUpPr', page)) : keep('pageSetUpPr'),
  ].join('');
  const attributes: Record<string, string> = { ...old?.attributes };
  if (isUnfiltered) delete attributes['filterMode'];
  const isEmpty = inner === '' && Object.keys(attributes).length === 0;
  sections.set('sheetPr', isEmpty ? '' : tag('sheetPr', attributes, inner));
}
