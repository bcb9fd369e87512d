import { markOf, readMark } from '../../src/excel/mark';
import { findOurs, isSigned, type Candidate } from '../../src/excel/ours';
import { isBuiltNote } from '../../src/report/frame';
import { sketch } from '../support/grids';

/** A sheet by its name, its mark, and whether it has our line. */
const sheet = (name: string, mark: string | null, has = true): Candidate => ({
  name,
  mark: readMark(mark),
  isSigned: has,
});
const own = 'summary: Plan summary';

describe('a mark', () => {
  it.each<[string | null, unknown]>([
    [null, null],
    ['', null],
    ['nonsense', null],
    ['toString: x', null],
    ['summary', { kind: 'summary', name: null }],
    ['summary: A: B', { kind: 'summary', name: 'A: B' }],
  ])('“%s”', (text, mark) => {
    expect(readMark(text)).toEqual(mark);
  });

  it('says the same again', () => {
    expect(markOf({ kind: 'history', name: 'Plan history (2)' })).toBe('history: Plan history (2)');
    expect(markOf({ kind: 'history', name: null })).toBe('history');
  });
});

describe('which sheet is ours', () => {
  it.each<[string, Candidate[], string | null, string[]]>([
    ['the only one with the mark', [sheet('Plan summary', own)], 'Plan summary', []],
    ['renamed', [sheet('Board paper', own)], 'Board paper', []],
    ['marked before names were noted', [sheet('Board paper', 'summary')], 'Board paper', []],
    ['half written', [sheet('Plan summary', own, false)], 'Plan summary', []],
    ['no mark and no line', [sheet('Plan summary', null, false)], null, []],
    ['a mark that is none of ours', [sheet('Plan summary', 'mine', false)], null, []],
    ['a lost mark', [sheet('plan SUMMARY', null)], 'plan SUMMARY', []],
    [
      'a copy without mark',
      [sheet('Plan summary (2)', null), sheet('Plan summary', own)],
      'Plan summary',
      ['Plan summary (2)'],
    ],
    [
      'a copy with mark, first',
      [sheet('Plan summary (2)', own), sheet('Plan summary', own)],
      'Plan summary',
      ['Plan summary (2)'],
    ],
    [
      'copies of a renamed one',
      [sheet('Paper (3)', own), sheet('Paper', own), sheet('Paper (2)', own)],
      'Paper',
      ['Paper (3)', 'Paper (2)'],
    ],
    [
      'a copy that was renamed',
      [sheet('For Ann', own), sheet('Plan summary', own)],
      'Plan summary',
      ['For Ann'],
    ],
    ['a copy alone, with mark', [sheet('Plan summary (2)', own)], 'Plan summary (2)', []],
    ['a copy alone, without mark', [sheet('Plan summary (2)', null)], null, ['Plan summary (2)']],
    [
      'a copy of a long name',
      [sheet('A'.repeat(27) + ' (2)', own), sheet('A'.repeat(31), own)],
      'A'.repeat(31),
      ['A'.repeat(27) + ' (2)'],
    ],
    ['a copy that took the name of ours, ours gone', [sheet('Plan summary', null)], 'Plan summary', []],
  ])('%s', (_words, sheets, ours, copies) => {
    const found = findOurs(sheets);
    expect([...found.kinds]).toEqual(ours === null ? [] : [[ours, 'summary']]);
    expect([...found.copies]).toEqual(copies);
    for (const name of copies) expect(found.notices.join()).toContain(`The sheet “${name}” is a copy of`);
  });

  it.each<[string, Candidate[]]>([
    ['both renamed', [sheet('One', own), sheet('Other', own)]],
    ['a copy of a copy', [sheet('Paper (2)', own), sheet('Paper (3)', own)]],
  ])('is not guessed: %s', (_words, sheets) => {
    expect(() => findOurs(sheets)).toThrow(/Nothing tells which/);
  });

  it('names the one in use, and says that a lost mark was made good', () => {
    const [copy, lost] = findOurs([sheet('Escalations', null), sheet('Escalations (2)', null)]).notices;
    expect(copy).toMatch(/“Escalations” had lost the mark/);
    expect(lost).toMatch(/“Escalations \(2\)” is a copy of “Escalations” and is left alone/);
  });
});

describe('the line that only our sheets have', () => {
  it.each<[string, boolean]>([
    ['Built 21/11/2026 10:49 by Plan Monitor.', true],
    ['Built 21/11/2026 10:49 by Plan Monitor (build 1a2b3c4d).', true],
    ['Built by Plan Monitor.', false],
    ['Built 2021 by the council.', false],
    ['The guide was Built 21/11/2026 10:49 by Plan Monitor.', false],
  ])('“%s”', (line, ours) => {
    expect(isBuiltNote(line)).toBe(ours);
    const grid = sketch([['Action'], ['', line]]);
    expect(isSigned(grid)).toBe(ours);
  });
});
