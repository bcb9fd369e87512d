import { createWorkbook } from '../../../../src/workbench/host/store';
import { OpenBook } from '../../../../src/workbench/try/book';
import { linkTarget } from '../../../../src/workbench/try/grid/follow';

function book() {
  const workbook = createWorkbook();
  workbook.addSheet("Plan's end");
  workbook.addSheet('Gone').setVisibility('Hidden');
  return new OpenBook('plan.xlsx', workbook, {});
}

const inside = (documentReference: string) => ({ documentReference, address: null, screenTip: null });
const outside = (address: string) => ({ documentReference: null, address, screenTip: null });

test('a link leads to the cells it names, on a sheet that is on show', () => {
  const target = linkTarget(book(), inside("'Plan''s end'!C7"));
  expect(target).toMatchObject({ kind: 'cells', area: { top: 6, left: 2, bottom: 6, right: 2 } });
  expect(linkTarget(book(), inside('Sheet1!A1'))?.kind).toBe('cells');
  for (const nowhere of ['Gone!A1', "'No such sheet'!A1", 'Sheet1!nonsense', 'a name']) {
    expect(linkTarget(book(), inside(nowhere))).toBeNull();
  }
});

test('only web pages and mail are opened outside; scripts and files of the machine are text', () => {
  for (const address of ['https://example.org/plan', 'mailto:chair@example.org']) {
    expect(linkTarget(book(), outside(address))).toMatchObject({ kind: 'outside', address });
  }
  for (const address of [
    'javascript:alert(1)',
    'file:///etc/hosts',
    '..\\other.xlsx',
    'data:text/html,x',
    '',
  ]) {
    expect(linkTarget(book(), outside(address))).toBeNull();
  }
});
