import { assess } from '../../../src/plan/assess/assess';
import { markOf } from '../../../src/plan/match/item';
import type { Plan } from '../../../src/plan/model';
import { offersFor } from '../../../src/plan/updates/offers';
import { NOTHING_TYPED, type TypedUpdate, type UpdateField } from '../../../src/plan/updates/update';
import { action, day, planOf, planWith, type ActivitySpec } from '../../support/plan-builder';

const AS_OF = day('2022-04-30');
const APRIL = 4;

const offers = (plan: Plan, updates: readonly TypedUpdate[]) =>
  offersFor(assess(plan, AS_OF), { ...NOTHING_TYPED, updates }, APRIL);

/** Typed beside the first activity of the plan as it stands. */
function typed(plan: Plan, field: UpdateField, text: string, more: Partial<TypedUpdate> = {}): TypedUpdate {
  const seen = assess(plan, AS_OF);
  const [first] = seen.actions;
  const [activity] = first?.activities ?? [];
  if (!first || !activity) throw new Error('The plan has no activity.');
  const mark = markOf(first, activity);
  return { ...mark, lead: mark.leads[0] ?? '', field, heading: '', text, planThen: '', since: null, ...more };
}

const one = (spec: ActivitySpec) => planOf(action('1.1', { leads: ['Police', 'Health'], ...spec }));

describe('where an update would go, and what the cell would hold', () => {
  it.each<[string, ActivitySpec, UpdateField, string, string | null, string, string]>([
    ['a rating', { rated: 'amber' }, 'rating', 'green', 'E2', 'Amber', 'Green'],
    ['a rating by its letter', { rated: 'amber' }, 'rating', 'R', 'E2', 'Amber', 'Red'],
    ['a rating by its meaning', { rated: 'amber' }, 'rating', 'completed', 'E2', 'Amber', 'Green'],
    ['a colour the key does not have', { rated: 'amber' }, 'rating', 'Blue', null, 'Amber', ''],
    ['no rating at all', { rated: 'amber' }, 'rating', 'see minutes', null, 'Amber', ''],
    ['a plan that does not rate', { rated: 'noColumn' }, 'rating', 'Green', null, '', ''],
    [
      'evidence, first',
      {},
      'evidence',
      'Audit report, on the shared drive',
      'F2',
      '',
      'Audit report, on the shared drive',
    ],
    [
      'evidence, added',
      { evidence: 'Agreed in May.' },
      'evidence',
      'Minutes',
      'F2',
      'Agreed in May.',
      'Agreed in May.\nMinutes',
    ],
    ['an update', { evidence: 'Agreed.' }, 'update', 'Rolled out', 'F2', 'Agreed.', 'Agreed.\nRolled out'],
    [
      'an update below a cell whose text may cover it',
      { evidence: 'Above.', evidenceKind: 'above' },
      'update',
      'Rolled out',
      'F2',
      '',
      'Rolled out',
    ],
    ['no column for evidence', { noEvidenceColumn: true }, 'update', 'Rolled out', null, '', ''],
    ['a revised date', {}, 'revised', '2022-09-30', 'F2', '', 'Revised date: 30/09/2022'],
    [
      'a revised date with its reason',
      { evidence: 'Agreed.' },
      'revised',
      '30/09/2022 – awaiting a new post',
      'F2',
      'Agreed.',
      'Agreed.\nRevised date: 30/09/2022 – awaiting a new post',
    ],
    ['no date in it', {}, 'revised', 'when the post is filled', null, '', ''],
  ])('%s', (_what, spec, field, text, cell, now, offered) => {
    const plan = one(spec);
    const [offer] = offers(plan, [typed(plan, field, text)]);
    const at = offer?.cell ? `${'ABCDEF'.charAt(offer.cell.column)}${String(offer.cell.row + 1)}` : null;
    expect({ at, now: offer?.now, offered: offer?.offered, state: offer?.state }).toEqual({
      at,
      now,
      offered,
      state: 'given',
    });
    expect(at).toBe(cell);
  });

  it('goes into the column of revised dates where there is one', () => {
    const plan = planWith({
      actions: [
        action('1.1', { leads: ['Police'], milestones: [{ due: '2022-05-31', revised: '2022-06-30' }] }),
      ],
      columns: [
        { sheet: 'Plan', column: 'H', header: 'Revised date', role: 'revised' },
        { sheet: 'Plan', column: 'I', header: 'Evidence', role: 'evidence' },
      ],
    });
    const [offer] = offers(plan, [typed(plan, 'revised', '2022-09-30')]);
    expect(offer).toMatchObject({ cell: { row: 1, column: 7 }, now: '30/06/2022', offered: '30/09/2022' });
    const [words] = offers(plan, [typed(plan, 'update', 'Rolled out')]);
    expect(words).toMatchObject({ cell: { row: 1, column: 5 }, offered: 'Rolled out' });
  });

  it('goes to its own activity, however many updates there are', () => {
    const plan = planOf(action('1.1', {}), {
      number: '1.2',
      text: 'Run a survey of schools',
      activities: [{}],
    });
    const second = assess(plan, AS_OF).actions[1];
    const [activity] = second?.activities ?? [];
    if (!second || !activity) throw new Error('The plan has no second activity.');
    const both = [
      typed(plan, 'update', 'Rolled out'),
      typed(plan, 'update', 'Asked', markOf(second, activity)),
    ];
    expect(offers(plan, both).map(({ cell, offered }) => [cell?.row, offered])).toEqual([
      [1, 'Rolled out'],
      [2, 'Asked'],
    ]);
  });
});

