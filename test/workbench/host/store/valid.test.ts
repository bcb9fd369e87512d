/** What the store saves, held against Microsoft's own schemas (the Open XML SDK's validator). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWorkbook, openWorkbook } from '../../../../src/workbench/host/store';
import { describePlans, planFile } from '../../../support/plans';
import { area, buildOurs, text } from './support/ours';
import { richWorkbook } from './support/rich';

const validator = path.resolve(__dirname, '../../../../node_modules/.bin/ooxml-validator');
const folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-valid-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The faults, each with the part and element it is in. */
function faults(bytes: Uint8Array): string[] {
  const file = path.join(folder, 'book.xlsx');
  writeFileSync(file, bytes);
  const { stdout, stderr, status } = spawnSync(validator, [file]);
  if (status !== 0 && status !== 1) throw new Error(`The validator could not run: ${stderr.toString()}`);
  const { errors } = JSON.parse(stdout.toString()) as {
    errors: { description: string; path: string; xPath: string }[];
  };
  return errors.map((error) => `${error.path} ${error.xPath} ${error.description}`).sort();
}

function built(bytes: Uint8Array): Uint8Array {
  const book = openWorkbook(bytes);
  buildOurs(book);
  const [first] = book.sheets();
  if (first) {
    first.setContent(4, 1, text('Mended'));
    first.setStyle(4, 1, { ...first.style(4, 1), fill: { colour: '#00B050', tint: 0, pattern: 'Solid' } });
  }
  return book.save();
}

describe('what is saved is valid', () => {
  it('a new workbook, empty and built', () => {
    expect(faults(createWorkbook().save())).toEqual([]);
    expect(faults(built(createWorkbook().save()))).toEqual([]);
  });

  it('every kind of chart we draw, with all that can be set on one', () => {
    const book = createWorkbook();
    buildOurs(book);
    const summary = book.sheets()[1];
    const [chart] = summary?.charts() ?? [];
    if (!summary || !chart) throw new Error('no chart');
    const extras = new Map<string, unknown>([
      ['title.format.font.size', 12],
      ['title.format.font.color', '#C00000'],
      ['legend.format.font.name', 'Arial'],
      ['legend.overlay', true],
      ['series.0.gapWidth', 50],
      ['series.0.overlap', 90],
      ['series.0.name', 'A name'],
      ['series.1.hasDataLabels', true],
      ['series.1.dataLabels.position', 'OutsideEnd'],
      ['series.1.dataLabels.numberFormat', '0'],
      ['series.1.dataLabels.format.font.bold', true],
      ['axes.valueAxis.visible', false],
      ['axes.valueAxis.maximum', 10],
      ['axes.valueAxis.minimum', 0],
      ['axes.valueAxis.majorUnit', 2],
      ['axes.valueAxis.numberFormat', '0'],
      ['axes.valueAxis.title.text', 'Activities'],
      ['axes.valueAxis.minorGridlines.visible', true],
      ['axes.categoryAxis.reversePlotOrder', true],
      ['axes.categoryAxis.tickLabelPosition', 'Low'],
      ['axes.categoryAxis.format.font.italic', true],
    ]);
    const kinds = [
      'BarClustered',
      'BarStacked',
      'BarStacked100',
      'ColumnClustered',
      'ColumnStacked',
      'ColumnStacked100',
    ];
    kinds.forEach((type, index) => {
      const place = area(20 + index * 15, 0, 33 + index * 15, 6);
      summary.addChart({
        ...chart,
        name: type,
        type,
        seriesBy: index % 2 === 0 ? 'Rows' : 'Columns',
        place,
        extras,
      });
    });
    expect(faults(book.save())).toEqual([]);
  });

  it('the sample plan, built', () => {
    const sample = readFileSync(path.resolve(__dirname, '../../../../assets/sample-plan.xlsx'));
    expect(faults(sample)).toEqual([]);
    expect(faults(built(sample))).toEqual([]);
  });

  it('a workbook with everything has no fault that it came without', () => {
    const bytes = richWorkbook();
    expect(faults(built(bytes))).toEqual(faults(bytes));
  });
});

describePlans('the published plans, built', () => {
  it.each(['mscp-business-plan-2021-23', 'mscb-business-plan-2014-17', 'mscb-business-plan-2009-10'])(
    '%s has no fault that it came without',
    (name) => {
      const bytes = readFileSync(planFile(`${name}.xlsx`));
      expect(faults(built(bytes))).toEqual(faults(bytes));
    },
  );
});
