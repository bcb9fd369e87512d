/** Evidence in several columns: an offer says what stands in the cell that it would go to, not what all of them say. */
import { assess } from '../../../src/plan/assess/assess';
import { cellName } from '../../../src/plan/grid';
import { markOf } from '../../../src/plan/match/item';
import { changesForOffer } from '../../../src/plan/updates/for-offer';
import { offersFor } from '../../../src/plan/updates/offers';
import { planOnSheets } from '../../../src/plan/updates/on-sheets';
import type { UpdateField } from '../../../src/plan/updates/update';
import { sketch } from '../../support/grids';
import { AS_OF, planIn } from '../read/support';

const HEAD = ['No', 'Action', 'Lead', 'Milestones', 'Progress', 'Evidence'];
const AGREE = ['1', 'Agree', 'Health', 'Meet – June 2022'];
const PRINT = ['2', 'Print', 'Nurse', 'Send – June 2022'];

/** What is offered to the first activity, and what taking it comes to. */
function offered(
  rows: readonly (readonly string[])[],
  field: UpdateField = 'update',
  text = 'Rolled out',
  planThen = '',
) {
  const grids = [sketch(rows)];
  const plan = assess(planIn(grids), AS_OF);
  const [action] = plan.actions;
  const [activity] = action?.activities ?? [];
  if (!action || !activity) throw new Error('The plan has no activity.');
  const update = { ...markOf(action, activity), lead: 'Health', field, heading: '', text, planThen };
  const [offer] = offersFor(plan, { updates: [{ ...update, since: null }], seen: [] }, 4);
  if (!offer) throw new Error('Nothing is offered.');
  const { changes } = changesForOffer(planOnSheets(plan, grids), offer);
  return {
    at: offer.cell === null ? null : cellName(offer.cell),
    now: offer.now,
    then: offer.offered,
    state: offer.state,
    why: offer.why,
    taken: changes.map(({ cell, text: words }) => [cellName(cell), words]),
  };
}

it.each<[string, readonly (readonly string[])[], string, string, string]>([
  ['both filled', [HEAD, [...AGREE, 'Drafted', 'Minutes']], 'E2', 'Drafted', 'Drafted\nRolled out'],
  ['the second alone', [HEAD, [...AGREE, '', 'Minutes']], 'F2', 'Minutes', 'Minutes\nRolled out'],
  ['neither', [HEAD, [...AGREE, '', '']], 'E2', '', 'Rolled out'],
  [
    'more on a row below',
    [HEAD, [...AGREE, 'Drafted', ''], ['', '', '', '', 'Shared', '']],
    'E2',
    'Drafted',
    'Drafted\nRolled out',
  ],
  ['on a row below only', [HEAD, [...AGREE, '', ''], ['', '', '', '', 'Shared', '']], 'E2', '', 'Rolled out'],
  [
    'a column a quarter, the latest that a row fills in',
    [
      ['No', 'Action', 'Lead', 'Milestones', 'Q1 update', 'Q2 update'],
      [...AGREE, 'Drafted', ''],
      [...PRINT, 'Asked', 'Sent'],
    ],
    'F2',
    '',
    'Rolled out',
  ],
])('words: %s', (_what, rows, at, now, then) => {
  expect(offered(rows)).toMatchObject({ at, now, then, state: 'given', taken: [[at, then]] });
});

it('a revised date, where it goes into the evidence', () => {
  const then = 'Drafted\nRevised date: 15/09/2022';
  expect(offered([HEAD, [...AGREE, 'Drafted', 'Minutes']], 'revised', '2022-09-15')).toMatchObject({
    at: 'E2',
    now: 'Drafted',
    then,
    taken: [['E2', then]],
  });
});

it('is in the plan wherever it says so', () => {
  expect(offered([HEAD, [...AGREE, 'Drafted', 'Rolled out']])).toMatchObject({
    now: 'Drafted',
    then: 'Drafted',
    state: 'overtaken',
  });
});

it('names the other cells where the plan has changed: any of them may be what changed', () => {
  const rows = [HEAD, [...AGREE, 'Drafted', 'Minutes'], ['', '', '', '', 'Shared', '']];
  expect(offered(rows, 'update', 'Rolled out', 'other')).toMatchObject({
    now: 'Drafted',
    state: 'conflict',
    why: 'The plan has changed there since this was typed. Beside it, F2 (Evidence) says “Minutes” and E3 (Progress) says “Shared”.',
  });
  expect(offered([HEAD, [...AGREE, 'Drafted', '']], 'update', 'Rolled out', 'other')).toMatchObject({
    why: 'The plan has changed there since this was typed.',
  });
});
