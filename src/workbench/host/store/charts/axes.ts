/** The two axes of a bar or column chart. */
import type { ChartData } from '../../model';
import { escapeText } from '../xml/escape';
import { tag } from '../xml/patch';
import { textProperties } from './text';
import { type ChartShape, TICK_PLACES } from './words';

export const CATEGORY_AXIS = 500000001;
export const VALUE_AXIS = 500000002;

const val = (name: string, value: string | number): string => tag(name, { val: value });

/** The order of the parts is the schema's (ECMA-376 21.2.2.25 and 21.2.2.226). */
export function axesXml(chart: ChartData, { direction, grouping }: ChartShape): string {
  const [along, across] = direction === 'bar' ? ['l', 'b'] : ['b', 'l'];
  const category = [
    common(chart, 'categoryAxis', CATEGORY_AXIS, along ?? 'l', 'General'),
    val('c:crossAx', VALUE_AXIS),
    val('c:crosses', 'autoZero'),
    val('c:auto', 1),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 0),
  ];
  const unit = chart.extras.get('axes.valueAxis.majorUnit');
  const value = [
    common(chart, 'valueAxis', VALUE_AXIS, across ?? 'b', grouping === 'percentStacked' ? '0%' : 'General'),
    val('c:crossAx', CATEGORY_AXIS),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', 'between'),
    typeof unit === 'number' ? val('c:majorUnit', unit) : '',
  ];
  return tag('c:catAx', {}, category.join('')) + tag('c:valAx', {}, value.join(''));
}

function common(chart: ChartData, axis: string, id: number, place: string, format: string): string {
  const set = (name: string): unknown => chart.extras.get(`axes.${axis}.${name}`);
  const isShown = (name: string, otherwise: boolean): boolean => (set(name) ?? otherwise) === true;
  const bound = (name: string, element: string): string => {
    const limit = set(name);
    return typeof limit === 'number' ? val(element, limit) : '';
  };
  const order = val('c:orientation', isShown('reversePlotOrder', false) ? 'maxMin' : 'minMax');
  const code = set('numberFormat');
  const title = set('title.text');
  const labels = set('tickLabelPosition');
  return [
    val('c:axId', id),
    tag('c:scaling', {}, order + bound('maximum', 'c:max') + bound('minimum', 'c:min')),
    val('c:delete', isShown('visible', true) ? 0 : 1),
    val('c:axPos', place),
    isShown('majorGridlines.visible', axis === 'valueAxis') ? gridlines('c:majorGridlines', 'D9D9D9') : '',
    isShown('minorGridlines.visible', false) ? gridlines('c:minorGridlines', 'F2F2F2') : '',
    typeof title === 'string' && title !== '' && set('title.visible') !== false ? axisTitle(title) : '',
    typeof code === 'string'
      ? tag('c:numFmt', { formatCode: code, sourceLinked: 0 })
      : tag('c:numFmt', { formatCode: format, sourceLinked: 1 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', (typeof labels === 'string' ? TICK_PLACES[labels] : undefined) ?? 'nextTo'),
    textProperties(chart, `axes.${axis}.format.font`),
  ].join('');
}

function axisTitle(text: string): string {
  const run = tag('a:r', {}, tag('a:rPr', { lang: 'en-GB' }) + tag('a:t', {}, escapeText(text)));
  const rich = tag('c:rich', {}, `<a:bodyPr/><a:lstStyle/>${tag('a:p', {}, run)}`);
  return tag('c:title', {}, tag('c:tx', {}, rich) + val('c:overlay', 0));
}

/** As light as Excel draws them in a new chart; without a colour they would be black. */
function gridlines(name: string, colour: string): string {
  const fill = tag('a:solidFill', {}, tag('a:srgbClr', { val: colour }));
  return tag(name, {}, tag('c:spPr', {}, tag('a:ln', { w: 9525 }, fill)));
}
