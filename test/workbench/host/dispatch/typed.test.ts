import { typed } from '../../../../src/workbench/host/dispatch/typed';
import { HostError } from '../../../../src/workbench/host/errors';

const YEAR = 2022;

/** Days of Excel's calendar, from dates counted by hand elsewhere: 1 January 2022 is 44562. */
const NEW_YEAR_2022 = 44_562;

describe('text that becomes a number', () => {
  test.each([
    ['5', 5, null],
    ['-5', -5, null],
    ['+5', 5, null],
    ['1.10', 1.1, null],
    ['.5', 0.5, null],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['(12)', -12, null],
    ['50%', 0.5, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['$10', 10, '$#,##0_);[Red]($#,##0)'],
    ['1e3', 1000, '0.00E+00'],
    ['1 1/2', 1.5, '# ?/?'],
    [' 7 ', 7, null],
  ])('%s', (text, value, numberFormat) => {
    expect(typed(text, 'General', YEAR)).toEqual({
      content: { value, formula: null, isError: false },
      numberFormat,
    });
  });
});

describe('text that becomes a date or a time, the month first', () => {
  test.each([
    ['1/2', NEW_YEAR_2022 + 1, 'd-mmm'],
    ['1/2/2022', NEW_YEAR_2022 + 1, 'm/d/yyyy'],
    ['1-2-22', NEW_YEAR_2022 + 1, 'm/d/yyyy'],
    ['1/2/30', 10_960, 'm/d/yyyy'],
    ['2022-01-02', NEW_YEAR_2022 + 1, 'm/d/yyyy'],
    ['2 Jan', NEW_YEAR_2022 + 1, 'd-mmm'],
    ['2-Jan-22', NEW_YEAR_2022 + 1, 'd-mmm-yy'],
    ['Jan 2, 2022', NEW_YEAR_2022 + 1, 'd-mmm-yy'],
    ['January 2022', NEW_YEAR_2022, 'mmm-yy'],
    ['Jan-22', NEW_YEAR_2022 + 21, 'd-mmm'],
    ['Jan 45', 16_438, 'mmm-yy'],
    ['1/2022', NEW_YEAR_2022, 'mmm-yy'],
    ['12:30', 12.5 / 24, 'h:mm'],
    ['1:30 PM', 0.5625, 'h:mm AM/PM'],
    ['1/1/1900', 1, 'm/d/yyyy'],
    ['3/1/1900', 61, 'm/d/yyyy'],
  ])('%s', (text, value, numberFormat) => {
    const { content, numberFormat: found } = typed(text, 'General', YEAR);
    expect([content.value, found]).toEqual([value, numberFormat]);
  });
});

describe('text that stays text', () => {
  test.each([
    'plain',
    '13/13/2022',
    '30/06/2022',
    '31 June 2022',
    '1.1.1',
    '1.2.3 Training',
    '12,34',
    '1/2/3/4',
    '25:61',
    '-',
    '–5',
    '1 April 2022 – 31 March 2023',
    'May 2022.',
  ])('%s', (text) => {
    expect(typed(text, 'General', YEAR)).toEqual({
      content: { value: text, formula: null, isError: false },
      numberFormat: null,
    });
  });
});

test.each([
  ['true', true, false],
  ['FALSE', false, false],
  ['#N/A', '#N/A', true],
])('%s is no text', (text, value, isError) => {
  expect(typed(text, 'General', YEAR).content).toEqual({ value, formula: null, isError });
});

describe('formulas', () => {
  test.each([
    ['=A1', '=A1', 0],
    ["='Business Plan'!D16", "='Business Plan'!D16", 0],
    ['=HYPERLINK("#A1","Go")', '=HYPERLINK("#A1","Go")', 0],
    ['+A1', '=+A1', 0],
    ['-A1*2', '=-A1*2', 0],
    ['- review it', '=- review it', '#NAME?'],
  ])('%s', (text, formula, value) => {
    expect(typed(text, 'General', YEAR).content).toMatchObject({ formula, value });
  });

  test.each(['=', '=1+', '=(1', '=1)', '=""("', '+ see (', '@nobody,'])('%s is none', (text) => {
    if (text === '=') expect(typed(text, 'General', YEAR).content.value).toBe('=');
    else expect(() => typed(text, 'General', YEAR)).toThrow(HostError);
  });
});

describe('the format of the cell', () => {
  test('a cell with a format of its own keeps it', () => {
    expect(typed('1/2/2022', 'dd/mm/yyyy', YEAR)).toMatchObject({ numberFormat: null });
  });

  test.each([
    ['=1+1', '=1+1'],
    ['1/2', '1/2'],
    ['007', '007'],
    [7, '7'],
    [true, 'TRUE'],
    ["'=x", '=x'],
    ['', ''],
  ])('in a text cell %p is text', (value, expected) => {
    expect(typed(value, '@', YEAR).content).toEqual({ value: expected, formula: null, isError: false });
  });
});

test.each([[null], [{}], [[1]]])('%p is no value of a cell', (value) => {
  expect(() => typed(value, 'General', YEAR)).toThrow(HostError);
});
