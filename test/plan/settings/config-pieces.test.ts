import { NO_SETTINGS, parseConfig } from '../../../src/plan/settings';

const parsed = (json: unknown) => parseConfig(JSON.stringify(json));
const problem = (json: unknown) => parsed(json).problem;

describe('a settings file', () => {
  it('in which everything is null says nothing, and may name its schema', () => {
    const names = [
      'asOf',
      'period',
      'yearStartMonth',
      'columns',
      'key',
      'marking',
      'meetings',
      'replyBy',
      'ladder',
      'dismissals',
      'withoutSheets',
    ];
    const nothing = Object.fromEntries(names.map((name) => [name, null]));
    expect(parsed({ $schema: 'plan-monitor-config.schema.json', ...nothing })).toEqual({
      settings: NO_SETTINGS,
      problem: null,
    });
  });

  it('may begin with the mark that some editors write', () => {
    expect(parseConfig('\ufeff{"marking":"OFFICIAL"}').settings?.marking).toBe('OFFICIAL');
    expect(parseConfig('{}\ufeff').problem).toBe('It is not JSON');
  });

  it('is told which settings there are where it has another', () => {
    expect(problem({ marker: 'OFFICIAL' })).toBe(
      'The document has no setting "marker"; there are asOf, period, yearStartMonth, columns, key, marking, meetings, replyBy, ladder, dismissals, withoutSheets',
    );
    expect(problem({ columns: [{ name: 'Who' }] })).toBe(
      '"columns[0]" has no setting "name"; there are sheet, header, nth, after, column, headerRow, role',
    );
    expect(problem({ period: { begin: '2022-04-01' } })).toBe(
      '"period" has no setting "begin"; there are start, end',
    );
  });
});

