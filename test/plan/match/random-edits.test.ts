import fc from 'fast-check';
import { matchItems } from '../../../src/plan/match/match-items';
import { followNotes } from './builds';
import { EDITS, marksOf, sagas, stories, type Edit } from './edited-plans';
import { addStory, emptyTally, type Tally } from './tally';

const tallyOf = (kinds: readonly Edit['kind'][], numRuns: number): Tally => {
  const tally = emptyTally();
  for (const story of fc.sample(stories(kinds, 3), { numRuns, seed: 2022 })) addStory(tally, story);
  return tally;
};

test('whatever people do to a plan full of look-alikes, no note comes to stand beside another item', () => {
  fc.assert(
    fc.property(stories(), (story) => {
      expect(addStory(emptyTally(), story)).toEqual([]);
    }),
    // The same stories at every run; random-edits.deep.test.ts tries others.
    { numRuns: 200, seed: 2022 },
  );
});

test('nor does it over several builds with edits between them, and most notes stay beside their item', () => {
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

test('no item is given twice, and the order of the remembered items does not matter', () => {
  fc.assert(
    fc.property(stories(), ({ then, now }) => {
      const [before, after] = [marksOf(then), marksOf(now)];
      const matches = matchItems(before, after);
      const found = matches.filter((at) => at !== null);
      expect(new Set(found).size).toBe(found.length);
      expect(matchItems([...before].reverse(), after)).toEqual([...matches].reverse());
    }),
    { numRuns: 40 },
  );
});

test('a plan that nobody touched is found as it is, all but the copies', () => {
  fc.assert(
    fc.property(stories(), ({ then }) => {
      const marks = marksOf(then);
      const words = marks.map((mark) => JSON.stringify({ ...mark, key: '' }));
      matchItems(marks, marks).forEach((found, at) => {
        const isCopy = words.filter((one) => one === words[at]).length > 1;
        expect(found).toBe(isCopy ? null : at);
      });
    }),
    { numRuns: 40 },
  );
});
