import { downloadName } from '../../../src/workbench/try/download';

test.each([
  ['plan.xlsx', 'plan.monitored.xlsx'],
  ['plan.monitored.xlsx', 'plan.monitored.xlsx'],
  ['Plan 2.1.XLSM', 'Plan 2.1.monitored.XLSM'],
  ['plan', 'plan.monitored.xlsx'],
])('%s is downloaded as %s', (opened, expected) => {
  expect(downloadName(opened)).toBe(expected);
});
