import { action, planWith, RAG, type ActivitySpec } from '../../../support/plan-builder';
import { COLUMNS, foundBy, inShort } from './support';

it('what green means, where nobody has said it, keeps no rule from the other colours', () => {
  const vague: ActivitySpec = { rated: 'amber', milestones: [{ kind: 'vague', timescale: 'asap' }] };
  const plan = planWith({
    columns: COLUMNS,
    ragKey: RAG.map((one) => ({ ...one, cell: null })),
    ragKeyFromPlan: false,
    actions: [action('1', { ...vague, rated: 'green' }, vague)],
  });
  expect(inShort(foundBy('timescale-vague', plan))).toEqual(['warning D3']);
});
