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

it.each([
  ['Ongoing – Chair', 'Chair | Ongoing – ongoing'],
  ['Ongoing: Chair', 'Chair | Ongoing – ongoing'],
  ['Ongoing (Chair)', 'Chair | Ongoing – ongoing'],
  ['On-going, all partners.', 'all partners | On-going – ongoing'],
  ['Ongoing – Police / Health', 'Police + Health | Ongoing – ongoing'],
  ['Ongoing – Chair (support: Police)', 'Chair (support: Police) | Ongoing – ongoing'],
  ['Ongoing – Chair – May 2022', 'Chair | May 2022 2022-05-31 ongoing'],
  ['Complete: Chair, May 2022', 'Chair | May 2022 2022-05-31 complete'],
  ['Complete – May 2022', '| May 2022 2022-05-31 complete'],
  ['In progress – Head of Service', 'Head of Service | – – inProgress'],
  ['Not started – Police', 'Police | – – notStarted'],
  ['TBC – Chair', 'Chair | TBC –'],
])('“%s” says how far the work is before who leads', (cell, expected) => {
  expect(told(cell)).toBe(expected);
});

it.each([
  'Ongoing – no end date',
  'Ongoing – Awaiting Board',
  'Ongoing – Board meetings',
  'Ongoing – annual report to Board',
  'Ongoing – Throughout 2021-23',
  'Ongoing – monthly',
  'Ongoing',
  'On hold – Board',
])('“%s” names no lead', (cell) => {
  expect(told(cell)).toMatch(/^\|/);
});

it.each(['Closed Case Panel', 'Delayed – Police', 'Early Help Board'])(
  '“%s” is a name as it stands',
  (cell) => {
    expect(told(cell)).toBe(`${cell} | – –`);
  },
);

it('a cell of nothing but such words is read at once', () => {
  const before = performance.now();
  told('Ongoing – '.repeat(3000));
  expect(performance.now() - before).toBeLessThan(1500);
});

it('each line is read for itself, and empty ones are nothing', () => {
  expect(told('Chair\n\n  May 2022  \n')).toBe('Chair | May 2022 2022-05-31');
  expect(told('Police\nHealth\nMay 2022')).toBe('Police + Health | May 2022 2022-05-31');
});
