import { eachInSteps, finished, type Steps } from '../../src/plan/steps';

test('all steps at once come to what the work comes to', () => {
  function* work(): Steps<string> {
    yield;
    yield;
    return 'done';
  }
  expect(finished(work())).toBe('done');
});

test('one step for each item, in order, and no further than is asked for', () => {
  const seen: string[] = [];
  const steps = eachInSteps(['a', 'b', 'c'], (item, at) => {
    seen.push(item);
    return `${String(at)}${item}`;
  });
  expect([steps.next().done, [...seen]]).toEqual([false, ['a']]);
  expect([steps.next().done, [...seen]]).toEqual([false, ['a', 'b']]);
  expect(finished(steps)).toEqual(['0a', '1b', '2c']);
});

test('nothing to do takes no step', () => {
  expect(eachInSteps([], String).next()).toEqual({ done: true, value: [] });
});
