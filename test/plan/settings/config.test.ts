import Ajv from 'ajv';
import fc from 'fast-check';
import schema from '../../../docs/plan-monitor-config.schema.json';
import { NO_SETTINGS, parseConfig } from '../../../src/plan/settings';

const valid = new Ajv({ strict: false }).compile(schema);

const FULL = {
  asOf: '2022-04-30',
  period: { start: '2021-04-01', end: '2023-03-31' },
  yearStartMonth: 4,
  columns: [
    { sheet: 'Plan', header: 'Who', role: 'lead' },
    { header: 'Progress', nth: 2, after: 'RAG', role: 'evidence' },
    { column: 'd', role: 'ignored' },
  ],
  key: [{ rating: 'green', colour: '#00b050', meaning: 'complete' }],
  marking: 'OFFICIAL',
  meetings: [
    { name: 'Executive', date: '2022-06-14' },
    { name: 'Board', date: '2022-05-12', papersBy: '2022-05-05' },
  ],
  replyBy: '2022-05-01',
  ladder: [{ level: 3, askOf: 'Delivery Board', on: true, monthsOverdue: 0, positionsLate: 2 }],
  dismissals: [{ rule: 'rag-overdue', about: '1.1.1', reason: 'Known' }],
  withoutSheets: ['history'],
};

