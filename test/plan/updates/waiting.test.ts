import type { UpdateOffer } from '../../../src/plan/updates/update';
import { waitingOffers } from '../../../src/plan/updates/waiting';

const offer = (more: Partial<UpdateOffer>): UpdateOffer => ({
  key: 'a',
  number: '1.1',
  priority: null,
  action: 'Agree',
  milestones: '',
  leads: [],
  lead: 'Police',
  field: 'rating',
  heading: '',
  text: 'Green',
  planThen: '',
  since: null,
  state: 'given',
  cell: { sheet: 'Plan', row: 1, column: 4 },
  now: 'Amber',
  planNow: '',
  found: 'a',
  offered: 'Green',
  why: '',
  ...more,
});

it('leaves out what the plan says already and columns of people’s own', () => {
  const waiting = waitingOffers([
    offer({}),
    offer({ state: 'overtaken', lead: 'Health' }),
    offer({ field: 'own', heading: 'Cost' }),
    offer({ field: 'update', state: 'unmatched', found: null }),
  ]);
  expect(waiting.map((one) => [one.offer.field, one.offer.state])).toEqual([
    ['rating', 'given'],
    ['update', 'unmatched'],
  ]);
});

it('shows beside a rating and a date what other leads typed for the same activity, taken or not', () => {
  const all = [
    offer({ state: 'conflict' }),
    offer({ state: 'overtaken', lead: 'Health', text: 'Amber' }),
    offer({ state: 'conflict', lead: 'Housing', text: 'Red' }),
    offer({ state: 'given', lead: 'Housing', text: 'Red', found: 'b' }),
    offer({ state: 'given', lead: 'Housing', field: 'update', text: 'Met' }),
    offer({ state: 'given', lead: 'Health', field: 'update', text: 'Met too' }),
    offer({ state: 'conflict', field: 'revised', text: '2022-09-30' }),
    offer({ state: 'conflict', lead: 'Health', field: 'revised', text: '2022-10-31' }),
  ];
  expect(waitingOffers(all).map(({ rivals }) => rivals.map(({ lead, text }) => `${lead} ${text}`))).toEqual([
    ['Health Amber', 'Housing Red'],
    ['Police Green', 'Health Amber'],
    [],
    [],
    [],
    ['Health 2022-10-31'],
    ['Police 2022-09-30'],
  ]);
});

it('shows nothing beside a rating whose activity is not found: nobody can tell whose the others are', () => {
  const lost = { state: 'unmatched' as const, found: null };
  const waiting = waitingOffers([offer(lost), offer({ ...lost, key: 'b', lead: 'Health', text: 'Red' })]);
  expect(waiting.map(({ rivals }) => rivals)).toEqual([[], []]);
});

it('knows an offer again, and not another text or another state of the plan', () => {
  const id = (more: Partial<UpdateOffer>) => waitingOffers([offer(more)])[0]?.id;
  expect(id({})).toBe(id({ state: 'conflict' }));
  for (const more of [{ text: 'Red' }, { now: 'Red' }, { lead: 'Health' }, { field: 'revised' as const }]) {
    expect(id(more)).not.toBe(id({}));
  }
});
