import { changePlan, putBack, readPlan } from '../../src/monitor';
import { changesForFix } from '../../src/plan/changes';
import { openWorkbook } from '../../src/workbench/host/store';
import { BUILT_AT, changedParts } from '../support/build';
import { API_LEVELS, closeOffices, openOffice } from '../support/office';
import { smallPlan } from '../support/small-plan';

afterEach(closeOffices);

describe('a fix', () => {
  it.each(API_LEVELS)('changes one cell, and put back it is as it was, at ExcelApi %s', async (level) => {
    const original = smallPlan().save();
    const workbook = openWorkbook(original);
    const { run } = openOffice(workbook, level);
    const { results, textAt, mergedAt } = await readPlan(run, { asOf: '2021-10-31' });
    const finding = results.findings.find(({ rule }) => rule === 'timescale-misspelt');
    const changes = finding ? changesForFix(finding, textAt) : [];
    const [done] = await changePlan(run, changes, { what: 'misspelt', at: BUILT_AT, mergedAt });
    expect(done).toMatchObject({
      cell: { row: 4, column: 3 },
      before: { text: 'Mary 2021' },
      after: { text: 'May 2021' },
    });
    expect(workbook.sheets()[0]?.content(4, 3)).toEqual({ value: 'May 2021', formula: null, isError: false });
    expect(changedParts(original, workbook.save())).toEqual(['xl/worksheets/sheet1.xml']);
    if (done) await putBack(run, done);
    expect(changedParts(original, workbook.save())).toEqual([]);
  });
});
