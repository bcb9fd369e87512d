import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook, createWorkbook } from '../../../../src/workbench/host/store';
import type { SheetModel } from '../../../../src/workbench/host/model';
import { describePlans, planFile } from '../../../support/plans';
import { excelize } from './support/excelize';
import { buildOurs } from './support/ours';
import { partsOf } from './support/parts';
import { richWorkbook } from './support/rich';

/** Parts that may grow when sheets are added; all others must be the same to the byte. */
const MAY_GROW = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml', 'xl/styles.xml'];

/** The parts of a text between tags, to see that all of them are there still. */
const elementsOf = (xml: string): string[] => xml.split(/(?=<)/).filter((piece) => !piece.startsWith('</'));

const nameOf = (tag: string): string =>
  tag
    .replace(/\s(count|activeTab)="[^"]*"/g, '')
    .replace(/\/?>\s*$/, '')
    .trim();

function built(bytes: Uint8Array): Uint8Array {
  const book = openWorkbook(bytes);
  buildOurs(book);
  return book.save();
}

function buildsInto(file: () => Uint8Array): void {
  const before = file();
  const after = built(before);
  const [old, now] = [partsOf(before), partsOf(after)];

  it('saved without a change, it is the same in every part', () => {
    expect(partsOf(openWorkbook(before).save())).toEqual(old);
  });

  it('leaves every part that is not ours as it was', () => {
    for (const [name, text] of Object.entries(old)) {
      if (!MAY_GROW.includes(name)) expect([name, now[name] === text]).toEqual([name, true]);
    }
  });

  it.each(MAY_GROW)('only adds to %s', (name) => {
    const left = elementsOf(now[name] ?? '').map(nameOf);
    for (const tag of elementsOf(old[name] ?? '').map(nameOf)) {
      const at = left.indexOf(tag);
      expect([tag, at >= 0]).toEqual([tag, true]);
      left.splice(at, 1);
    }
  });

  it('keeps the order of the entries, new ones last', () => {
    expect(Object.keys(now).slice(0, Object.keys(old).length)).toEqual(Object.keys(old));
  });

  it('reads back as it was set', () => {
    const book = openWorkbook(before);
    buildOurs(book);
    const again = openWorkbook(after);
    expect(again.sheets().map(({ name }) => name)).toEqual(book.sheets().map(({ name }) => name));
    book.sheets().forEach((sheet, index) => {
      expect(told(again.sheets()[index])).toEqual(told(sheet));
    });
  });

  it('is the same file when built again, and when saved twice', () => {
    const book = openWorkbook(before);
    buildOurs(book);
    expect(Buffer.from(book.save()).equals(book.save())).toBe(true);
    const second = built(after);
    expect(partsOf(second)).toEqual(now);
    expect(Buffer.from(second).equals(after)).toBe(true);
  });

  it('does not grow when other things are built into it, and is the first again with the first', () => {
    const book = openWorkbook(after);
    buildOurs(book, { numbers: [9, 8], title: 'Another', chart: false });
    const other = book.save();
    const names = Object.keys(partsOf(other));
    const withoutChart = Object.keys(now).filter((name) => name in old || !/charts|drawings/.test(name));
    expect(names.filter((name) => !/sheets\/_rels/.test(name))).toEqual(
      withoutChart.filter((name) => !/sheets\/_rels/.test(name)),
    );
    const third = partsOf(built(other));
    expect(Object.keys(third).sort()).toEqual(Object.keys(now).sort());
    expect(third['xl/styles.xml']).toBe(now['xl/styles.xml']);
  });
}

/** An independent reader finds what we wrote. */
function readsAlike(file: () => Uint8Array): void {
  it('is read alike by excelize', () => {
    const after = built(file());
    const sheet = openWorkbook(after)
      .sheets()
      .find(({ name }) => name === 'Plan checks');
    const { results } = excelize(after, [
      ['GetSheetList'],
      ['GetCellValue', 'Plan summary', 'A1'],
      ['GetCellValue', 'Plan summary', 'B4'],
      ['GetCellValue', 'Plan checks', 'A1'],
      ['GetCellValue', 'Plan checks', 'A2'],
      ['GetCellValue', 'Plan checks', 'A4'],
      ['GetCellFormula', 'Plan checks', 'A6'],
      ['GetMergeCells', 'Plan summary'],
      ['GetCellHyperLink', 'Plan summary', 'A4'],
    ]);
    const values = results.map((result) => result['value'] ?? result['formula']);
    expect(values.slice(1, 7)).toEqual([
      'Red & “amber” <1>',
      '3',
      '=not a formula',
      sheet?.content(1, 0).value,
      '30/04/2022',
      '1+2',
    ]);
  });
}

/** All a sheet says, as plain data. */
function told(sheet: SheetModel | undefined): unknown {
  if (!sheet) return null;
  const used = sheet.usedArea(false);
  const cells: unknown[] = [];
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row += 1) {
    for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) {
      cells.push([sheet.content(row, column), sheet.style(row, column), sheet.link(row, column)]);
    }
  }
  const lines = Array.from({ length: 40 }, (_, index) => [
    sheet.rowHeight(index),
    sheet.isRowHidden(index),
    sheet.columnWidth(index),
    sheet.isColumnHidden(index),
  ]);
  return {
    used,
    cells,
    lines,
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    tabColour: sheet.tabColour,
    merges: [...sheet.merges()].sort((a, b) => a.top - b.top || a.left - b.left),
    frozen: sheet.frozenRows(),
    charts: sheet.charts(),
    layout: sheet.pageLayout(),
    filter: sheet.autoFilter(),
    gridlines: sheet.showGridlines?.(),
    properties: [...sheet.customProperties()].sort(),
  };
}

describePlans('two sheets built into the published plans', () => {
  describe.each(['mscp-business-plan-2021-23', 'mscb-business-plan-2014-17', 'mscb-business-plan-2009-10'])(
    '%s',
    (name) => {
      buildsInto(() => readFileSync(planFile(`${name}.xlsx`)));
    },
  );
});

describe('two sheets built into the sample', () => {
  buildsInto(() => readFileSync(path.resolve(__dirname, '../../../../assets/sample-plan.xlsx')));
});

describe('two sheets built into a workbook with everything', () => {
  buildsInto(richWorkbook);
  readsAlike(richWorkbook);
});

describe('two sheets built into a new workbook', () => {
  buildsInto(() => createWorkbook().save());
  readsAlike(() => createWorkbook().save());
});
