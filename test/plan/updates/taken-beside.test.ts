/** Taking one of the updates typed beside an activity is no change of the plan's own: the others wait as they did. */
import { assess } from '../../../src/plan/assess/assess';
import { markOf } from '../../../src/plan/match/item';
import { changesForOffer } from '../../../src/plan/updates/for-offer';
import { offersFor } from '../../../src/plan/updates/offers';
import { planOnSheets } from '../../../src/plan/updates/on-sheets';
import type { UpdateField } from '../../../src/plan/updates/update';
import { sketch } from '../../support/grids';
import { withChanges } from '../../support/with-changes';
import { AS_OF, planIn } from '../read/support';
import { HEAD, one } from './support';

type Typed = readonly [field: UpdateField, text: string];

/** The first activity of a plan with this evidence, and what these come to that are typed beside it. */
function planWith(evidence: string, typed: readonly Typed[]) {
  const grids = [sketch([HEAD, one('Agree it – June 2022', evidence)])];
  const plan = assess(planIn(grids), AS_OF);
  const [action] = plan.actions;
  const [activity] = action?.activities ?? [];
  if (!action || !activity) throw new Error('The plan has no activity.');
  const updates = typed.map(([field, text]) => {
    const given = { lead: 'Health', field, heading: '', text, planThen: '', since: null };
    return { ...markOf(action, activity), ...given };
  });
  return { grids, plan, updates };
}

/** Where both stand once the first is taken. */
function statesAfter(evidence: string, ...both: readonly [Typed, Typed]) {
  const { grids, plan, updates } = planWith(evidence, both);
  const first = offersFor(plan, { updates, seen: [] }, 4);
  const kept = updates.map((update, at) => ({ ...update, planThen: first[at]?.planNow ?? '', since: AS_OF }));
  const [offer] = offersFor(plan, { updates: kept, seen: [] }, 4);
  if (!offer) throw new Error('Nothing is offered.');
  const { changes } = changesForOffer(planOnSheets(plan, grids), offer);
  const after = assess(planIn(withChanges(grids, changes)), AS_OF);
  return offersFor(after, { updates: kept, seen: [] }, 4).map(({ state }) => state);
}

const OTHER: Typed = ['impact', 'Fewer repeats'];

it.each<[string, string, Typed]>([
  ['words in an empty cell', '', ['update', 'Rolled out']],
  ['words below others', 'Drafted.', ['update', 'Rolled out']],
  ['words that end in a full stop', 'Drafted.', ['update', 'Rolled out.']],
  ['words on several lines', '• Drafted\n• Shared', ['update', 'Rolled out\n\nto all staff']],
  ['words behind a bullet sign', '• Drafted\n• Shared', ['update', 'Rolled out']],
  ['words behind a dash', '- Drafted\n- Shared', ['update', 'Rolled out']],
  ['words behind an “o” for a bullet', 'o Drafted\no Shared', ['update', 'Rolled out']],
  [
    'words of odd signs',
    'Drafted.',
    ['update', String.raw`By e-mail (50% + 1?) [C:\docs] $1 {a|b} ^ 3/4 * 2.`],
  ],
  ['a revised date', 'Drafted.', ['revised', '2022-09-15']],
  ['a revised date behind a bullet sign', '• Drafted', ['revised', '2022-09-15']],
  ['a revised date with its reason', '', ['revised', '15/09/2022 – no staff']],
  ['a revised date in words', '• Drafted', ['revised', '15 September 2022: no staff']],
])('%s', (_what, evidence, taken) => {
  expect(statesAfter(evidence, taken, OTHER)).toEqual(['overtaken', 'given']);
});

it.each(['', 'Drafted.\n?', 'Agreed?'])('a sign without words waits: below “%s”', (evidence) => {
  const { plan, updates } = planWith(evidence, [['update', '?']]);
  expect(offersFor(plan, { updates, seen: [] }, 4).map(({ state }) => state)).toEqual(['given']);
});

it('another date that the plan has by now is a change of its own', () => {
  const [update] = planWith('Drafted.', [OTHER]).updates;
  const { plan } = planWith('Drafted.', [OTHER]);
  const planThen = offersFor(plan, { updates: update ? [update] : [], seen: [] }, 4)[0]?.planNow ?? '';
  const changed = planWith('Drafted.\nRevised date: 31/10/2022', [OTHER, ['revised', '2022-09-15']]);
  const kept = changed.updates.map((one) => ({ ...one, planThen, since: AS_OF }));
  expect(offersFor(changed.plan, { updates: kept, seen: [] }, 4)[0]?.state).toBe('conflict');
});

it.each<[string, string, string]>([
  ['stand there', 'Drafted.\nRolled out', 'overtaken'],
  ['stand there in other letters and spaces', 'Drafted.\n ROLLED  out.', 'overtaken'],
  ['stand there in a sentence of their own', 'Drafted. Rolled out; shared', 'overtaken'],
  ['stand there behind their date', '• Drafted\n• 30/04/2022: Rolled out.', 'overtaken'],
  ['stand there behind a dash', '30 April – rolled out', 'overtaken'],
  ['are part of a word', 'Scrolled outwards', 'given'],
  ['are the end of a sentence', 'The plan is not rolled out', 'given'],
  ['are the beginning of a sentence', 'Rolled out to none of the schools', 'given'],
  ['are part of a sentence that says otherwise', 'Not rolled out yet.', 'given'],
  ['are part of a figure', 'Trained 1.Rolled out.5', 'given'],
])('words that %s', (_what, evidence, state) => {
  const { plan, updates } = planWith(evidence, [['update', 'Rolled out']]);
  expect(offersFor(plan, { updates, seen: [] }, 4).map((offer) => offer.state)).toEqual([state]);
});
