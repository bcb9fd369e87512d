import { shortened, withoutBullet } from '../../assess/words';
import { numberAtStart } from '../number';
import { numberingOf, type Misfit } from '../numbering';
import { at, type Found, type Rule, type Seen } from '../rule';

/** Where a sheet numbers nothing, that is one finding for the plan. */
export const numberMissing: Rule = {
  id: 'number-missing',
  severity: 'info',
  title: 'No action number',
  why: 'Papers and minutes refer to actions by their number.',
  whatToDo: 'Give the action a number.',
  ofPlan: (seen) => [
    ...numberingOf(seen.plan)
      .misfits.filter(({ kind }) => kind === 'missing')
      .map((misfit) => foundIn(misfit, seen)),
    ...unnumbered(seen),
  ],
};

function foundIn({ action, fitting }: Misfit, seen: Seen): Found {
  const cell = action.numberCell ?? action.cell;
  const fits = fitting === null ? '' : ` By the numbers around it, it is ${fitting}.`;
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
  const sheetOf = new Map(plan.actions.map((action) => [action.cell.sheet, action]));
  for (const { number, text, cell } of plan.actions) {
    if (number !== null || numberAtStart(withoutBullet(text))) sheetOf.delete(cell.sheet);
  }
  const first = plan.actions.find(({ cell }) => sheetOf.has(cell.sheet));
  if (!first) return [];
  const sheets = [...sheetOf.keys()].map((sheet) => `“${sheet}”`).join(', ');
  return [
    {
      cell: first.numberCell ?? first.cell,
      what: `The actions on ${sheets} have no numbers.`,
      why: 'Lists can name them only by their first words.',
      whatToDo: 'If there is a column of numbers under another heading, say so in the settings.',
      found: '',
      expected: 'action numbers',
    },
  ];
}
