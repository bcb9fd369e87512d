/**
 * The published plans, activity by activity. The labels were read by eye from the workbooks' cells, apart from the
 * milestones' own labels; they hold addresses, numbers and ratings, and of the publishers' words only the first eight
 * signs of a hash.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '../../../src/plan/day';
import { address, cellName, type CellRef, type Grid } from '../../../src/plan/grid';
import type { Action, Activity, EvidenceKind, Rating } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/read';
import { gridsOf } from '../../support/grids';
import { describePlans, planFile } from '../../support/plans';

/** One activity as people read it; cells without a sheet are on the activity's own. */
interface Label {
  readonly cell: string;
  readonly number: string | null;
  readonly action: string;
  readonly priority: string;
  /** The cells whose words make the outcome. */
  readonly outcome: readonly string[];
  readonly leadCell: string;
  /** Hashes of the leads as the cell names them. */
  readonly leads: readonly string[];
  readonly rating: Rating | null;
  readonly word: string | null;
  readonly evidence: EvidenceKind;
  /** Hashes of the milestones' tasks. */
  readonly tasks: readonly string[];
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

function labelsIn(name: string): readonly Label[] {
  return readFileSync(path.resolve(__dirname, 'labels', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label);
}

/** What stands in the cell of this name. */
function textAt(grids: readonly Grid[], sheet: string, cell: string): string {
  const grid = grids.find((one) => one.sheet === sheet);
  for (const [index, row] of (grid?.values ?? []).entries()) {
    for (const [offset, value] of row.entries()) {
      const here = { row: (grid?.top ?? 0) + index, column: (grid?.left ?? 0) + offset };
      if (cellName(here) === cell) return String(value).trim();
    }
  }
  return '';
}

/** Where the label gives cells and the plan gives their words, the cells whose words the plan has. */
function found(cells: readonly string[], words: string | null, at: (cell: string) => string): string[] {
  return cells.filter((cell) => at(cell) !== '' && (words ?? '').includes(at(cell)));
}

function labelOf(action: Action, activity: Activity, label: Label, at: (cell: string) => string): Label {
  const { leads, rag, evidence, milestones } = activity;
  const nameOf = (cell: CellRef | undefined) => (cell ? cellName(cell) : '');
  return {
    cell: address(activity.cell),
    number: action.number,
    action: cellName(action.cell),
    priority: found([label.priority], action.priority, at).join(),
    outcome: found(label.outcome, action.outcome, at),
    leadCell: nameOf(leads[0]?.cell),
    leads: leads.map(({ text }) => hash(text)),
    rating: rag.rating,
    word: rag.word,
    evidence: evidence.kind,
    tasks: milestones.map(({ task }) => hash(task)),
  };
}

const plans = [
  { name: 'mscp-2021-23', file: 'mscp-business-plan-2021-23.xlsx', asOf: '2022-04-30', count: 58 },
  { name: 'mscb-2014-17', file: 'mscb-business-plan-2014-17.xlsx', asOf: '2016-04-30', count: 51 },
  { name: 'mscb-2009-10', file: 'mscb-business-plan-2009-10.xlsx', asOf: '2009-10-31', count: 19 },
];

for (const { name, file, asOf, count } of plans) {
  describePlans(`the activities of ${file}`, () => {
    const grids = gridsOf(planFile(file));
    const labels = labelsIn(name);
    const read = readPlan(grids, { asOf: asOf as Day }).actions.flatMap((action) =>
      action.activities.map((activity) => ({ action, activity })),
    );

    it(`are ${String(count)}`, () => {
      expect(labels).toHaveLength(count);
      expect(read.map(({ activity }) => address(activity.cell))).toEqual(labels.map(({ cell }) => cell));
    });

    it.each(labels.map((label) => [label.cell, label] as const))('%s', (cell, label) => {
      const here = read.find(({ activity }) => address(activity.cell) === cell);
      const at = (name: string) => textAt(grids, here?.activity.cell.sheet ?? '', name);
      expect(here && labelOf(here.action, here.activity, label, at)).toEqual(label);
    });
  });
}
