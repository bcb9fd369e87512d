import { typed } from '../../../src/workbench/host/dispatch/typed';
import type { CellContent } from '../../../src/workbench/host/model';
import { editorText, monthFirst } from '../../../src/workbench/try/typing';

test.each([
  ['01/06/2026', 'General', '06/01/2026'],
  ['1-6-26', 'General', '6-1-26'],
  ['31/12', 'General', '12/31'],
  ['01/06/2026', '@', '01/06/2026'],
  ['March 2026', 'General', 'March 2026'],
  ['1/6/2026 and after', 'General', '1/6/2026 and after'],
])('%s in a cell of the format %s is typed as %s', (text, format, expected) => {
  expect(monthFirst(text, format)).toBe(expected);
});

test('what the editor shows, typed in again, is what the cell holds', () => {
  const constant = (value: string | number | boolean): CellContent => ({
    value,
    formula: null,
    isError: false,
  });
  const cells: readonly (readonly [CellContent, string, string])[] = [
    [constant('Publish the offer'), 'Publish the offer', 'General'],
    [constant('- Agree the offer'), '- Agree the offer', 'General'],
    [constant('1/2'), '1/2', 'General'],
    [constant('1/2'), '1/2', '@'],
    [constant('=A1'), '=A1', '@'],
    [constant("'quoted"), "'quoted", 'General'],
    [constant('TRUE'), 'TRUE', 'General'],
    [constant(12.5), '12.50', '0.00'],
    // 1 June 2026.
    [constant(46174), '01/06/2026', 'm/d/yyyy'],
    [constant(true), 'TRUE', 'General'],
    [{ value: 0, formula: '=SUM(A1:A3)', isError: false }, '0', 'General'],
    [{ value: '#N/A', formula: null, isError: true }, '#N/A', 'General'],
  ];
  const again = cells.map(
    ([content, shown, format]) =>
      typed(monthFirst(editorText(content, shown, format), format), format, 2026).content,
  );
  expect(again).toEqual(cells.map(([content]) => content));
});
