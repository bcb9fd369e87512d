import type { Plan } from '../../../../src/plan/model';
import { sketch } from '../../../support/grids';
import { planIn } from '../support';
import { KEPT } from './kept-plans';

/** The cells of a line. */
function cellsIn(line: string): (string | number)[] {
  return line
    .split(' ¦ ')
    .map((cell) => (/^=\d+$/.test(cell) ? Number(cell.slice(1)) : cell.replaceAll('⏎', '\n')));
}

function told({ actions }: Plan): string[] {
  return actions.flatMap(({ priority, outcome, number, text, activities }) =>
    activities.map(({ leads, milestones, rag, evidence }) => {
      const dates = milestones.map(
        ({ every, due, revisedDue, kind }) =>
          every ?? (due === null ? kind : revisedDue === null ? due : `${due} now ${revisedDue}`),
      );
      return [
        `${priority ?? '–'} > ${outcome ?? '–'}`,
        `${number ?? '–'} ${text}`,
        leads.map((lead) => lead.text).join(' + ') || '–',
        dates.join(', '),
        rag.rating ?? (rag.unrecognised ? '?' : '–'),
        evidence.kind,
      ].join(' | ');
    }),
  );
}

test.each(KEPT.map((plan) => [plan.name, plan.what, plan] as const))('%s: %s', (_, __, kept) => {
  const plan = planIn(
    kept.sheets.map(({ name, lines, ...more }) => sketch(lines.map(cellsIn), { sheet: name, ...more })),
  );
  expect(told(plan)).toEqual(kept.reads);
  expect(plan.rowsLeftOut.map(({ cell }) => cell.row + 1)).toEqual(kept.leftOut);
});
