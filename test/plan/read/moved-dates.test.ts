/** Dates that a plan's own words move, and work that they say has begun or is done, wherever they stand. */
import type { Day } from '../../../src/plan/day';
import { thinkThrough } from '../../../src/plan/results';
import { sketch } from '../../support/grids';

/** "status, start > due > revised due", and whether it is overdue at 31/12/2022. */
function told(header: string, text: string): string {
  const rows = [
    ['No', 'Action', 'Lead', header, 'RAG'],
    ['1', 'Agree the protocol', 'Chair', header === 'Due' ? text : `Protocol agreed – ${text}`, 'A'],
  ];
  const { plan } = thinkThrough([sketch(rows)], { asOf: '2022-12-31' as Day, memory: [], history: [] });
  const milestones = plan.actions.flatMap(({ activities }) => activities.flatMap((one) => one.milestones));
  return milestones
    .map(({ status, start, due, revisedDue, overdue }) => {
      const dates = [start, due, revisedDue].map((day) => day?.slice(2) ?? '·').join(' > ');
      return `${status ?? '–'} ${dates}${overdue ? ' overdue' : ''}`;
    })
    .join('; ');
}

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ['May 2022 slipped to July 2022', 'delayed · > 22-05-31 > 22-07-31 overdue'],
  ['May 2022, slipped to July 2022', 'delayed · > 22-05-31 > 22-07-31 overdue'],
  ['May 2022 (revised to March 2023)', '– · > 22-05-31 > 23-03-31'],
  ['was May 2022, now March 2023', '– · > 22-05-31 > 23-03-31'],
  ['started May 2022', 'inProgress 22-05-01 > · > ·'],
  ['started May 2022, due March 2023', 'inProgress 22-05-01 > 23-03-31 > ·'],
  ['completed May 2022', 'complete · > 22-05-31 > ·'],
  ['May 2022 – complete', 'complete · > 22-05-31 > ·'],
  ['May 2022 ✓', 'complete · > 22-05-31 > ·'],
  ['May 2022 ✔', 'complete · > 22-05-31 > ·'],
  ['May 2022 → March 2023', '– 22-05-01 > 23-03-31 > ·'],
  ['closed 12/05/22', 'complete · > 22-05-12 > ·'],
  ['May 2022 – withdrawn', 'cancelled · > 22-05-31 > ·'],
];

test.each(CASES)('in a milestone: “%s” is %s', (text, expected) => {
  expect(told('Milestones', text)).toBe(expected);
});

test.each(CASES)('in a timescale column: “%s” is %s', (text, expected) => {
  expect(told('Due', text)).toBe(expected);
});
