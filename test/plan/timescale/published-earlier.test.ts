/**
 * The two earlier published plans, milestone by milestone. The labels were judged by eye against the rules; they hold
 * the readings by cell and running number, and none of the publishers' sentences.
 */
import path from 'node:path';
import { address } from '../../../src/plan/grid';
import type { Reading } from '../../../src/plan/model';
import {
  readMilestone,
  readTimescaleLine,
  splitMilestones,
  splitTimescales,
  type TimescaleContext,
} from '../../../src/plan/timescale';
import { gridsOf } from '../../support/grids';
import { describePlans, planFile } from '../../support/plans';
import { contextOf } from './context';
import { labelOf, labelsIn, type Label } from './labels';

const TIMESCALES = 4; // column E in both plans

interface Plan {
  readonly name: string;
  readonly file: string;
  readonly labels: string;
  readonly count: number;
  readonly context: TimescaleContext;
  readonly split: (cell: string) => readonly string[];
  readonly read: (text: string, context: TimescaleContext) => Reading;
}

const plans: readonly Plan[] = [
  {
    name: 'the 2014–17 plan: bullets with their timescales',
    file: 'mscb-business-plan-2014-17.xlsx',
    labels: 'mscb-2014-17.jsonl',
    count: 114,
    context: contextOf('2014-04-01', '2017-03-31', '2016-04-30'),
    split: splitMilestones,
    read: readMilestone,
  },
  {
    name: 'the 2009/10 plan: a timescale column',
    file: 'mscb-business-plan-2009-10.xlsx',
    labels: 'mscb-2009-10.jsonl',
    count: 21,
    context: contextOf('2009-04-01', '2010-03-31', '2009-10-31'),
    split: splitTimescales,
    read: readTimescaleLine,
  },
];

/** The words of each labelled cell, by its address. */
function cellsOf({ file, labels }: Plan): Map<string, string> {
  const wanted = new Set(labelsIn(labelFile(labels)).map(({ id }) => cellOf(id)));
  const cells = new Map<string, string>();
  for (const grid of gridsOf(planFile(file))) {
    grid.values.forEach((row, index) => {
      const cell = address({ sheet: grid.sheet, row: grid.top + index, column: TIMESCALES });
      if (wanted.has(cell)) cells.set(cell, String(row[TIMESCALES - grid.left]));
    });
  }
  return cells;
}

function readingsOf(cell: string, text: string, { split, read, context }: Plan): Map<string, Label> {
  const labels = split(text).map((part, index) =>
    labelOf(`${cell}/${String(index + 1)}`, read(part, context)),
  );
  return new Map(labels.map((label) => [label.id, label]));
}

function cellOf(id: string): string {
  return id.replace(/\/\d+$/, '');
}

function labelFile(name: string): string {
  return path.resolve(__dirname, 'labels', name);
}

for (const plan of plans) {
  describePlans(plan.name, () => {
    const labels = labelsIn(labelFile(plan.labels));
    const cells = cellsOf(plan);

    it(`has ${String(plan.count)} milestones`, () => {
      expect(labels).toHaveLength(plan.count);
      const read = [...cells].flatMap(([cell, text]) => [...readingsOf(cell, text, plan).keys()]);
      expect(read).toEqual(labels.map(({ id }) => id));
    });

    it.each(labels.map((label) => [label.id, label] as const))('%s', (id, label) => {
      const cell = cellOf(id);
      expect(readingsOf(cell, cells.get(cell) ?? '', plan).get(id)).toEqual(label);
    });
  });
}
