/** Many more layouts than in every run; the seeds are others than those of the quick test. */
import { failures } from './try';

const COUNT = 5_000;

test.each([10_000, 20_000])(`${String(COUNT)} layouts read the same, from seed %i on`, (first) => {
  expect(failures(first, COUNT)).toEqual([]);
});
