import { dayIn, periodIn, readFront } from '../../../src/plan/read/front';

test.each([
  ['Business Plan 2021 – 2023', '2021-04-01', '2023-03-31'],
  ['Business Plan 2021-23', '2021-04-01', '2023-03-31'],
  ['Plan 2009/10', '2009-04-01', '2010-03-31'],
  ['Objectives 2014 – 2017 Business Plan', '2014-04-01', '2017-03-31'],
  ['Plan 2021/22 – 2023/24', '2021-04-01', '2024-03-31'],
  ['Plan 2021 to 2024', '2021-04-01', '2024-03-31'],
  ['Plan, September 2020 – August 2022', '2020-09-01', '2022-08-31'],
])('“%s” runs from %s to %s', (text, start, end) => {
  expect(periodIn(text, 4)).toEqual({ start, end });
});

test.each([
  'Business Plan',
  'Plan 2022',
  'Plan 2023 – 2021',
  'Page 1 of 12',
  '2022-03-31',
  'Plan 1990 – 2030',
])('“%s” names no period', (text) => {
  expect(periodIn(text, 4)).toBeNull();
});

test('the year may begin in another month', () => {
  expect(periodIn('2021-23', 9)).toEqual({ start: '2021-09-01', end: '2023-08-31' });
  expect(periodIn('2021-23', 1)).toEqual({ start: '2021-01-01', end: '2023-12-31' });
});

test.each([
  ['DRAFT V.7 – APRIL 2022', '2022-04-30'],
  ['Version 3, 14 March 2022', '2022-03-14'],
  ['v2 – 1/2/23', '2023-02-01'],
  ['Last updated 30.06.2021', '2021-06-30'],
  ['Draft 2022-05-06', '2022-05-06'],
  ['Version 8', null],
  ['Draft 31/02/2022', null],
])('the version “%s” is of %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

test('title, version and period from the lines above the table', () => {
  const lines = [
    'Northshire Partnership',
    'Business Plan 2024-26',
    'DRAFT V.2 – MAY 2025',
    'Marking: OFFICIAL',
  ];
  expect(readFront(lines, ['Plan'], 4)).toEqual({
    title: 'Business Plan 2024-26',
    version: 'DRAFT V.2 – MAY 2025',
    versionDay: '2025-05-31',
    period: { start: '2024-04-01', end: '2026-03-31' },
  });
});

test('a version within the title, a period in the name of the sheet', () => {
  const front = readFront(['Improvement Plan (draft v3, May 2025)'], ['2024-26'], 4);
  expect(front).toMatchObject({ version: 'draft v3, May 2025', versionDay: '2025-05-31' });
  expect(front.period).toEqual({ start: '2024-04-01', end: '2026-03-31' });
});

test('nothing is made up where there is nothing', () => {
  expect(readFront([], ['Sheet1'], 4)).toEqual({
    title: null,
    version: null,
    versionDay: null,
    period: null,
  });
});
