/** A plan of 40,000 activities is read in seconds, and twice the plan takes about twice the time. */
import type { Grid } from '../../../src/plan/grid';
import { sketch } from '../../support/grids';
import { activitiesOf, planIn } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Actions and timescales', 'RAG', 'Progress'];

/** Two rows an action, a band every hundred actions, number, action and lead merged over their rows. */
function planOf(actions: number): Grid {
  const rows: string[][] = [HEADER];
  const merges: string[] = [];
  for (let index = 0; index < actions; index += 1) {
    if (index % 100 === 0) rows.push([`Priority ${String(index / 100 + 1)}: Homes`]);
    const id = String(index);
    const first = String(rows.length + 1);
    const second = String(rows.length + 2);
    rows.push([
      `${id}.1`,
      `Agree the arrangements of district ${id}`,
      'Quality Group (QG)',
      `Meet ${id} – May 2022`,
      'G',
      'Held',
    ]);
    rows.push(['', '', '', `• Send ${id} – June – July 2022\n• Print – ongoing`, 'R', '']);
    merges.push(...['A', 'B', 'C'].map((column) => `${column}${first}:${column}${second}`));
  }
  return sketch(rows, { merges });
}

function seconds(grid: Grid): number {
  const start = performance.now();
  planIn(grid);
  return (performance.now() - start) / 1000;
}

test('40,000 activities', () => {
  const grid = planOf(20_000);
  const start = performance.now();
  const plan = planIn(grid);
  expect((performance.now() - start) / 1000).toBeLessThan(30);
  expect(plan.actions).toHaveLength(20_000);
  expect(activitiesOf(plan)).toHaveLength(40_000);
  expect(new Set(activitiesOf(plan).map(({ key }) => key)).size).toBe(40_000);
  expect(new Set(plan.actions.map(({ priority }) => priority)).size).toBe(200);
}, 120_000);

test('time grows with the plan, not faster', () => {
  seconds(planOf(1000));
  const once = Math.min(seconds(planOf(2500)), seconds(planOf(2500)));
  const fourfold = Math.min(seconds(planOf(10_000)), seconds(planOf(10_000)));
  expect(fourfold / once).toBeLessThan(10);
}, 120_000);
