import type { ItemMark } from '../../../src/plan/match/item';
import { follow, underKeysOfToday } from '../../../src/plan/history/follow';
import type { Day } from '../../../src/plan/day';
import type { PositionEntry } from '../../../src/plan/history/position';

const mark = (key: string, number: string): ItemMark => ({
  key,
  number,
  priority: null,
  action: 'Audit a sample of case files with partners',
  milestones: 'Sample drawn and read by two people',
  leads: ['Health'],
});
const entry = (own: ItemMark): PositionEntry => ({
  ...own,
  reference: own.number ?? '',
  rating: 'amber',
  allowed: [],
  due: null,
  timesMoved: 0,
  status: 'open',
  fingerprint: '',
});

test('a position stands under the keys of today, without what was not found again', () => {
  const other = { ...mark('leaflet', '2.1'), action: 'Publish a leaflet', milestones: 'Leaflet printed' };
  const position = {
    meeting: 'Executive',
    isFrozen: true,
    day: '2022-03-31' as Day,
    frozenAt: null,
    version: null,
    entries: [entry(mark('audit', '1.1')), entry(other)],
  };
  const followed = follow(position, [mark('audit-2', '1.1')]);
  expect(underKeysOfToday(followed)).toEqual({ ...position, entries: [entry(mark('audit-2', '1.1'))] });
});

test('a copy put above rows that read alike takes over the history of none of them', () => {
  const then = [mark('audit', '1.1'), mark('audit-2', '1.2')];
  const position = {
    meeting: 'Executive',
    isFrozen: true,
    day: '2022-03-31' as Day,
    frozenAt: null,
    version: null,
    entries: then.map(entry),
  };
  const now = [mark('audit', '1.1'), mark('audit-2', '1.2'), mark('audit-3', '1.3')];
  const { entryOf, notFound } = follow(position, now);
  expect(entryOf.size).toBe(0);
  expect(notFound.map(({ isDoubtful }) => isDoubtful)).toEqual([true, true]);
});
