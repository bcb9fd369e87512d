import fc from 'fast-check';
import { fromTsv, toTsv } from '../../../src/workbench/try/tsv';

test('cells of a spreadsheet, as they come from its clipboard', () => {
  expect(fromTsv('a\tb\r\n"two\nlines"\t"a ""word"""\r\n')).toEqual([
    ['a', 'b'],
    ['two\nlines', 'a "word"'],
  ]);
  expect(fromTsv('just words')).toEqual([['just words']]);
  expect(fromTsv('a\n\tb')).toEqual([
    ['a', ''],
    ['', 'b'],
  ]);
  expect(fromTsv('')).toEqual([['']]);
});

test('what is copied is pasted as it was', () => {
  const letters = fc.constantFrom('a', '"', '\t', '\n', ' ', '’');
  const cell = fc.array(letters, { maxLength: 6 }).map((parts) => parts.join(''));
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    )
    // An empty last line cannot be told from the end.
    .filter((rows) => rows.at(-1)?.join('') !== '');
  fc.assert(
    fc.property(table, (rows) => {
      expect(fromTsv(toTsv(rows))).toEqual(rows);
    }),
  );
});
