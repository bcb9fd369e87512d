import { hyperlinkOf, inputOf, numberFormatOf, pointsWide, valueOf } from '../../src/excel/layout';
import { freeName } from '../../src/excel/names';
import type { ReportCell } from '../../src/report/content';

const text = (words: string): ReportCell => ({ value: { kind: 'text', text: words }, style: 'text' });

describe('what is written into a cell', () => {
  it.each([
    ['=1+2', "'=1+2"],
    ['+44 20', "'+44 20"],
    ['- a bullet', "'- a bullet"],
    ['@name', "'@name"],
    ["'quoted'", "''quoted'"],
    ['1/2', '1/2'],
    ['plain words', 'plain words'],
    ['', ''],
  ])('%s goes in as %s and is formatted as text', (words, input) => {
    expect(inputOf(text(words))).toBe(input);
    expect(valueOf(text(words))).toBe(words);
    expect(numberFormatOf(text(words))).toBe('@');
  });

  it('keeps text as text even where the style is a date’s or a number’s', () => {
    expect(numberFormatOf({ value: { kind: 'text', text: 'n/a' }, style: 'day' })).toBe('@');
    expect(numberFormatOf({ value: { kind: 'text', text: '12' }, style: 'number' })).toBe('@');
  });

  it('writes a day as Excel’s serial number', () => {
    const day: ReportCell = { value: { kind: 'day', day: '2022-04-30' }, style: 'day' };
    expect(inputOf(day)).toBe(44681);
    expect(numberFormatOf(day)).toBe('dd/mm/yyyy');
  });

  it('cuts text that no cell can hold, and says so', () => {
    const cut = valueOf(text('x'.repeat(40_000)));
    expect(String(cut)).toHaveLength(32_766);
    expect(cut).toMatch(/… \[cut here: longer than a cell can hold\]$/);
    // With the guarding apostrophe it still fits.
    expect(String(inputOf(text(`=${'x'.repeat(40_000)}`)))).toHaveLength(32_767);
    expect(valueOf(text('y'.repeat(32_766)))).toBe('y'.repeat(32_766));
  });

  it('leaves a cell that is not ours empty and unformatted', () => {
    expect(inputOf(null)).toBe('');
    expect(numberFormatOf(null)).toBe('General');
  });
});

describe('a link', () => {
  it('quotes the sheet’s name', () => {
    expect(hyperlinkOf({ sheet: "Tom's plan", row: 15, column: 3 }).documentReference).toBe(
      "'Tom''s plan'!D16",
    );
  });
});

describe('a column’s width', () => {
  it('is 48 points at Excel’s standard 8.43 characters', () => {
    expect(pointsWide(8.43)).toBe(48);
  });
});

describe('a sheet’s name', () => {
  it.each([
    ['Plan summary', [], 'Plan summary'],
    ['Plan summary', ['plan SUMMARY'], 'Plan summary (2)'],
    ['Plan summary', ['Plan summary', 'Plan summary (2)'], 'Plan summary (3)'],
    [
      'A name of thirty-one characters',
      ['A name of thirty-one characters'],
      'A name of thirty-one charac (2)',
    ],
  ])('%s next to %j is %s', (name, taken, expected) => {
    expect(freeName(name, taken)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(31);
  });
});
