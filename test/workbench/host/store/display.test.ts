import { displayText, isDateFormat } from '../../../../src/workbench/host/store/display';

describe('text as Excel shows it', () => {
  it.each<[string, string | number | boolean, string]>([
    ['General', 1.1, '1.1'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1234567890123, '1.23457E+12'],
    ['General', true, 'TRUE'],
    ['General', '007', '007'],
    ['0', 2.5, '3'],
    ['0.00', 1.1, '1.10'],
    ['0.00', -3, '-3.00'],
    ['#,##0', 12345.6, '12,346'],
    ['0%', 0.256, '26%'],
    ['0.0%', 0.256, '25.6%'],
    ['£#,##0.00', 12.5, '£12.50'],
    ['m/d/yyyy', 44681, '30/04/2022'],
    ['m/d/yyyy h:mm', 44681.5, '30/04/2022 12:00'],
    ['dd/mm/yyyy', 44681, '30/04/2022'],
    ['d/m/yy', 44681, '30/4/22'],
    ['mm/dd/yyyy', 44681, '04/30/2022'],
    ['[$-409]m/d/yy', 44681, '4/30/22'],
    ['[$-809]dd mmmm yyyy', 44681, '30 April 2022'],
    ['d-mmm-yy', 44681, '30-Apr-22'],
    ['mmm-yy', 44681, 'Apr-22'],
    ['yyyy\\-mm\\-dd', 44681, '2022-04-30'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
    ['hh:mm', 0.75, '18:00'],
    ['[h]:mm', 1.5, '36:00'],
    ['@', 12, '12'],
    ['@', 'a', 'a'],
    ['0;-0;"nil";"Note: "@', 'a', 'Note: a'],
    ['0;-0;"nil"', 0, 'nil'],
    [';;;', 5, ''],
    ['no [such', 5, '5'],
  ])('%s of %p', (numberFormat, value, shown) => {
    expect(displayText({ value, formula: null, isError: false }, numberFormat, false)).toBe(shown);
  });

  it('shows an error as it is, and an empty cell as nothing', () => {
    expect(displayText({ value: '#N/A', formula: '=A1', isError: true }, '0.00', false)).toBe('#N/A');
    expect(displayText({ value: '', formula: null, isError: false }, '"x"@', false)).toBe('');
  });

  it('counts days from 1904 where the workbook does, dates only', () => {
    expect(displayText({ value: 43219, formula: null, isError: false }, 'dd/mm/yyyy', true)).toBe(
      '30/04/2022',
    );
    expect(displayText({ value: 43219, formula: null, isError: false }, '0', true)).toBe('43219');
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['[h]:mm', true],
    ['General', false],
    ['0.00" days"', false],
    ['[Red]0', false],
    ['@', false],
    ['0\\d', false],
  ])('tells a date format: %s', (numberFormat, expected) => {
    expect(isDateFormat(numberFormat)).toBe(expected);
  });
});
