import fc from 'fast-check';
import { matchItems } from '../../../src/plan/match/match-items';
import { marksOf, stories } from './edited-plans';
import { addStory, emptyTally } from './tally';

test('whatever people do to a plan full of look-alikes, no note comes to stand beside another item', () => {
  fc.assert(
    fc.property(stories(), (story) => {
      expect(addStory(emptyTally(), story)).toEqual([]);
    }),
    // The same stories at every run; random-edits.deep.test.ts tries others.
    { numRuns: 200, seed: 2022 },
  );
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
