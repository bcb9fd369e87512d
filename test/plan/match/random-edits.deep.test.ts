/** Other stories at every run, whose seed fast-check prints: seed 741470204 is known to find a wrong match. */
import fc from 'fast-check';
import { stories } from './edited-plans';
import { addStory, emptyTally } from './tally';

test('whatever people do to a plan full of look-alikes, no note comes to stand beside another item', () => {
  fc.assert(
    fc.property(stories(), (story) => {
      expect(addStory(emptyTally(), story)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