describe('a piece of a settings file', () => {
  it('may be today, or a day, where the day of the position is asked for', () => {
    expect(parsed({ asOf: 'today' }).settings?.asOf).toBe('today');
    expect(parsed({ asOf: '2022-04-30' }).settings?.asOf).toBe('2022-04-30');
    expect(problem({ asOf: 'Today' })).toBe(
      '"asOf" should be a date such as "2022-04-30", or "today", not "Today"',
    );
    expect(problem({ asOf: ['2022-04-30'] })).toMatch(/not \["2022-04-30"\]$/);
    expect(problem({ replyBy: 'today' })).toBe(
      '"replyBy" should be a date such as "2022-04-30", not "today"',
    );
  });

  it('may give one end of the period alone', () => {
    const [start, end] = ['2021-04-01', '2023-03-31'];
    expect(parsed({ period: { start } }).settings).toEqual({ ...NO_SETTINGS, periodStart: start });
    expect(parsed({ period: { end, start: null } }).settings).toEqual({ ...NO_SETTINGS, periodEnd: end });
    expect(problem({ period: { start, end: 'soon' } })).toMatch(/^"period\.end" should be a date/);
    expect(problem({ period: { start: 'soon', end } })).toMatch(/^"period\.start" should be a date/);
  });

  it.each<[object, string]>([
    [{ yearStartMonth: 0 }, '"yearStartMonth" should be a whole number from 1 to 12, not 0'],
    [{ yearStartMonth: '4' }, '"yearStartMonth" should be a whole number from 1 to 12, not "4"'],
    [
      { columns: [{ header: 'Who', nth: 101, role: 'lead' }] },
      '"columns[0]" "nth" should be a whole number from 1 to 100, not 101',
    ],
    [
      { columns: [{ header: 'Who', headerRow: 1_048_577, role: 'lead' }] },
      '"columns[0]" "headerRow" should be a whole number from 1 to 1048576, not 1048577',
    ],
    [
      { ladder: [{ level: 2 }, { level: 0 }] },
      '"ladder[1]" "level" should be a whole number from 1 to 4, not 0',
    ],
    [
      { ladder: [{ level: 2, monthsOverdue: 61 }] },
      '"ladder[0]" "monthsOverdue" should be a whole number from 0 to 60, not 61',
    ],
    [
      { ladder: [{ level: 2, positionsLate: 21 }] },
      '"ladder[0]" "positionsLate" should be a whole number from 1 to 20, not 21',
    ],
  ])('%j is out of bounds', (json, told) => {
    expect(problem(json)).toBe(told);
  });

  it('may go to its bounds', () => {
    const { settings } = parsed({
      yearStartMonth: 12,
      columns: [{ header: 'Who', nth: 100, headerRow: 1_048_576, role: 'lead' }],
      ladder: [
        { level: 1, monthsOverdue: 60, positionsLate: 20 },
        { level: 4, monthsOverdue: 0, positionsLate: 1 },
      ],
    });
    expect(settings).toMatchObject({
      yearStartMonth: 12,
      columns: [{ nth: 100, headerRow: 1_048_576 }],
      ladder: [
        { level: 1, askOf: null, isOn: null, monthsOverdue: 60, positionsLate: 20 },
        { level: 4, askOf: null, isOn: null, monthsOverdue: 0, positionsLate: 1 },
      ],
    });
    expect(parsed({ yearStartMonth: 1 }).settings?.yearStartMonth).toBe(1);
  });

  it('a text has at most 300 characters, and a list 500 entries', () => {
    expect(parsed({ marking: 'x'.repeat(300) }).settings?.marking).toBe('x'.repeat(300));
    expect(problem({ marking: 'x'.repeat(301) })).toBe('"marking" has more than 300 characters');
    const sheets = (count: number) => ({ withoutSheets: Array.from({ length: count }, () => 'leads') });
    expect(problem(sheets(500))).toBeNull();
    expect(problem(sheets(501))).toBe('"withoutSheets" has more than 500 entries');
  });

  it('a text is taken without the blanks around it, and one of blanks alone is empty', () => {
    const { settings } = parsed({
      marking: ' OFFICIAL ',
      columns: [{ sheet: ' Plan ', header: ' Who ', after: ' Action ', role: 'lead' }],
    });
    expect(settings).toMatchObject({
      marking: 'OFFICIAL',
      columns: [{ sheet: 'Plan', header: 'Who', after: 'Action' }],
    });
    expect(problem({ marking: '  ' })).toBe('"marking" is empty');
    expect(problem({ columns: [{ sheet: '', header: 'Who', role: 'lead' }] })).toBe(
      '"columns[0]" "sheet" is empty',
    );
    expect(parsed({ columns: [{ header: '', role: 'lead' }] }).settings?.columns).toMatchObject([
      { header: '', letter: null },
    ]);
  });

  it.each(['A', 'z', 'AB', 'AAA', 'wzz', 'XAA', 'XEZ', 'XFD'])('%s is the letter of a column', (letter) => {
    expect(parsed({ columns: [{ column: letter, role: 'lead' }] }).settings?.columns).toMatchObject([
      { header: null, letter: letter.toUpperCase() },
    ]);
  });

  it.each(['', 'XFE', 'XGA', 'YAA', 'AAAA', 'D4', '$D', ' D', 4, ['D']])(
    '%j is no letter of a column',
    (letter) => {
      expect(problem({ columns: [{ column: letter, role: 'lead' }] })).toBe(
        `"columns[0]" "column" should be a column's letter such as "D", not ${JSON.stringify(letter)}`,
      );
    },
  );

  it.each(['FFC000', '#FFC00', 'amber', 3])('%j is no colour', (colour) => {
    expect(problem({ key: [{ rating: 'amber', colour }] })).toBe(
      `"key[0]" "colour" should be a colour such as "#FFC000", not ${JSON.stringify(colour)}`,
    );
  });

  it('of a rating the meaning is one that there is', () => {
    expect(
      problem({
        key: [
          { rating: 'amber', meaning: 'late' },
          { rating: 'red', meaning: 'bad' },
        ],
      }),
    ).toBe('"key[1]" "meaning" should be one of late, atRisk, onTrack, complete, notStarted, not "bad"');
    expect(problem({ key: [{ rating: 'amber' }, { rating: 'red' }, { rating: 'amber' }] })).toBe(
      '"key" names "amber" twice',
    );
  });

  it('meetings stand by day; papers may be due on the day itself', () => {
    const { settings } = parsed({
      meetings: [
        { name: 'Scrutiny', date: '2022-06-01', papersBy: '2022-06-01' },
        { name: 'Board', date: '2022-05-12' },
        { name: 'Executive', date: '2022-05-12', papersBy: null },
        { name: 'Sub-group', date: '2022-03-01' },
      ],
    });
    expect(settings?.meetings).toEqual([
      { name: 'Sub-group', day: '2022-03-01', papersBy: null },
      { name: 'Board', day: '2022-05-12', papersBy: null },
      { name: 'Executive', day: '2022-05-12', papersBy: null },
      { name: 'Scrutiny', day: '2022-06-01', papersBy: '2022-06-01' },
    ]);
    expect(problem({ meetings: [{ name: 'Board', date: '2022-05-12', papersBy: '2022-05-13' }] })).toBe(
      '"meetings[0]" has its papers due after the meeting',
    );
    expect(problem({ meetings: [{ name: '', date: '2022-05-12' }] })).toBe('"meetings[0]" "name" is empty');
  });

  it('a finding set aside keeps what had been found', () => {
    const aside = { rule: 'timescale-vague', about: '1.1', found: ' asap ', reason: 'Agreed' };
    expect(parsed({ dismissals: [aside] }).settings?.dismissals).toEqual([{ ...aside, found: 'asap' }]);
    expect(problem({ dismissals: [{ ...aside, rule: '' }] })).toBe('"dismissals[0]" "rule" is empty');
    expect(problem({ dismissals: [{ ...aside, about: 1 }] })).toBe(
      '"dismissals[0]" "about" should be a text, not 1',
    );
  });
});

describe('what stands in the file is shown', () => {
  const shown = (value: unknown) => /not (.*)$/s.exec(problem({ marking: value }) ?? '')?.[1];

  it('as it stands there, what is nested left out', () => {
    expect(shown(4)).toBe('4');
    expect(shown([1, 'two', null])).toBe('[1,"two",null]');
    expect(shown({ one: 1, two: [1, 2] })).toBe('{"one":1,"two":"…"}');
    expect(problem({ meetings: [{}] })).toBe(
      '"meetings[0]" "date" should be a date such as "2022-04-30", not nothing',
    );
    expect(problem({ meetings: ['Board'] })).toBe('"meetings[0]" should be an object, not "Board"');
    expect(problem({ meetings: [[]] })).toBe('"meetings[0]" should be an object, not []');
    expect(problem({ meetings: [null] })).toBe('"meetings[0]" should be an object, not null');
    expect(problem({ meetings: 'Board' })).toBe('"meetings" should be a list, not "Board"');
  });

  it('short: its first 60 characters, none cut in half', () => {
    expect(shown(['x'.repeat(56)])).toBe(`["${'x'.repeat(56)}"]`);
    expect(shown(['x'.repeat(57)])).toBe(`["${'x'.repeat(57)}"…`);
    expect(shown([`${'x'.repeat(57)}🙂`])).toBe(`["${'x'.repeat(57)}…`);
  });

  it('without what would disturb a terminal', () => {
    expect(shown(['\u202e\u2028\u0085x'])).toBe('["   x"]');
  });
});