describe('what is said of an update', () => {
  it.each<[string, ActivitySpec, UpdateField, string, string]>([
    ['a rating', { rated: 'amber' }, 'rating', 'green', 'Not in the plan yet.'],
    [
      'a rating of a plan that does not rate',
      { rated: 'noColumn' },
      'rating',
      'Green',
      'The plan has no column for ratings, so nothing is offered.',
    ],
    [
      'no rating of the plan',
      { rated: 'amber' },
      'rating',
      ' see minutes ',
      '“see minutes” is none of the plan’s ratings (Red, Amber, Green, Not started), so nothing is offered.',
    ],
    ['words', {}, 'update', 'Rolled out', 'Not in the plan yet.'],
    [
      'words for a plan without evidence',
      { noEvidenceColumn: true },
      'update',
      'Rolled out',
      'The plan has no column for evidence, so nothing is offered.',
    ],
    ['a revised date', {}, 'revised', '2022-09-30', 'A request for 30/09/2022; not in the plan yet.'],
    [
      'a revised date that has no place',
      { noEvidenceColumn: true },
      'revised',
      '2022-09-30',
      'The plan has no column for a revised date or for evidence, so nothing is offered.',
    ],
    [
      'no date',
      {},
      'revised',
      ' when staffed ',
      'No date can be read in “when staffed”, so nothing is offered.',
    ],
  ])('%s', (_what, spec, field, text, why) => {
    const plan = one(spec);
    expect(offers(plan, [typed(plan, field, text)])[0]).toMatchObject({ state: 'given', why });
  });

  it('nothing of a column of people’s own, which is never offered', () => {
    const plan = one({ evidence: 'Agreed.' });
    expect(offers(plan, [typed(plan, 'own', 'Agreed.', { heading: 'Cost' })])[0]).toMatchObject({
      state: 'given',
      cell: null,
      now: '',
      offered: '',
      planNow: '',
      why: '',
    });
  });
});

it('would hold the words without the blanks around them, behind the sign of the cell’s own lines', () => {
  const plan = one({ evidence: '• Drafted\n• Shared' });
  const [words, revised] = offers(plan, [
    typed(plan, 'update', ' Rolled out\n'),
    typed(plan, 'revised', ' 30/09/2022 '),
  ]);
  expect(words?.offered).toBe('• Drafted\n• Shared\n• Rolled out');
  expect(revised?.offered).toBe('• Drafted\n• Shared\n• Revised date: 30/09/2022');
});

it('says what stands in a column of revised dates, and that nothing does', () => {
  const columns = [{ sheet: 'Plan', column: 'H', header: 'Revised date', role: 'revised' as const, why: '' }];
  const planFor = (...milestones: NonNullable<ActivitySpec['milestones']>) =>
    planWith({ actions: [action('1.1', { milestones })], columns });
  const now = (plan: Plan) => offers(plan, [typed(plan, 'revised', '2022-09-30')])[0]?.now;
  expect(now(planFor({ due: '2022-05-31' }))).toBe('');
  const two = planFor({ due: '2022-05-31', revised: '2022-06-30' }, { due: '2022-07-31' });
  expect(now(two)).toBe('30/06/2022');
});

