import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readMilestone, readTimescaleLine } from '../../../src/plan/timescale';
import { readBy } from '../../../src/workbench/compare/answer';
import { measure, OURS } from '../../../src/workbench/compare/measure';
import { accuracyTable, withTables } from '../../../src/workbench/compare/page';
import { plan2009, plan2014, plan2021 } from '../../../src/workbench/compare/published';
import { shippedReader } from '../../../src/workbench/compare/shipped';
import { labelledWordings, WORDINGS } from '../../../src/workbench/compare/wordings';
import { describePlans } from '../../support/plans';

const wordings = labelledWordings();

describe('our own wordings', () => {
  it('are many, each with a rule, and none twice', () => {
    expect(wordings.length).toBeGreaterThanOrEqual(100);
    expect(new Set(wordings.map(({ text }) => text)).size).toBe(wordings.length);
    expect(WORDINGS.filter(({ rule, wordings: some }) => rule === '' || some.length === 0)).toEqual([]);
  });

  it.each(wordings.map((one) => [one.text, one] as const))('%s', (_, one) => {
    const { assumed, task, ...reading } = readBy({ readMilestone, readTimescaleLine }, one);
    expect({ ...reading, assumed: assumed.map(({ what }) => what) }).toEqual(one.label);
    expect(task).not.toContain(one.label.timescale ?? '\n');
  });
});

it('the reader that is timed reads as the one that is measured', () => {
  const shipped = shippedReader();
  for (const one of wordings) {
    expect(readBy(shipped, one)).toEqual(readBy({ readMilestone, readTimescaleLine }, one));
  }
});

it('a label that our reading does not meet is counted and named', () => {
  const [first, second] = wordings;
  if (first === undefined || second === undefined) throw new Error('There are no wordings.');
  const swapped = { name: 'Swapped', milestones: [{ ...first, label: second.label }, second] };
  const { rows, misread } = measure([swapped]);
  expect(misread).toEqual([`Swapped: ${first.id}`]);
  expect(rows[0]).toMatchObject({ reader: OURS, wholly: 1, score: { outcomes: { exact: 1, wrong: 1 } } });
});

describe('the page', () => {
  const page = readFileSync(path.resolve(__dirname, '../../../docs/timescale-readings.md'), 'utf8');

  it('has a place for the tables, and the rest of it stays', () => {
    const written = withTables(page, 'NEW');
    expect(written).toContain('\n\nNEW\n\n');
    expect(withTables(written, 'NEWER')).toBe(withTables(page, 'NEWER'));
    expect(() => withTables('nothing', 'NEW')).toThrow('no "<!-- measured');
  });

  it('says of our own wordings what is measured today', () => {
    const lines = accuracyTable(measure([{ name: 'Our own wordings', milestones: wordings }]).rows).split(
      '\n',
    );
    for (const line of lines.slice(2)) expect(squeezed(page)).toContain(squeezed(line));
  });
});

function squeezed(text: string): string {
  return text.replace(/ +/g, ' ');
}

describePlans('the published plans, measured as npm run compare does', () => {
  it.each([
    ['2021–23', 71, plan2021],
    ['2014–17', 114, plan2014],
    ['2009/10', 21, plan2009],
  ] as const)('the plan of %s: every one of the %i as labelled', (name, count, milestones) => {
    const { rows, misread } = measure([{ name, milestones: milestones() }]);
    expect(misread).toEqual([]);
    expect(rows.map(({ reader, score, wholly }) => [reader, score.milestones, wholly])).toEqual([
      [OURS, count, count],
      ['chrono-node, casual', count, null],
      ['chrono-node, strict', count, null],
    ]);
    expect(rows[0]?.score.outcomes).toEqual({ exact: count, wrong: 0, guessedWrong: 0, missed: 0 });
  });
});
