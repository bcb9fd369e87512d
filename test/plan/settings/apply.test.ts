import { applySettings, NO_SETTINGS } from '../../../src/plan/settings';
import { sketch } from '../../support/grids';
import { day } from '../../support/plan-builder';

const grid = sketch(
  [
    ['Action', 'Lead', 'RAG', 'Progress'],
    ['Write the guide', 'Health', '', 'Half written'],
    ['Train the staff', 'Police', '', 'Done in May'],
  ],
  { fills: { C2: '#7030A0', C3: '#00B050' } },
);

const ratings = (key = NO_SETTINGS.key) =>
  applySettings([grid], day('2025-10-31'), { ...NO_SETTINGS, key }).plan.actions.map(
    ({ activities }) => activities[0]?.rag.rating,
  );

it('a colour that people name is read as the rating they name', () => {
  expect(ratings()).toEqual([null, 'green']);
  expect(ratings([{ rating: 'amber', colour: '#7030A0', meaning: null }])).toEqual(['amber', 'green']);
});

it('a rating that the key lacks is added to it', () => {
  const key = [{ rating: 'blue', colour: '#7030A0', meaning: 'complete' }] as const;
  expect(ratings([...key])).toEqual(['blue', 'green']);
});
