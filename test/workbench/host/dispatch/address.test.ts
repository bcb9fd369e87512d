import { createWorkbook } from '../../../../src/workbench/host/store';
import { addressOf, parseAddress, parseAddresses } from '../../../../src/workbench/host/dispatch/address';
import { HostError } from '../../../../src/workbench/host/errors';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test.each([
  ['A1', area(0, 0, 0, 0)],
  ['b2', area(1, 1, 1, 1)],
  ['$B$2:$C$9', area(1, 1, 8, 2)],
  ['C9:B2', area(1, 1, 8, 2)],
  ['A:C', area(0, 0, 1_048_575, 2)],
  ['$3:$9', area(2, 0, 8, 16_383)],
  ['XFD1048576', area(1_048_575, 16_383, 1_048_575, 16_383)],
  ["'Business Plan'!D16", area(15, 3, 15, 3)],
  ["'business plan'!A1", area(0, 0, 0, 0)],
])('%s', (text, expected) => {
  expect(parseAddress(text, 'Business Plan')).toEqual(expected);
});

test.each(['', 'Plan', 'A0', 'XFE1', 'A1048577', 'A1:', '1A', 'Notes!A1', 'A1,B2'])('%s is none', (text) => {
  expect(() => parseAddress(text, 'Business Plan')).toThrow(HostError);
});

test('a list, with commas in the names of sheets', () => {
  expect(parseAddresses("'Leads, chairs'!A1,B2:C3, 4:4", 'Leads, chairs')).toEqual([
    area(0, 0, 0, 0),
    area(1, 1, 2, 2),
    area(3, 0, 3, 16_383),
  ]);
});

test.each([
  ['Data', 'Data!A1'],
  ['Plan summary', "'Plan summary'!A1"],
  ["Lead's", "'Lead''s'!A1"],
  ['2022', "'2022'!A1"],
  ['A1', "'A1'!A1"],
  ['Plan_2.1', 'Plan_2.1!A1'],
])('a sheet called %s is written %s', (name, expected) => {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet(name);
  expect(addressOf({ sheet, areas: [area(0, 0, 0, 0)] })).toBe(expected);
});
