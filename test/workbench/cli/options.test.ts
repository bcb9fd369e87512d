import { readOptions, UsageError } from '../../../src/workbench/cli/options';

describe('the command’s options', () => {
  it('has defaults for everything', () => {
    expect(readOptions([])).toEqual({
      plans: [],
      asOf: null,
      out: null,
      json: false,
      failOn: null,
      config: null,
      freeze: null,
      history: null,
      help: false,
    });
  });

  it('reads them all', () => {
    const argv = [
      'a.xlsx',
      '--as-of',
      '2022-04-30',
      '--out',
      'there',
      '--json',
      '--fail-on',
      'warning',
      '--config',
      'rules.json',
      'b.xlsx',
    ];
    expect(readOptions(argv)).toEqual({
      plans: ['a.xlsx', 'b.xlsx'],
      asOf: '2022-04-30',
      out: 'there',
      json: true,
      failOn: 'warning',
      config: 'rules.json',
      freeze: null,
      history: null,
      help: false,
    });
    expect(
      readOptions(['a.xlsx', '--freeze', 'Executive, 12 May 2022', '--history', 'old.xlsx']),
    ).toMatchObject({
      freeze: 'Executive, 12 May 2022',
      history: 'old.xlsx',
    });
  });

  it.each<[string[], RegExp]>([
    [['--as-of', '30/04/2022'], /^--as-of "30\/04\/2022" is not a date/],
    [['--as-of', '2022-02-30'], /is not a date/],
    [['--as-of', ''], /is not a date/],
    [['--as-of'], /^--as-of needs a value/],
    [['--as-of', '--json'], /^--as-of needs a value/],
    [['--verbose'], /^There is no option --verbose/],
    [['-x'], /^There is no option -x/],
    [['--json=yes'], /^--json takes no value/],
    [['--fail-on', 'info'], /^--fail-on takes "error" or "warning"/],
    [['--config'], /^--config needs a value/],
    [['--config', ''], /^--config needs/],
    [['--out', ''], /^--out needs/],
    [['--freeze', ' '], /^--freeze needs the name of a meeting/],
    [['--freeze'], /^--freeze needs a value/],
    [['a.xlsx', '--history', ''], /^--history needs the name of a workbook/],
    [['--history', 'old.xlsx'], /^--history goes with one plan/],
    [['a.xlsx', 'b.xlsx', '--history', 'old.xlsx'], /^--history goes with one plan/],
    [['a.xlsm', '--out', 'new.xlsx'], /--out "new\.xlsx" should end in \.xlsm, as the plan does/],
    [['--out', 'new.xlsm'], /should end in \.xlsx/],
    [['a.xlsx', 'b.xlsx', '--out', 'both.xlsx'], /is one file, but there are several plans/],
  ])('refuses %j in one line', (argv, words) => {
    expect(() => readOptions(argv)).toThrow(UsageError);
    expect(() => readOptions(argv)).toThrow(words);
    expect(() => readOptions(argv)).not.toThrow(/\n/);
  });
});
