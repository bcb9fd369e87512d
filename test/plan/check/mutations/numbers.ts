/** Defects in the numbers, actions, milestones and leads. */
import { throughout, cellOf, type Laid, type Row } from './laid';
import { wordOf, type Mutation } from './mutation';

const isNumbered: Mutation['where'] = ({ numbers }) => numbers !== 'none';
const isFirstRow = ({ indexInAction }: Row) => indexInAction === 0;

/** The row's action follows another of the same priority. */
function followsInPriority({ action, before, indexInAction }: Row): boolean {
  return indexInAction === 0 && before !== null && before.priority === action.priority;
}

function followsInOutcome(row: Row): boolean {
  return followsInPriority(row) && row.before?.outcome === row.action.outcome;
}

/** The last action of its priority. */
function isLast({ action }: Row, { results: { plan } }: Laid): boolean {
  const next = plan.actions[plan.actions.indexOf(action) + 1];
  return next === undefined || next.priority !== action.priority || next.outcome !== action.outcome;
}

/** Of three actions, so that one spelt otherwise is told against the other two. */
function isUsualName({ activity }: Row, { results: { plan } }: Laid): boolean {
  const [lead, another] = activity.leads;
  const ofIts = plan.actions.filter(({ activities }) => activities[0]?.leads[0]?.name === lead?.name);
  return another === undefined && ofIts.length >= 3 && /Sub Group|Forum/.test(lead?.name ?? '');
}

const plus = (number: string | null, more: number): string =>
  (number ?? '').replace(/\d+$/, (digits) => String(Number(digits) + more));

export const OF_CONTENT: readonly Mutation[] = [
  {
    rule: 'number-missing',
    where: isNumbered,
    rows: isFirstRow,
    plant: (row, laid) => ({ changes: throughout(laid, row, 'number', '') }),
  },
  {
    rule: 'number-duplicate',
    where: isNumbered,
    rows: followsInPriority,
    plant: (row, laid) => ({ changes: throughout(laid, row, 'number', row.before?.number ?? '') }),
    besides: { 'number-misplaced': 'the other action’s number may not belong under this outcome' },
  },
  {
    rule: 'number-misplaced',
    where: ({ numbers, outcome }) => numbers === 'full' && outcome.endsWith('Band'),
    rows: isFirstRow,
    plant: (row, laid, nth) => ({
      changes: throughout(laid, row, 'number', wordOf(['4.2.7', '1.9.3', '3.5.8', '2.6.9'], nth)),
    }),
  },
  {
    rule: 'number-gap',
    where: isNumbered,
    rows: (row, laid) => followsInOutcome(row) && isLast(row, laid) && laid.way.numbers === 'full',
    plant: (row, laid, nth) => ({
      changes: throughout(laid, row, 'number', plus(row.action.number, 1 + (nth % 4))),
    }),
  },
  {
    rule: 'action-missing',
    where: isNumbered,
    rows: isFirstRow,
    plant: (row, laid, nth) => ({
      changes: throughout(laid, row, 'action', wordOf(['', ' ', '–', '...'], nth)),
    }),
  },
  {
    rule: 'milestone-missing',
    rows: isFirstRow,
    plant: ({ activity }, laid) => {
      const apart = cellOf(laid, activity.cell, 'timescale');
      return {
        changes: [{ cell: activity.cell, value: '' }, ...(apart ? [{ cell: apart, value: '' }] : [])],
      };
    },
  },
  {
    rule: 'lead-missing',
    rows: isFirstRow,
    plant: (row, laid) => ({ changes: throughout(laid, row, 'lead', '') }),
  },
  {
    rule: 'lead-unknown',
    rows: isFirstRow,
    plant: (row, laid, nth) => {
      const register = laid.results.register;
      if (!register) throw new Error('The plan has no lead register');
      const names = ['Harbour Youth Trust', 'Head of Housing', 'Fire Service', 'Probation Board'];
      return {
        changes: throughout(laid, row, 'lead', wordOf(names, nth)),
        more: { register: { ...register, isUsers: true } },
      };
    },
  },
  {
    rule: 'lead-variant',
    rows: (row, laid) => row.indexInAction === 0 && isUsualName(row, laid),
    plant: (row, laid, nth) => {
      const name = row.activity.leads[0]?.name ?? '';
      const spelt = name.includes('Sub Group')
        ? name.replace('Sub Group', wordOf(['sub-group', 'Subgroup', 'sub group'], nth))
        : wordOf([name.toUpperCase(), name.toLowerCase(), name.replace('Forum', 'forum')], nth);
      return { changes: throughout(laid, row, 'lead', spelt) };
    },
  },
];
