/** The charts of a sheet: its drawing, and a part for each. */
import { type Area } from '../../../../plan/grid';
import type { ChartData } from '../../model';
import { sameArea } from '../areas';
import { drawingOf } from '../charts/find';
import { type FoundChart, readCharts } from '../charts/read';
import { type ChartSource, chartXml } from '../charts/xml';
import { CONTENT_TYPE, NAMESPACE, toStrict } from '../package/namespaces';
import type { Package } from '../package/package';
import { Patch, tag } from '../xml/patch';
import type { XmlElement } from '../xml/tree';
import { relationAttribute } from './relation';
import type { Sections } from './sections';

const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${NAMESPACE.sheetDrawing}" xmlns:a="${NAMESPACE.drawing}"/>`;

/** The cells a chart draws from, before and after the changes. */
export interface ChartSources {
  before(sheet: string): ChartSource;
  now(sheet: string): ChartSource;
}

/** A chart that was drawn again just as it was keeps its parts, so that building twice leaves the same file. */
export function writeCharts(
  sections: Sections,
  parts: Package,
  part: string,
  charts: readonly ChartData[],
  sources: ChartSources,
): void {
  const old = readCharts(parts, sections.root, part);
  const left = [...old];
  const added: ChartData[] = [];
  const kept: { found: FoundChart; chart: ChartData }[] = [];
  for (const chart of charts) {
    const index = left.findIndex(({ name }) => name === chart.name);
    const [found] = index < 0 ? [] : left.splice(index, 1);
    if (found) kept.push({ found, chart });
    else added.push(chart);
  }
  for (const { found, chart } of kept) redraw(parts, found, chart, sources);
  const moved = kept.filter(({ found, chart }) => !sameArea(found.place, chart.place));
  if (left.length + added.length + moved.length === 0) return;
  const drawing = drawingOf(parts, sections.root, part) ?? addDrawing(sections, parts, part);
  const root = parts.tree(drawing);
  const patch = new Patch(parts.text(drawing));
  for (const { anchor } of left) patch.replaceElement(anchor, '');
  for (const { found, chart } of moved) movePlace(patch, found, chart.place);
  const anchors = added.map((chart, index) => {
    const chartPart = parts.freeName('xl/charts/chart', '.xml');
    parts.add(chartPart, chartXml(chart, sources.now(chart.source.sheet)), CONTENT_TYPE.chart);
    return anchorXml(chart, nextShapeId(root) + index, parts.relate(drawing, 'chart', chartPart));
  });
  patch.append(root, parts.strict ? toStrict(anchors.join('')) : anchors.join(''));
  parts.put(drawing, patch.apply());
  for (const gone of left) removeChart(parts, gone);
  const isEmpty = root.children.length === left.length && added.length === 0;
  if (isEmpty) removeDrawing(sections, parts, part, drawing);
}

/** Our own chart is written anew, since the numbers it shows may have changed; one that Excel or the user saved only if it was set. */
function redraw(parts: Package, found: FoundChart, chart: ChartData, sources: ChartSources): void {
  const text = parts.text(found.part);
  const wasSet = described(found.chart) !== described(chart);
  const isOurs = !wasSet && drawn(parts, found.chart, sources.before(found.chart.source.sheet)) === text;
  if (!wasSet && !isOurs) return;
  const now = drawn(parts, chart, sources.now(chart.source.sheet));
  if (now !== null && now !== text) parts.put(found.part, now);
}

/** Null for a kind of chart that we do not draw. */
function drawn(parts: Package, chart: ChartData, source: ChartSource): string | null {
  try {
    const xml = chartXml(chart, source);
    return parts.strict ? toStrict(xml) : xml;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** All that the chart's own part says; where it stands is its drawing's to say. */
function described({
  name,
  type,
  seriesBy,
  source,
  title,
  seriesColours,
  legendPosition,
  extras,
}: ChartData): string {
  const others = [...extras].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([name, type, seriesBy, source, title, seriesColours, legendPosition, others]);
}

function addDrawing(sections: Sections, parts: Package, part: string): string {
  const drawing = parts.freeName('xl/drawings/drawing', '.xml');
  parts.add(drawing, EMPTY_DRAWING, CONTENT_TYPE.drawing);
  const id = parts.relate(part, 'drawing', drawing);
  sections.set('drawing', tag('drawing', relationAttribute(sections.root, id)));
  return drawing;
}

function removeDrawing(sections: Sections, parts: Package, part: string, drawing: string): void {
  const relation = parts.relationships(part).find(({ target }) => target === drawing);
  if (relation) parts.unrelate(part, relation.id);
  parts.remove(drawing);
  sections.set('drawing', '');
}

/** With the parts it alone points to (its style and colours, where Excel saved it). */
function removeChart(parts: Package, { part, drawing, relation }: FoundChart): void {
  for (const own of parts.relationships(part)) {
    if (!own.isExternal && own.target.startsWith('xl/charts/')) parts.remove(own.target);
  }
  parts.unrelate(drawing, relation);
  parts.remove(part);
}

function nextShapeId(drawing: XmlElement): number {
  const ids = (element: XmlElement): number[] => [
    element.name === 'cNvPr' ? Number(element.attributes['id'] ?? 0) : 0,
    ...element.children.flatMap(ids),
  ];
  return Math.max(1, ...ids(drawing)) + 1;
}

/** Both corners lie on cells' own corners: the area covers its last row and column whole. */
function corners({ top, left, bottom, right }: Area): { from: string; to: string } {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return { from: corner('from', left, top), to: corner('to', right + 1, bottom + 1) };
}

/** It declares its own prefixes, so that it can stand in any drawing. The title is its text for those who can't see it. */
function anchorXml(chart: ChartData, id: number, relation: string): string {
  const properties = tag('xdr:cNvPr', {
    id,
    name: chart.name,
    descr: chart.title === '' ? null : chart.title,
  });
  const graphic = tag(
    'a:graphicData',
    { uri: NAMESPACE.chart },
    tag('c:chart', { 'xmlns:c': NAMESPACE.chart, 'xmlns:r': NAMESPACE.relationships, 'r:id': relation }),
  );
  const frame =
    tag('xdr:nvGraphicFramePr', {}, `${properties}<xdr:cNvGraphicFramePr/>`) +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    tag('a:graphic', {}, graphic);
  const { from, to } = corners(chart.place);
  const inner = `${from}${to}${tag('xdr:graphicFrame', { macro: '' }, frame)}<xdr:clientData/>`;
  const namespaces = { 'xmlns:xdr': NAMESPACE.sheetDrawing, 'xmlns:a': NAMESPACE.drawing };
  return tag('xdr:twoCellAnchor', namespaces, inner);
}

function movePlace(patch: Patch, { anchor }: FoundChart, place: Area): void {
  const from = anchor.children.find(({ name }) => name === 'from');
  const to = anchor.children.find(({ name }) => name === 'to');
  if (!from || !to) throw new RangeError('A chart that is not tied to two cells cannot be moved.');
  const wanted = corners(place);
  patch.replaceElement(from, wanted.from.replaceAll('xdr:', anchor.prefix));
  patch.replaceElement(to, wanted.to.replaceAll('xdr:', anchor.prefix));
}
