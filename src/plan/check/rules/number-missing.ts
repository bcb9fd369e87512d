import { shortened, withoutBullet } from '../../assess/words';
import { sheetsWithNumbers, type Misfit } from '../numbering';
import { at, type Found, type Rule, type Seen } from '../rule';

/** Where a sheet numbers nothing, or few of its actions, that is one finding for the plan. */
export const numberMissing: Rule = {
  id: 'number-missing',
  severity: 'info',
  title: 'No action number',
  why: 'Papers and minutes refer to actions by their number.',
  whatToDo: 'Give the action a number.',
  ofPlan: (seen) => [
    ...seen.numbering.misfits.filter(({ kind }) => kind === 'missing').map((misfit) => foundIn(misfit, seen)),
    ...unnumbered(seen),
  ],
};

function foundIn({ action, fitting }: Misfit, seen: Seen): Found {
  const cell = action.numberCell ?? action.cell;
  const fits = fitting === null ? '' : ` By the numbers around it, it is ${fitting.replace(/\.$/, '')}.`;
  const isEmptyCell = action.numberCell !== null && seen.textOf(cell) === '';
  return {
    cell,
    action,
    what: `“${shortened(withoutBullet(action.text), 80)}” has no number in ${at(cell)}.${fits}`,
    found: '',
    expected: fitting ?? 'a number of its own',
    fix: fitting !== null && isEmptyCell ? { cell, value: fitting } : null,
  };
}

function unnumbered({ plan }: Seen): readonly Found[] {
  const numbered = sheetsWithNumbers(plan);
  const without = plan.actions.filter(({ cell }) => !numbered.has(cell.sheet));
  const first = without.find(({ number }) => number === null);
  if (!first) return [];
  const sheets = [...new Set(without.map(({ cell }) => `“${cell.sheet}”`))].join(', ');
  const some = without.some(({ number }) => number !== null);
  return [
    {
      cell: first.numberCell ?? first.cell,
      what: some
        ? `Most actions on ${sheets} have no number of their own.`
        : `The actions on ${sheets} have no numbers.`,
      why: 'Lists can name them only by their first words.',
      whatToDo: 'If there is a column of numbers under another heading, say so in the settings.',
      found: '',
      expected: 'action numbers',
    },
  ];
}
