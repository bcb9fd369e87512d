/** Taking an update that was typed in *Actions by lead*: the plan then says it, and it counts as overtaken. */
import { assess } from '../../../src/plan/assess/assess';
import { cellName } from '../../../src/plan/grid';
import { markOf } from '../../../src/plan/match/item';
import { changesForOffer } from '../../../src/plan/updates/for-offer';
import { offersFor } from '../../../src/plan/updates/offers';
import { planOnSheets } from '../../../src/plan/updates/on-sheets';
import type { TypedUpdate, UpdateField } from '../../../src/plan/updates/update';
import { sketch } from '../../support/grids';
import { withChanges } from '../../support/with-changes';
import { AS_OF, planIn } from '../read/support';

const HEAD = ['No', 'Action', 'Lead', 'Actions and timescales', 'RAG', 'Evidence'];
const ROW = ['1.1', 'Keep children safe', 'Health', 'Agree it – June 2022', '', 'Drafted.'];
const OTHERS = [
  ['1.2', 'Train staff', 'Police', 'Train all – May 2023', '', 'Done.'],
  ['1.3', 'Audit cases', 'Police', 'Audit ten – May 2021', '', ''],
];
const FILLS = { E2: '#FFC000', E3: '#00B050', E4: '#FF0000' };

/** Typed beside the first activity, taken, and the plan read again. */
function take(
  field: UpdateField,
  text: string,
  head: readonly string[] = HEAD,
  row: readonly string[] = ROW,
  yearStart: number | null = null,
) {
  const grids = [sketch([head, row, ...OTHERS], { fills: FILLS })];
  const read = (from: typeof grids) => assess(planIn(from), AS_OF);
  const plan = read(grids);
  const [action] = plan.actions;
  const [activity] = action?.activities ?? [];
  if (!action || !activity) throw new Error('The plan has no activity.');
  const mark = markOf(action, activity);
  const update: TypedUpdate = {
    ...mark,
    lead: 'Health',
    field,
    heading: '',
    text,
    planThen: '',
    since: null,
  };
  const offerIn = (one: typeof plan) => offersFor(one, { updates: [update], seen: [] }, yearStart ?? 4)[0];
  const offer = offerIn(plan);
  if (!offer) throw new Error('Nothing is offered.');
  const { changes, problems } = changesForOffer(planOnSheets(plan, grids, yearStart), offer);
  return {
    state: offer.state,
    cells: changes.map((one) => [cellName(one.cell), one.day ?? one.text ?? one.fill]),
    problems,
    then: offerIn(read(withChanges(grids, changes)))?.state,
  };
}

it.each<[string, UpdateField, string, readonly (readonly [string, string])[]]>([
  ['a rating, as the plan paints it', 'rating', 'green', [['E2', '#00B050']]],
  ['a rating by its meaning', 'rating', 'completed', [['E2', '#00B050']]],
  ['words', 'update', 'Rolled out', [['F2', 'Drafted.\nRolled out']]],
  ['evidence', 'evidence', 'Minutes, shared drive', [['F2', 'Drafted.\nMinutes, shared drive']]],
  ['a day', 'evidence', '2022-04-12', [['F2', 'Drafted.\n12/04/2022']]],
  ['a revised date', 'revised', '2022-09-15', [['F2', 'Drafted.\nRevised date: 15/09/2022']]],
  [
    'a revised date behind its reason',
    'revised',
    'no staff, sickness – 15/09/2022',
    [['F2', 'Drafted.\nRevised date: 15/09/2022 – no staff, sickness']],
  ],
  [
    'a revised date within its reason, which stays whole',
    'revised',
    'Move to 15/09/2022 as no staff',
    [['F2', 'Drafted.\nRevised date: 15/09/2022 – Move to 15/09/2022 as no staff']],
  ],
  [
    'a revised date that is a quarter’s end',
    'revised',
    'Q2 2022/23',
    [['F2', 'Drafted.\nRevised date: 30/09/2022']],
  ],
  [
    'a revised date with its reason',
    'revised',
    '15 September 2022 – no staff',
    [['F2', 'Drafted.\nRevised date: 15/09/2022 – no staff']],
  ],
])('%s', (_what, field, text, cells) => {
  expect(take(field, text)).toEqual({ state: 'given', cells, problems: [], then: 'overtaken' });
});

it('counts quarters from the month in which the plan’s year starts', () => {
  expect(take('revised', 'Q3 2022', HEAD, ROW, 1)).toMatchObject({
    cells: [['F2', 'Drafted.\nRevised date: 30/09/2022']],
    then: 'overtaken',
  });
});

it('puts a revised date into its column, and its reason into the evidence', () => {
  expect(take('revised', '15/09/2022 – no staff', [...HEAD, 'Revised date'], [...ROW, ''])).toEqual({
    state: 'given',
    cells: [
      ['G2', '2022-09-15'],
      ['F2', 'Drafted.\nRevised date: 15/09/2022 – no staff'],
    ],
    problems: [],
    then: 'overtaken',
  });
});

it('adds nothing to the evidence where a revised date has a column and no reason', () => {
  expect(take('revised', '2022-09-15', [...HEAD, 'Revised date'], [...ROW, ''])).toMatchObject({
    cells: [['G2', '2022-09-15']],
    problems: [],
    then: 'overtaken',
  });
});

it.each<[string, string]>([
  ['with evidence beside it', 'Evidence'],
  ['without evidence', 'Notes'],
])('revises the milestone’s own words, without a reason: %s', (_what, last) => {
  const row = [...ROW.slice(0, 3), 'Agree it – June 2022, slipped to July 2022', '', ''];
  expect(take('revised', '2022-09-15', [...HEAD.slice(0, 5), last], row)).toMatchObject({
    cells: [['D2', 'Agree it – June 2022, slipped to July 2022 (revised to 15/09/2022)']],
    problems: [],
  });
});

it.each<[string, UpdateField, string, string]>([
  ['no rating of the plan', 'rating', ' see minutes ', '“see minutes” is none of the plan’s ratings.'],
  ['no date', 'revised', ' when staffed', 'No date can be read in “when staffed”.'],
  [
    'a column of people’s own',
    'own',
    'x',
    'It stands in a column of your own, which has no place in the plan.',
  ],
])('is refused in words: %s', (_what, field, text, problem) => {
  expect(take(field, text)).toMatchObject({ cells: [], problems: [problem], then: 'given' });
});

it('is refused where its activity is not found', () => {
  const grids = [sketch([HEAD, ROW])];
  const plan = assess(planIn(grids), AS_OF);
  const lost = {
    key: 'gone',
    number: null,
    priority: null,
    action: 'Another thing',
    milestones: '',
    leads: [],
  };
  const update: TypedUpdate = {
    ...lost,
    lead: 'Health',
    field: 'update',
    heading: '',
    text: 'x',
    planThen: '',
    since: null,
  };
  const [offer] = offersFor(plan, { updates: [update], seen: [] }, 4);
  if (!offer) throw new Error('Nothing is offered.');
  expect(changesForOffer(planOnSheets(plan, grids), offer)).toMatchObject({
    changes: [],
    problems: ['Its activity could not be found in the plan for certain.'],
  });
});

it.each([
  'September 2022, moved to November 2022',
  'September 2022, delayed to allow a report until May 2022',
])('a revised date is taken by hand where another stands beside it, also in a column for it: %s', (text) => {
  const head = [...HEAD, 'Revised date'];
  const { cells, problems } = take('revised', text, head, [...ROW, '']);
  expect(cells).toEqual([]);
  expect(problems.join()).toMatch(/^“September 2022, .*” names two dates, 30\/09\/2022 and /);
});
