/** Cells that hold who leads and by when. */
import { sketch } from '../../support/grids';
import { activitiesOf, planIn } from './support';

/** "lead | timescale due status" of a cell under “Who & when”. */
function told(cell: string): string {
  const rows = [
    ['Action', 'Who & when', 'RAG'],
    ['Agree', cell, 'G'],
  ];
  const [activity] = activitiesOf(planIn(sketch(rows)));
  const [first] = activity?.milestones ?? [];
  const leads = activity?.leads.map(({ text }) => text).join(' + ') ?? '';
  return [leads, '|', first?.timescale ?? '–', first?.due ?? '–', first?.status ?? ''].join(' ').trim();
}

it.each([
  ['Chair – May 2022', 'Chair | May 2022 2022-05-31'],
  ['Chair – May 2022.', 'Chair | May 2022 2022-05-31'],
  ['Chair, by 31 May 2022.', 'Chair | by 31 May 2022 2022-05-31'],
  ['By May 2022: Chair', 'Chair | By May 2022 2022-05-31'],
  ['Chair by: May 2022', 'Chair | by: May 2022 2022-05-31'],
  ['Chair: 31/05/2022', 'Chair | 31/05/2022 2022-05-31'],
  ['Chair | May 2022', 'Chair | May 2022 2022-05-31'],
  ['Chair (May 2022)', 'Chair | May 2022 2022-05-31'],
  ['May 2022 (Chair)', 'Chair | May 2022 2022-05-31'],
  ['May 2022 (TBC)', '| May 2022 2022-05-31'],
  ['Police – May 2022 – Health', 'Police + Health | May 2022 2022-05-31'],
  ['Chair (Police) – May 2022', 'Chair (Police) | May 2022 2022-05-31'],
])('“%s” names both', (cell, expected) => {
  expect(told(cell)).toBe(expected);
});

it.each([
  ['Chair – TBC', 'Chair | TBC –'],
  ['Chair, asap', 'Chair | asap –'],
  ['Chair (to be agreed)', 'Chair | to be agreed –'],
  ['Board: ad hoc', 'Board | ad hoc –'],
  ['TBC', '| TBC –'],
  ['Chair – urgent', 'Chair | urgent –'],
])('“%s” names a time that tells no day', (cell, expected) => {
  expect(told(cell)).toBe(expected);
});

it.each(['Urgent Care Board', 'Chair TBC', 'Early Help Board – Chair', 'Chair31/05/2022'])(
  '“%s” names only who',
  (cell) => {
    expect(told(cell)).toMatch(/ \| – –$/);
  },
);

it.each([
  ['Chair – May 2022 – Complete', 'Chair | May 2022 2022-05-31 complete'],
  ['Chair – May 2022 (Complete)', 'Chair | May 2022 2022-05-31 complete'],
  ['Chair\nComplete', 'Chair | – – complete'],
  ['Chair – Complete', 'Chair | – – complete'],
  ['Chair – In progress', 'Chair | – – inProgress'],
])('“%s” says how far the work is', (cell, expected) => {
  expect(told(cell)).toBe(expected);
});

it('each line is read for itself, and empty ones are nothing', () => {
  expect(told('Chair\n\n  May 2022  \n')).toBe('Chair | May 2022 2022-05-31');
  expect(told('Police\nHealth\nMay 2022')).toBe('Police + Health | May 2022 2022-05-31');
});
