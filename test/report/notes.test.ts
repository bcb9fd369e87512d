import fc from 'fast-check';
import { parseDay, serialOf } from '../../src/plan/day';
import { noteCell, noteOf } from '../../src/report/notes';

test.each([
  [44711, '30/05/2022', 'dd/mm/yyyy', '2022-05-30', { kind: 'day', day: '2022-05-30' }],
  ['30/05/2022', '30/05/2022', '@', '30/05/2022', { kind: 'text', text: '30/05/2022' }],
  ['2022-05-30', '2022-05-30', '@', "'2022-05-30", { kind: 'text', text: '2022-05-30' }],
  ["'2022-05-30", "'2022-05-30", '@', "''2022-05-30", { kind: 'text', text: "'2022-05-30" }],
  ['2022-13-45', '2022-13-45', '@', "'2022-13-45", { kind: 'text', text: '2022-13-45' }],
  [0.5, '50%', '0%', '50%', { kind: 'text', text: '50%' }],
  [
    44711.5,
    '30/05/2022 12:00',
    'dd/mm/yyyy hh:mm',
    '30/05/2022 12:00',
    { kind: 'text', text: '30/05/2022 12:00' },
  ],
  [12, '####', '0', '12', { kind: 'text', text: '12' }],
  [true, 'TRUE', 'General', 'TRUE', { kind: 'text', text: 'TRUE' }],
  ['=1+1', '=1+1', '@', '=1+1', { kind: 'text', text: '=1+1' }],
  [' two\nlines ', ' two\nlines ', '@', ' two\nlines ', { kind: 'text', text: ' two\nlines ' }],
  ['', '', 'General', '', { kind: 'empty' }],
])('%j under %j', (value, shown, format, note, content) => {
  expect(noteOf(value, shown, format)).toBe(note);
  expect(noteCell(note).value).toEqual(content);
});

test('a day is shown as a day, under a date format', () => {
  expect(noteCell('2022-05-30').style).toBe('entryDay');
});

test('whatever text people type comes back as it was', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^'{0,2}\d{4}-\d{2}-\d{2}$/)), (text) => {
      const { value } = noteCell(noteOf(text, text, '@'));
      expect(value).toEqual(text === '' ? { kind: 'empty' } : { kind: 'text', text });
    }),
  );
});

test('every day people type comes back as that day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      (date) => {
        const day = parseDay(date.toISOString().slice(0, 10));
        const note = day ? noteOf(serialOf(day), '', 'dd/mm/yyyy') : '';
        expect(noteCell(note).value).toEqual({ kind: 'day', day });
      },
    ),
  );
});
