/** Headers as public bodies word them, each in a whole table, with what its column is taken for. */
import type { ColumnRole } from '../../../src/plan/model';
import { sketch } from '../../support/grids';
import { planIn } from './support';

const PLAIN: readonly (readonly [ColumnRole, string, string])[] = [
  ['number', 'No', '1'],
  ['action', 'Action', 'Agree the protocol'],
  ['lead', 'Lead', 'Chair'],
  ['timescale', 'Due', 'May 2022'],
  ['rag', 'RAG', 'Amber'],
  ['evidence', 'Progress', 'Draft sent'],
];

test.each<[string, ColumnRole]>([
  ['RAG rating (see key)', 'rag'],
  ['Risk RAG rating', 'rag'],
  ['BRAG', 'rag'],
  ['Lead Officer / Agency', 'lead'],
  ['By Whom', 'lead'],
  ['Team owner', 'lead'],
  ['Responsible', 'lead'],
  ['Led by', 'lead'],
  ['Timescale (Date)', 'timescale'],
  ['By when?', 'timescale'],
  ['FINISH & STATUS', 'timescale'],
  ['Finish', 'timescale'],
  ['Original date', 'timescale'],
  ['Target date', 'timescale'],
  ['Progress/Current Status', 'evidence'],
  ['Where are we now?', 'evidence'],
  ['Impact and evidence', 'evidence'],
  ['Rec no', 'number'],
  ['Step', 'action'],
])('“%s” is the %s', (header, role) => {
  const plan = planIn(
    sketch([
      PLAIN.map(([own, usual]) => (own === role ? header : usual)),
      PLAIN.map(([, , text]) => text),
      PLAIN.map(([, , text], index) => (index === 0 ? '2' : text)),
    ]),
  );
  const column = plan.columns.find((one) => one.header === header);
  expect(column?.role).toBe(role);
  expect(plan.actions).toHaveLength(2);
});

test.each<[string, ColumnRole]>([
  ['Regulatory breach / recommendation', 'outcome'],
  ['Areas for improvement', 'outcome'],
  ['Start', 'start'],
  ['Revised end date', 'revised'],
  ['Success indicators', 'measure'],
])('beside the usual columns “%s” is the %s', (header, role) => {
  const plan = planIn(
    sketch([
      [header, ...PLAIN.map(([, usual]) => usual)],
      ['June 2022', ...PLAIN.map(([, , text]) => text)],
    ]),
  );
  expect(plan.columns[0]).toMatchObject({ header, role });
});
