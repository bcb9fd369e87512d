/** Changes to the lead register, on the sheet as the report writes it. */
import { withRegister, type LeadEdit } from '../../../src/plan/register';
import { answerEdits, answersTo } from '../../../src/plan/register/answers';
import { withLeadEdits } from '../../../src/report/leads/edit';
import { readLeads } from '../../../src/report/leads/read';
import { leadsSheet } from '../../../src/report/leads/sheet';
import { action, activity, planOf } from '../../support/plan-builder';
import { gridOf, tableOf, typed, type Table } from '../support/grid-of';
import { resultsOf } from '../support/results-of';

const PLAN = planOf(
  ...['VSCP Executive', 'Training Officer', 'Lay Member', 'Lay Members'].map((name, at) =>
    action(String(at + 1), activity({ leads: [name] })),
  ),
);

function build(before: Table | null = null) {
  const grid = before && gridOf(before);
  const registered = withRegister(PLAN, readLeads(grid));
  const results = { ...resultsOf(registered.plan), register: registered.register };
  return {
    register: registered.register,
    table: tableOf(leadsSheet(results, { builtAt: 'now', leadsBefore: grid })),
  };
}

const FIRST = build();
const edited = (table: Table, ...edits: LeadEdit[]) => {
  const { grid, refusals } = withLeadEdits(gridOf(table), edits);
  return { leads: readLeads(grid)?.leads ?? [], isUsers: readLeads(grid)?.isUsers, grid, refusals };
};
const leadNamed = ({ leads }: ReturnType<typeof edited>, name: string) =>
  leads.find((lead) => lead.name === name);

describe('the register changed', () => {
  it('one name is another spelling of a lead: its row goes, and all its spellings with it', () => {
    const after = edited(
      FIRST.table,
      { kind: 'say', name: 'Lay Members', field: 'otherSpellings', saw: '', text: 'Lay persons; Laymen' },
      { kind: 'same', name: 'Lay Members', as: 'Lay Member' },
    );
    expect(after.refusals).toEqual([]);
    expect(leadNamed(after, 'Lay Member')?.otherSpellings).toEqual(['Lay Members', 'Lay persons', 'Laymen']);
    expect(after.leads.map(({ name }) => name)).not.toContain('Lay Members');
    expect(after.isUsers).toBe(true);
    expect(withLeadEdits(after.grid, [{ kind: 'same', name: 'Lay Members', as: 'Lay Member' }])).toEqual({
      grid: after.grid,
      refusals: [],
    });
  });

  it.each<[LeadEdit & { kind: 'say' }, object]>([
    [
      { kind: 'say', name: 'Training Officer', field: 'kind', saw: 'Post', text: 'Sub-group' },
      { kind: 'subGroup' },
    ],
    [
      { kind: 'say', name: 'training  officer', field: 'contact', saw: '', text: 'J Smith' },
      { contact: 'J Smith' },
    ],
    [{ kind: 'say', name: 'Training Officer', field: 'agency', saw: '', text: '=1+1' }, { agency: '=1+1' }],
  ])('%j', (edit, expected) => {
    const after = edited(FIRST.table, edit);
    expect(after.refusals).toEqual([]);
    expect(leadNamed(after, 'Training Officer')).toMatchObject(expected);
    expect(withLeadEdits(after.grid, [edit])).toEqual({ grid: after.grid, refusals: [] });
  });

  it('a column that people added, and what they typed, stays', () => {
    const table = FIRST.table.map((row) => [...row]);
    const header = table.findIndex((row) => row[1]?.value === 'Usual name');
    table[header]?.push(typed('Deputy'));
    const officer = table.find((row) => row[1]?.value === 'Training Officer');
    officer?.push(typed('A Jones'));
    const after = edited(table, { kind: 'same', name: 'Lay Members', as: 'Lay Member' });
    expect(after.grid.values.flat()).toEqual(expect.arrayContaining(['Deputy', 'A Jones']));
  });

  it.each<[string, LeadEdit, RegExp]>([
    [
      'somebody has typed there meanwhile',
      { kind: 'say', name: 'Training Officer', field: 'kind', saw: 'Body', text: 'Sub-group' },
      /“Kind” of “Training Officer” says “Post” now\./,
    ],
    ['the row is gone', { kind: 'looked', name: 'Nobody' }, /“Nobody” is no row of the lead register now\./],
    ['the other row is gone', { kind: 'same', name: 'Lay Member', as: 'Nobody' }, /“Nobody” is no row/],
    [
      'it is no spelling of the other',
      { kind: 'same', name: 'Nobody', as: 'Lay Member' },
      /“Nobody” is no row/,
    ],
  ])('is refused where %s', (_words, edit, what) => {
    const after = edited(FIRST.table, edit);
    expect(after.refusals).toMatchObject([{ what: expect.stringMatching(what) as string }]);
    expect(after.grid).toEqual(gridOf(FIRST.table));
  });

  it('a kind in people’s own words is the same kind', () => {
    const table = FIRST.table.map((row) =>
      row.map((cell) => (cell.value === 'Post' ? typed('Officer') : cell)),
    );
    const edit = { kind: 'say', name: 'Training Officer', field: 'kind', saw: 'Post', text: 'Body' } as const;
    expect(leadNamed(edited(table, edit), 'Training Officer')?.kind).toBe('body');
  });
});

describe('a question about leads', () => {
  const [question] = FIRST.register.questions;
  if (!question) throw new Error('Nothing is asked');

  it('has an answer for each name, and that they are two', () => {
    expect(question.names).toEqual(['Lay Member', 'Lay Members']);
    expect(answersTo(question)).toEqual([
      { kind: 'same', as: 'Lay Member' },
      { kind: 'same', as: 'Lay Members' },
      { kind: 'apart' },
    ]);
    expect(answersTo({ ...question, names: ['Lay Member'] })).toEqual([{ kind: 'apart' }]);
  });

  it.each(answersTo(question))('is not asked again after %j', (answer) => {
    const { grid, refusals } = withLeadEdits(
      gridOf(FIRST.table),
      answerEdits(FIRST.register, question, answer),
    );
    expect(refusals).toEqual([]);
    const again = withRegister(PLAN, readLeads(grid)).register;
    expect(again.questions).toEqual([]);
    const names = again.leads.map(({ name }) => name).filter((name) => name.startsWith('Lay'));
    expect(names).toEqual(answer.kind === 'same' ? [answer.as] : ['Lay Member', 'Lay Members']);
  });

  it('leaves a name open that something else is asked about', () => {
    const other = { ...question, what: 'Another', names: ['Lay Member', 'Layman'] };
    const edits = answerEdits({ questions: [question, other] }, question, { kind: 'same', as: 'Lay Member' });
    expect(edits).toEqual([{ kind: 'same', name: 'Lay Members', as: 'Lay Member' }]);
  });
});
