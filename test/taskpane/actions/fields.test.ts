import { formFrom, isBlank, NO_FIELDS, type Fields } from '../../../src/taskpane/actions/fields';

it.each<[string, Partial<Fields>, unknown]>([
  ['no day', { reason: 'no staff' }, null],
  ['half a day', { day: '31/12', reason: 'no staff' }, null],
  [
    'a day for the only open milestone',
    { day: '31/12/2025', reason: 'x' },
    { day: '2025-12-31', reason: 'x', milestone: null },
  ],
  [
    'a day for one of several',
    { day: '31 Dec 2025', whose: '2' },
    { day: '2025-12-31', reason: '', milestone: 2 },
  ],
  ['a day for all', { day: '2025-12-31', whose: 'all' }, { day: '2025-12-31', reason: '', milestone: 'all' }],
])('a revised date: %s', (_what, fields, revised) => {
  expect(formFrom({ ...NO_FIELDS, ...fields }).revised).toEqual(revised);
});

it.each<[Partial<Fields>, boolean]>([
  [{}, true],
  [{ words: '  ' }, true],
  [{ reason: 'no staff', whose: 'all' }, true],
  [{ words: 'Agreed' }, false],
  [{ rating: 'green' }, false],
  [{ completed: [0] }, false],
  [{ day: '31/12/2025' }, false],
])('%j asks for nothing: %s', (fields, blank) => {
  expect(isBlank({ ...NO_FIELDS, ...fields })).toBe(blank);
});
