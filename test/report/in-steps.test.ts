import { thinkInSteps, thinkThrough } from '../../src/plan/results';
import type { Steps } from '../../src/plan/steps';
import { buildReport, reportInSteps } from '../../src/report';
import { day } from '../support/plan-builder';
import { sketch } from '../support/grids';

const ROWS = 60;
const GRIDS = [
  sketch([
    ['No', 'Action', 'Lead', 'Timescale', 'RAG', 'Evidence'],
    ...Array.from({ length: ROWS }, (_, at) => {
      const number = String(at + 1);
      return [`1.${number}`, `Agree the pathway for team ${number}`, 'Health', 'March 2022', 'Red', ''];
    }),
  ]),
];
const CIRCUMSTANCES = { asOf: day('2022-04-30'), memory: [], history: [] };
const CONTEXT = { builtAt: '30/04/2022 09:00' };

function counted<T>(steps: Steps<T>): { readonly made: T; readonly count: number } {
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return { made: step.value, count };
  }
}

test('each pass over the rows of the plan can be put down at every row', () => {
  const { made, count } = counted(thinkInSteps(GRIDS, CIRCUMSTANCES));
  expect(made).toEqual(thinkThrough(GRIDS, CIRCUMSTANCES));
  expect(made.plan.actions).toHaveLength(ROWS);
  // Headers, kinds of rows, actions, their texts, their state, the position and the ladder.
  expect(count).toBeGreaterThan(7 * ROWS);
});

test('each sheet of the report can be put down at every row', () => {
  const results = thinkThrough(GRIDS, CIRCUMSTANCES);
  const { made, count } = counted(reportInSteps(results, CONTEXT));
  expect(made).toEqual(buildReport(results, CONTEXT));
  // The rows of the escalations, of the leads, of the checks and of the history, and some of the look-ahead.
  expect(count).toBeGreaterThan(4 * ROWS);
});