describe('where an update stands', () => {
  it.each<[string, ActivitySpec, UpdateField, string]>([
    ['the rating', { rated: 'green' }, 'rating', 'Green'],
    [
      'the evidence',
      { evidence: 'Agreed in May. Minutes  on the SHARED drive.' },
      'evidence',
      'minutes on the shared drive.',
    ],
    [
      'the revised date',
      { milestones: [{ due: '2022-05-31', revised: '2022-09-30' }] },
      'revised',
      '30/09/2022 – no staff',
    ],
    [
      'the revised date, typed as a quarter of the year that starts in April',
      { milestones: [{ due: '2022-05-31', revised: '2022-09-30' }] },
      'revised',
      'Q2 2022/23',
    ],
  ])('is overtaken once the plan has %s, and would not say it twice', (_what, spec, field, text) => {
    const plan = one(spec);
    const [offer] = offers(plan, [typed(plan, field, text)]);
    expect(offer?.state).toBe('overtaken');
    expect(offer?.offered).toBe(offer?.now);
  });

  it('is a conflict where joint leads typed different ratings or dates, not where both tell what they did', () => {
    const plan = one({ rated: 'amber' });
    const of = (field: UpdateField, first: string, second: string) =>
      offers(plan, [
        typed(plan, field, first, { lead: 'Police' }),
        typed(plan, field, second, { lead: 'Health' }),
      ]);
    const two = (...typedThere: [UpdateField, string, string]) => of(...typedThere).map(({ state }) => state);
    const [toPolice, toHealth] = of('rating', 'Green', 'Red').map(({ why }) => why);
    expect(toPolice).toContain('Health');
    expect(toPolice).not.toContain('Police');
    expect(toHealth).toContain('Police');
    expect(two('rating', 'Green', 'Red')).toEqual(['conflict', 'conflict']);
    expect(two('rating', 'Green', 'g')).toEqual(['given', 'given']);
    expect(two('revised', '2022-09-30', '30 September 2022')).toEqual(['given', 'given']);
    expect(two('revised', '2022-09-30', '2022-10-31')).toEqual(['conflict', 'conflict']);
    expect(two('update', 'Rolled out', 'Trained 40 staff')).toEqual(['given', 'given']);
  });

  it('is a conflict where the plan’s cell has changed since, and not where only another update went in', () => {
    const before = one({ evidence: 'Agreed.' });
    const both = [typed(before, 'update', 'Rolled out'), typed(before, 'impact', 'Fewer repeat plans')];
    const seen = offers(before, both).map(({ planNow }) => planNow);
    const kept = both.map((update, at) => ({ ...update, planThen: seen[at] ?? '', since: '2022-04-30' }));
    const states = (evidence: string) => offers(one({ evidence }), kept).map(({ state }) => state);
    expect(states('Agreed.')).toEqual(['given', 'given']);
    expect(states('Agreed.\nRolled out')).toEqual(['overtaken', 'given']);
    expect(states('Agreed, then withdrawn.')).toEqual(['conflict', 'conflict']);
  });

  it('follows its activity when the row moves, and is never given to another', () => {
    const milestones = [{ task: 'Publish the safeguarding handbook', due: '2022-06-30' }];
    const here = planOf(
      {
        number: '1.1',
        text: 'Write a handbook for practitioners',
        activities: [{ key: 'handbook', milestones }],
      },
      { number: '1.2', text: 'Run a survey of schools', activities: [{ key: 'survey' }] },
    );
    const update = typed(here, 'update', 'Printed');
    const moved = planOf(
      { number: '1.1', text: 'Run a survey of schools', activities: [{ key: 'survey' }] },
      {
        number: '1.2',
        text: 'Write a handbook for all practitioners',
        activities: [{ key: 'handbook', milestones }],
      },
    );
    expect(offers(moved, [update])[0]).toMatchObject({ state: 'given', number: '1.2', cell: { row: 2 } });
    const gone = planOf(
      { number: '1.1', text: 'Run a survey of schools', activities: [{ key: 'survey' }] },
      { number: '1.3', text: 'Recruit two school nurses', activities: [{ key: 'nurses' }] },
    );
    expect(offers(gone, [update])[0]).toMatchObject({ state: 'unmatched', cell: null, text: 'Printed' });
  });
});
