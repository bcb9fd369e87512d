/** Other stories at every run, whose seed fast-check prints. */
import fc from 'fast-check';
import { followNotes } from './builds';
import { sagas, stories } from './edited-plans';
import { addStory, emptyTally } from './tally';

test('whatever people do to a plan full of look-alikes, no note comes to stand beside another item', () => {
  fc.assert(
    fc.property(stories(), (story) => {
      expect(addStory(emptyTally(), story)).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
});

test('nor does it over several builds with edits between them', () => {
  fc.assert(
    fc.property(sagas([4, 4, 4]), (saga) => {
      expect(followNotes(saga).wrong).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
