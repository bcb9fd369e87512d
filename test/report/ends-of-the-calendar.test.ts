/** Days so far off are slips of the keyboard, but a slip in a year is no reason to answer nothing. */
import { thinkThrough } from '../../src/plan/results';
import { buildReport } from '../../src/report';
import { sketch } from '../support/grids';
import { day } from '../support/plan-builder';

const grids = [
  sketch([
    ['No', 'Action', 'Lead', 'Timescale', 'RAG', 'Evidence'],
    ['1.1', 'Agree the pathway', 'Health', '31/10/9999', 'Amber', ''],
    ['1.2', 'Write to schools', 'Health', 'May 2022', 'Red', ''],
    ['1.3', 'Hold a forum', 'Police', 'quarterly from May 2022', 'Amber', ''],
    ['1.4', 'Train the panel', 'Police', 'ongoing', 'Green', 'Held'],
  ]),
];

it.each([
  '9999-07-31',
  '9999-09-30',
  '9999-10-01',
  '9999-11-30',
  '9999-12-01',
  '9999-12-31',
  '1900-01-01',
  '1900-03-31',
])('a position at %s is built, frozen and compared like any other', (iso) => {
  const asOf = day(iso);
  const freeze = { meeting: 'Executive', at: '30/04/2022 09:00' };
  const first = thinkThrough(grids, { asOf, memory: [], history: [], freeze });
  const history = first.recorded?.positions ?? [];
  const results = thinkThrough(grids, { asOf, memory: [], history });
  expect(results.plan.actions).toHaveLength(4);
  expect(buildReport(results, { builtAt: '30/04/2022 09:00' }).length).toBeGreaterThan(4);
});
