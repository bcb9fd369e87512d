/** How much is found again of plans full of look-alikes, in some hundred stories that are the same at every run. */
import fc from 'fast-check';
import { followNotes } from './builds';
import { EDITS, sagas, stories, type Edit } from './edited-plans';
import { addStory, emptyTally, type Tally } from './tally';

const tallyOf = (kinds: readonly Edit['kind'][], numRuns: number): Tally => {
  const tally = emptyTally();
  for (const story of fc.sample(stories(kinds, 3), { numRuns, seed: 2022 })) addStory(tally, story);
  return tally;
};

test('over several builds with edits between them no note comes to stand beside another item, and most stay', () => {
  const total = { notes: 0, kept: 0 };
  for (const saga of fc.sample(sagas([4, 4, 4]), { numRuns: 50, seed: 2022 })) {
    const { wrong, notes, kept } = followNotes(saga);
    expect(wrong).toEqual([]);
    total.notes += notes;
    total.kept += kept;
  }
  // Many rows are exact copies of others, which nothing could tell apart.
  expect(total.kept / total.notes).toBeGreaterThan(0.8);
});

/** Per cent of the items still there that are found, at least: with words of their own, and among look-alikes. */
test.each<[Edit['kind'], number, number]>([
  ['insert', 99, 97],
  ['copy', 99, 88],
  ['delete', 99, 95],
  ['move', 99, 99],
  ['sort', 99, 99],
  ['renumber', 99, 99],
  ['reword', 99, 97],
  ['redate', 99, 94],
  ['redate all alike', 99, 90],
  ['lead', 99, 97],
  ['rename a lead', 99, 94],
  ['bullet', 99, 93],
  ['progress', 99, 99],
])('found again after “%s”: %i in 100, and %i of those that read like others', (kind, own, alike) => {
  const tally = tallyOf([kind], 40);
  expect(tally.wrong).toBe(0);
  expect((100 * tally.ownFound) / tally.own).toBeGreaterThanOrEqual(own);
  expect((100 * tally.alikeFound) / tally.alike).toBeGreaterThanOrEqual(alike);
});

test('after everything at once, three edits to a plan', () => {
  const tally = tallyOf(EDITS, 120);
  expect(tally.wrong).toBe(0);
  expect(tally.ownFound / tally.own).toBeGreaterThan(0.99);
});
