/** What our host answers to the probes that a real Excel is asked, and how it is compared with a transcript of one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assumedRules } from '../../../src/workbench/host/rules';
import { PROBES } from '../../../src/workbench/probe';
import { BEHAVIOURS } from '../../../src/workbench/probe/behaviours';
import type { Transcript } from '../../../src/workbench/probe/probe';
import { PROTECTED } from '../../../src/workbench/probe/refusals';
import { compare, readTranscript, recordHost } from '../../../src/workbench/probe/compare';

/** By rule and question, what Excel is thought to answer. */
const EXPECTED: Readonly<Record<string, unknown>> = {
  'scalar-fills: a text for four cells': [
    [
      ['x', 'x'],
      ['x', 'x'],
    ],
    [
      ['General', 'General'],
      ['General', 'General'],
    ],
  ],
  'null-leaves-alone: null and ""': [
    [[['a', 'b', 'c']], [['General', 'General', 'General']]],
    [[['a', '', 'z']], [['General', 'General', 'General']]],
  ],
  'typed-text: formula, numbers, truth': [
    [['=A2+1', 12.5, 0.5, true, 'plain']],
    [['Double', 'Double', 'Double', 'Boolean', 'String']],
  ],
  'typed-dates: a day': [[[44259]], [['m/d/yyyy']]],
  'typed-dates: a day without a year': [[['2-Jan']], [['d-mmm']]],
  'apostrophe-text: before a formula and a date': [[['=A2', '1/2']], [['General', 'General']]],
  'text-format-keeps: =1+1': [[['=1+1']], [['@']]],
  'text-format-keeps: 1/2': [[['1/2']], [['@']]],
  'text-format-keeps: 1.1': [[['1.1']], [['@']]],
  "text-format-keeps: 'x": [[['x']], [['@']]],
  'merged-write-ignored: below the first': [
    'merged',
    [
      [['first'], ['']],
      [['General'], ['General']],
    ],
  ],
  'merge-keeps-first: two cells': [
    [[['first', 'second']], [['General', 'General']]],
    'merged',
    [['first', '']],
  ],
  'copy-values: a merged text, a formula and a number, looks first': [
    'merged',
    [[['1/2']], [['General']]],
    [[[0]], [['General']]],
    [[[3]], [['0.0']]],
    [['1/2', '', 0, 3], ['1/2', '', 0, 3], ['General', 'General', 'General', '0.0'], 'Data!A5:B5'],
  ],
  'merged-areas-anchor: with and without the first cell': ['merged', ['Data!A1:A3', 1, true]],
  'no-fill-white: none, then white': [
    ['#FFFFFF', null, { color: '#FFFFFF', tintAndShade: null }],
    ['#FFFFFF', 0, { color: '#FFFFFF', tintAndShade: 0 }],
  ],
  'mixed-null: two fills, one font': [null, true],
  'unbounded-null: three columns': [null, null, null, null, 'Data!A:C', 3],
  'unbounded-null: every cell of two rows, by its address': [null, 'Data!1:2'],
  'address-cut: 1,500 areas': 8192,
  'areas-address: three areas': 'Data!A1:B2, Data!D4, Data!3:3',
  'used-range-empty: an empty sheet': ['Data!A1', true],
  'hyperlink-look: a link within the workbook': [
    [['Go there']],
    { documentReference: "'Data'!B2", screenTip: 'B2', textToDisplay: 'Go there' },
    '#0563C1',
    'Single',
  ],
  'not-a-transaction: a wrong array between two right ones': ['InvalidArgument', [['before'], [''], ['']]],
  'property-key-case: set twice': ['Kind', 'checks', 1],
  'copy-without-properties: a sheet copied twice': ['Data (2)', [['kept']], true, 'Data (3)', 0],
};

let ours: Transcript;
beforeAll(async () => {
  ours = await recordHost();
});

const nameOf = ({ rule, what }: { readonly rule: string; readonly what: string }) => `${rule}: ${what}`;

test.each(BEHAVIOURS.map(nameOf))('%s', (name) => {
  const answer = ours.answers.find((one) => nameOf(one) === name);
  expect(answer).toEqual({ rule: answer?.rule, what: answer?.what, gives: EXPECTED[name] });
});

test('each has a name of its own, and none is put to an Excel that is not put to ours', () => {
  const names = PROBES.map(nameOf);
  expect(new Set(names).size).toBe(names.length);
  expect(ours.answers.map(nameOf)).toEqual(names);
});

test('every rule that is only assumed is asked of the first Excel that answers', () => {
  const asked = new Set<string>(PROBES.map(({ rule }) => rule));
  expect(assumedRules().filter(({ id }) => !asked.has(id))).toEqual([]);
});

describe('a transcript', () => {
  const read = (transcript: Transcript) => readTranscript(JSON.stringify(transcript));
  /** Ours with other answers to some of the questions. */
  const spoilt = (others: Readonly<Record<string, object>>): Transcript => ({
    ...ours,
    answers: ours.answers.map((one) => ({ ...one, ...others[nameOf(one)] })),
  });

  test('of an Excel that answers as our host does has no difference', () => {
    const { alike, differences, notCompared } = compare(read(ours), ours);
    expect(differences).toEqual([]);
    expect(notCompared).toEqual(PROTECTED.map(nameOf));
    expect(alike).toBe(PROBES.length - PROTECTED.length);
  });

  test('of one that answers, refuses or gives otherwise is told, whatever its words', () => {
    const other = spoilt({
      'array-shape: ragged rows': { refuses: 'GeneralException' },
      'used-range-empty: an empty sheet': { gives: ['Data!A1', false] },
      'merge-overlap: through another': { refuses: undefined, gives: 'not refused' },
      'row-height-limit: 410 points': { at: 'elsewhere' },
    });
    const { differences } = compare(read(other), ours);
    expect(differences).toEqual([
      {
        probe: 'array-shape: ragged rows',
        excel: 'refuses: GeneralException',
        host: 'refuses: InvalidArgument',
      },
      {
        probe: 'merge-overlap: through another',
        excel: 'gives: "not refused"',
        host: 'refuses: InvalidOperation',
      },
      {
        probe: 'used-range-empty: an empty sheet',
        excel: 'gives: ["Data!A1",false]',
        host: 'gives: ["Data!A1",true]',
      },
    ]);
  });

  test('with a question that nobody puts any more is compared in all others', () => {
    const old = { ...ours, answers: [{ rule: 'array-shape', what: 'of old', gives: 1 } as const] };
    expect(compare(read(old), ours)).toEqual({
      alike: 0,
      differences: [],
      notCompared: ['array-shape: of old'],
    });
  });

  test.each([
    'null',
    '[]',
    '{"schema":"plan-monitor/1","answers":[]}',
    '{"schema":"plan-monitor-transcript/1"}',
  ])('is not %s', (text) => {
    expect(() => readTranscript(text)).toThrow('This is no transcript of the probe.');
  });
});

/** Recorded in real Excel, none so far: see docs/excel-rules.md. */
const FOLDER = path.join(__dirname, 'transcripts');

test('our host answers as real Excel did, wherever that was recorded', () => {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  const differing = files.flatMap((file) => {
    const { differences } = compare(readTranscript(readFileSync(path.join(FOLDER, file), 'utf8')), ours);
    return differences.map((one) => ({ file, ...one }));
  });
  expect(differing).toEqual([]);
});