describe('settings from JSON', () => {
  it('are read whole', () => {
    const { settings } = parseConfig(JSON.stringify(FULL));
    expect(settings).toMatchObject({
      asOf: '2022-04-30',
      periodStart: '2021-04-01',
      periodEnd: '2023-03-31',
      yearStartMonth: 4,
      key: [{ rating: 'green', colour: '#00B050', meaning: 'complete' }],
      marking: 'OFFICIAL',
      replyBy: '2022-05-01',
      meetings: [
        { name: 'Board', day: '2022-05-12', papersBy: '2022-05-05' },
        { name: 'Executive', day: '2022-06-14', papersBy: null },
      ],
      ladder: [{ level: 3, askOf: 'Delivery Board', isOn: true, monthsOverdue: 0, positionsLate: 2 }],
      dismissals: [{ rule: 'rag-overdue', about: '1.1.1', found: '', reason: 'Known' }],
      withoutSheets: ['history'],
    });
    expect(settings?.columns.map(({ header, letter, nth, role }) => [header, letter, nth, role])).toEqual([
      ['Who', null, null, 'lead'],
      ['Progress', null, 2, 'evidence'],
      [null, 'D', null, 'ignored'],
    ]);
    expect(valid(FULL)).toBe(true);
  });

  it('may be empty', () => {
    expect(parseConfig('{}')).toEqual({ settings: NO_SETTINGS, problem: null });
  });

  it.each<[string, RegExp]>([
    ['', /^It is not JSON/],
    ['{"asOf":', /^It is not JSON/],
    ['[]', /^The document should be an object, not \[\]/],
    ['null', /should be an object/],
    ['{"asof":"2022-04-30"}', /has no setting "asof"; there are asOf, period/],
    ['{"__proto__":{"asOf":"today"}}', /has no setting "__proto__"/],
    ['{"asOf":"30/04/2022"}', /"asOf" should be a date such as "2022-04-30", or "today", not "30\/04\/2022"/],
    ['{"asOf":"2022-02-30"}', /"asOf" should be a date/],
    ['{"asOf":20220430}', /"asOf" should be a date/],
    ['{"period":"2021"}', /"period" should be an object/],
    ['{"period":{"start":"2023-01-01","end":"2022-01-01"}}', /"period" does not end after it begins/],
    ['{"period":{"start":"2022-01-01","end":"2022-01-01"}}', /"period" does not end after it begins/],
    ['{"yearStartMonth":13}', /whole number from 1 to 12, not 13/],
    ['{"yearStartMonth":4.5}', /whole number/],
    ['{"columns":{}}', /"columns" should be a list/],
    ['{"columns":[{"role":"lead"}]}', /"columns\[0\]" needs a "header" or a "column"/],
    ['{"columns":[{"header":"Who"}]}', /"columns\[0\]" "role" should be one of priority/],
    ['{"columns":[{"header":"Who","role":"boss"}]}', /not "boss"/],
    ['{"columns":[{"header":"Who","role":"toString"}]}', /not "toString"/],
    ['{"columns":[{"column":"XFE","role":"lead"}]}', /column's letter/],
    ['{"columns":[{"column":"4","role":"lead"}]}', /column's letter/],
    ['{"key":[{"rating":"purple"}]}', /"key\[0\]" "rating" should be one of red/],
    ['{"key":[{"rating":"red","colour":"red"}]}', /colour such as "#FFC000"/],
    ['{"key":[{"rating":"red"},{"rating":"red"}]}', /names "red" twice/],
    ['{"marking":""}', /"marking" is empty/],
    [
      '{"columns":[{"column":"A","headerRow":0,"role":"lead"}]}',
      /"headerRow" should be a whole number from 1/,
    ],
    ['{"meetings":[{"name":"Board"}]}', /"meetings\[0\]" "date" should be a date/],
    ['{"meetings":[{"date":"2022-05-12"}]}', /"name" should be a text, not nothing/],
    [
      '{"meetings":[{"name":"B","date":"2022-05-12","papersBy":"2022-05-13"}]}',
      /papers due after the meeting/,
    ],
    ['{"replyBy":"soon"}', /"replyBy" should be a date/],
    ['{"ladder":[{"level":5}]}', /"level" should be a whole number from 1 to 4, not 5/],
    ['{"ladder":[{"level":2,"on":"yes"}]}', /"on" should be true or false, not "yes"/],
    ['{"ladder":[{"level":2,"monthsOverdue":-1}]}', /"monthsOverdue" should be a whole number from 0 to 60/],
    ['{"ladder":[{"level":2,"positionsLate":0}]}', /"positionsLate" should be a whole number from 1 to 20/],
    ['{"dismissals":[{"rule":"rag-overdue","about":"1"}]}', /"reason" should be a text, not nothing/],
    ['{"withoutSheets":["summary"]}', /"withoutSheets\[0\]" should be one of byLead/],
    [`{"marking":"${'x'.repeat(400)}"}`, /more than 300 characters/],
    ['{"marking":{"a":1}}', /should be a text, not \{"a":1\}/],
    ['{"marking":{"a":{"b":1}}}', /should be a text, not \{"a":"…"\}/],
    ['{"constructor":{"prototype":{}}}', /has no setting "constructor"/],
  ])('%s is refused', (text, words) => {
    const { settings, problem } = parseConfig(text);
    expect(settings).toBeNull();
    expect(problem).toMatch(words);
    expect(problem).not.toMatch(/\p{C}/u);
  });

  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['lists in a setting', `{"marking":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['objects', `{"marking":${'{"":'.repeat(100_000)}1${'}'.repeat(100_000)}}`],
  ])('%s nested without end are refused', (_what, text) => {
    const { problem } = parseConfig(text);
    expect(problem).toMatch(/should be an? (?:object|text), not [[{]/);
    expect((problem ?? '').length).toBeLessThan(200);
  });

  it('never throws, and says what is wrong in one short line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { problem } = parseConfig(text);
        expect((problem ?? '').length).toBeLessThan(400);
        expect(problem ?? '').not.toMatch(/\n/);
      }),
      { numRuns: 300 },
    );
  });

  it('the schema and the reader agree on what they take', () => {
    const pieces = fc.record(
      {
        asOf: fc.constantFrom('today', '2022-04-30', 'soon', 5, null),
        yearStartMonth: fc.constantFrom(1, 12, 0, 'April', null),
        marking: fc.constantFrom('OFFICIAL', '', 3, null),
        key: fc.array(
          fc.record(
            { rating: fc.constantFrom('red', 'pink'), colour: fc.constantFrom('#FF0000', 'red', null) },
            { requiredKeys: [] },
          ),
          { maxLength: 1 },
        ),
        columns: fc.array(
          fc.record(
            {
              header: fc.constantFrom('Who', '', 1),
              column: fc.constantFrom('D', '4'),
              role: fc.constantFrom('lead', 'x'),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 2 },
        ),
        replyBy: fc.constantFrom('2022-04-30', 'soon', null),
        ladder: fc.array(
          fc.record(
            {
              level: fc.constantFrom(1, 4, 5, '1'),
              askOf: fc.constantFrom('Board', '', null),
              on: fc.constantFrom(true, 'on', null),
              monthsOverdue: fc.constantFrom(0, 60, 61, null),
              positionsLate: fc.constantFrom(0, 1, 20, null),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 1 },
        ),
        dismissals: fc.array(
          fc.record(
            {
              rule: fc.constantFrom('rag-overdue', ''),
              about: fc.constantFrom('1.1', 1),
              found: fc.constantFrom('', 'x', null, 2),
              reason: fc.constantFrom('Known', ''),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 1 },
        ),
        withoutSheets: fc.array(fc.constantFrom('leads', 'summary'), { maxLength: 1 }),
        other: fc.constant(1),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(pieces, (config) => {
        expect(parseConfig(JSON.stringify(config)).problem === null).toBe(valid(config));
      }),
      { numRuns: 500 },
    );
  });
});
