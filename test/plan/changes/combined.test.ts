import {
  besideOf,
  changesForFix,
  changesTogether,
  combined,
  type CellChange,
} from '../../../src/plan/changes';
import { parseDay } from '../../../src/plan/day';

const D5 = { sheet: 'Plan', row: 4, column: 3 };
const D6 = { ...D5, row: 5 };
const was = 'Draft by Febuary, final by Agust';
const change = (part: Partial<CellChange>): CellChange => ({ cell: D5, was, ...part });

describe('several changes', () => {
  it('of one cell, each of other words, become one', () => {
    const one = change({ text: 'Draft by February, final by Agust' });
    const other = change({ text: 'Draft by Febuary, final by August' });
    const both = { cell: D5, was, text: 'Draft by February, final by August' };
    expect(combined([one, other])).toEqual({ changes: [both], left: [] });
    expect(combined([other, one])).toEqual({ changes: [both], left: [] });
  });

  it('of one cell’s text and fill become one', () => {
    const fill = change({ fill: '#00B050', fillWas: null });
    expect(combined([change({ text: 'Done' }), fill]).changes).toEqual([
      change({ text: 'Done', fill: '#00B050', fillWas: null }),
    ]);
  });

  it('of one cell’s fill and day, or fill and text, become one, in whatever order', () => {
    const day = { day: parseDay('2022-02-28') ?? undefined } as Partial<CellChange>;
    const fill = { fill: '#00B050', fillWas: null };
    for (const content of [day, { text: 'Done' }]) {
      for (const both of [
        [change(content), change(fill)],
        [change(fill), change(content)],
      ]) {
        expect(combined(both)).toEqual({ changes: [change({ ...content, ...fill })], left: [] });
      }
    }
  });

  it('that say the same are one', () => {
    const day = change({ day: parseDay('2022-02-28') ?? undefined } as Partial<CellChange>);
    const fill = change({ fill: '#00B050', fillWas: null });
    for (const one of [day, fill]) expect(combined([one, one])).toEqual({ changes: [one], left: [] });
  });

  it('of two days the later one is left', () => {
    const [one, other] = ['2022-02-28', '2022-03-31'].map((iso) =>
      change({ day: parseDay(iso) ?? undefined } as Partial<CellChange>),
    );
    if (!one || !other) throw new Error('No change');
    expect(combined([one, other])).toEqual({ changes: [one], left: [other] });
  });

  it.each<[string, string[], string, string[]]>([
    ['a b c', ['A b c', 'a b C', 'X b c'], 'A b C', ['X b c']],
    ['a b c', ['A b c', 'a b C', 'A b c'], 'A b C', []],
    ['a b', ['y b', 'y'], 'y b', ['y']],
    ['a b', ['a y', 'y'], 'a y', ['y']],
    ['Qap and Qap', ['QAP and Qap', 'Qap and QAP'], 'QAP and QAP', []],
  ])('of “%s” to %j make “%s” and leave %j', (text, texts, made, left) => {
    const all = combined(texts.map((one) => change({ was: text, text: one })));
    expect(all.changes.map((one) => one.text)).toEqual([made]);
    expect(all.left.map((one) => one.text)).toEqual(left);
  });

  it.each([
    ['', 'New'],
    ['Done', ''],
    ['Done', 'Done'],
    ['x x', 'x x x'],
    ['x x x', 'x x'],
    ['Mary Mary', 'Mary'],
    ['Agree it', 'Agree it – May 2021'],
    ['“Draft”', '“Draft” – done'],
    ['a, b', 'a; b'],
  ])('one alone stays as it is: “%s” to “%s”', (text, to) => {
    const one = change({ was: text, text: to });
    expect(combined([one])).toEqual({ changes: [one], left: [] });
  });

  it.each([
    ['the same words', change({ text: 'Draft by March, final by Agust' })],
    ['other letters of the same word', change({ text: 'Draft by Febuarys, final by Agust' })],
    ['another fill', change({ fill: '#FF0000' })],
    ['a day and a text', change({ day: parseDay('2022-02-28') ?? undefined } as Partial<CellChange>)],
    ['another reading of the cell', change({ was: 'Draft', text: 'Draft.' })],
  ])('that cannot both be, by %s, leave the later one', (_words, later) => {
    const first = change({ text: 'Draft by February, final by Agust', fill: '#00B050' });
    expect(combined([first, later])).toEqual({ changes: [first], left: [later] });
  });

  it('of the same are one, and those of other cells stay as they are', () => {
    const one = change({ text: 'Done' });
    const other = { ...one, cell: D6 };
    expect(combined([one, other, one])).toEqual({ changes: [one, other], left: [] });
  });
});

describe('the changes of a fix', () => {
  const textAt = () => was;
  const fix = { cell: D5, value: 'Done' };

  it('are all its cells', () => {
    const fixes = [fix, { cell: D6, value: 'Done too' }];
    expect(changesForFix({ fix, fixes }, textAt).map(({ cell, text }) => [cell, text])).toEqual([
      [D5, 'Done'],
      [D6, 'Done too'],
    ]);
    const beside = besideOf(D5, textAt);
    expect(changesForFix({ fix }, textAt)).toEqual([{ cell: D5, was, text: 'Done', beside }]);
    expect(changesForFix({ fix: null }, textAt)).toEqual([]);
  });

  it('are one a cell where several findings are about it', () => {
    const one = { cell: D5, value: 'Draft by February, final by Agust' };
    const other = { cell: D5, value: 'Draft by Febuary, final by August' };
    const changes = [{ fix: one }, { fix: other }].flatMap((finding) => changesForFix(finding, textAt));
    expect(changesTogether(changes).map(({ text }) => text)).toEqual(['Draft by February, final by August']);
  });
});
