/** What holds for the findings of all rules: their order, and what each says of itself. */
import { assess } from '../../../src/plan/assess/assess';
import { check } from '../../../src/plan/check/check';
import { RULES } from '../../../src/plan/check/rules';
import { cellName } from '../../../src/plan/grid';
import type { Finding, Plan } from '../../../src/plan/model';
import { action, cellAt, day, planOf, planWith, type ActivitySpec } from '../../support/plan-builder';

const AS_OF = day('2022-04-30');
const PAST = '2022-01-31';
const AHEAD = '2022-09-30';

const findingsOf = (plan: Plan) => check(assess(plan, AS_OF));
const told = ({ rule, severity, cell }: Finding) => `${rule} ${severity} ${cellName(cell)}`;

/** In step and complete in itself, so that each row below shows only what it changes. */
const fine: ActivitySpec = { rated: 'amber', milestones: [{ due: AHEAD }] };

describe('the checker', () => {
  it('orders by sheet in tab order, not by name or place', () => {
    const lines = (name: string, ...rows: ActivitySpec[]) => ({ number: '1', sheet: name, activities: rows });
    const wrong = { ...fine, leads: [] };
    const plan = planWith({
      sheets: ['Z first', 'A second', 'M third'].map((name) => ({ name, role: 'plan', why: '' })),
      actions: [
        lines('M third', wrong),
        lines('A second', wrong),
        lines('Z first', fine, { ...wrong, rated: 'green' }),
      ],
    });
    expect(findingsOf(plan).map(({ rule, cell }) => `${cell.sheet} ${rule} ${cellName(cell)}`)).toEqual([
      'Z first lead-missing C3',
      'Z first rag-open E3',
      'A second lead-missing C2',
      'M third lead-missing C2',
    ]);
  });

  it('orders by row, column and rule, whichever rule looks first', () => {
    const plan = planOf(
      action('1', { ...fine, milestones: [{ kind: 'vague' }] }),
      action('2', { ...fine, leads: [], unrecognised: true }),
      action('3', {
        ...fine,
        unrecognised: true,
        evidence: 'Held',
        milestones: [{ due: PAST }, { kind: 'vague' }],
      }),
    );
    expect(findingsOf(plan).map(told)).toEqual([
      'timescale-vague warning D2',
      'lead-missing error C3',
      'rag-unrecognised warning E3',
      'due-unconfirmed warning D4',
      'timescale-vague warning D4',
      'rag-unrecognised warning E4',
    ]);
  });

  it('tells what one rule says of a cell in the order of its lines', () => {
    const tasks = ['Second', 'Fourth', 'First', 'Third'];
    const plan = planOf(action('1', { ...fine, milestones: tasks.map((task) => ({ task, kind: 'vague' })) }));
    expect(findingsOf(plan).map(({ what }) => /“(\w+)”/.exec(what)?.[1])).toEqual(tasks);
  });

  it('says nothing of why where there is nothing to say', () => {
    const [finding] = findingsOf(planOf(action('1', { ...fine, leads: null })));
    expect(finding).toMatchObject({
      why: '',
      message:
        'No lead column was found on “Plan”, so nothing is checked there that needs one. ' +
        'If the sheet has one under another heading, say so in the settings.',
    });
  });

  it('names each sheet without a column once, and no other', () => {
    const lines = (name: string, leads: string[] | null) => ({
      number: '1',
      sheet: name,
      activities: [
        { ...fine, leads },
        { ...fine, leads },
      ],
    });
    const plan = planWith({ actions: [lines('A', ['Chair']), lines('B', null), lines('C', null)] });
    const [finding] = findingsOf(plan);
    expect(finding?.cell).toEqual(cellAt('D2', 'B'));
    expect(finding?.what).toBe(
      'No lead column was found on “B”, “C”, so nothing is checked there that needs one.',
    );
  });

  it('names the action, and says what, why and what to do', () => {
    const [finding] = findingsOf(planOf(action('1.1', { ...fine, milestones: [{ due: PAST }] })));
    expect(finding).toMatchObject({
      action: '1.1',
      found: 'Amber',
      expected: 'Red',
      message:
        '“Agree the protocol” is rated Amber. Due 31/01/2022: three months overdue, and nothing is recorded as done. ' +
        'A rating milder than the dates allow hides how late the work is. Ask the lead: record it as complete with ' +
        'its evidence, agree a revised date, or change the rating.',
    });
  });

  it('asks of the lead with the words that are there', () => {
    const [finding] = findingsOf(
      planOf(action('1.1', { ...fine, evidence: 'Two of three held', milestones: [{ due: PAST }] })),
    );
    expect(finding?.message).toMatch(
      /^“Agree the protocol” in D2: due 31\/01\/2022 has passed and it is not recorded as complete. The evidence says “Two of three held”. Is it done\?/,
    );
  });

  it('has rules with names of their own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('is silent about a plan without activities', () => {
    expect(findingsOf(planOf())).toEqual([]);
  });
});
