/** Bullets that begin with how far they are: where that speaks of all the task, and where of something else. */
import { readMilestone } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2012-04-01', '2013-03-31', '2012-10-31');
/** The task is the whole text. */
const SAME = undefined;

it.each<readonly [text: string, task: string | undefined, timescale: string | null, reading: string]>([
  ['Completed – sign the lease', 'sign the lease', null, 'none +complete'],
  ['COMPLETE: sign the lease', 'sign the lease', null, 'none +complete'],
  ['Complete: sign the lease', 'sign the lease', null, 'none +complete'],
  ['COMPLETE – THE SURVEY', SAME, null, 'none'],
  ['Complete. Sign the lease', 'Sign the lease', null, 'none +complete'],
  ['Complete\nSign the lease', 'Sign the lease', null, 'none +complete'],
  ['80% complete – sign the lease', 'sign the lease', null, 'none +inProgress'],
  ['Completed – sign the lease – May 2012', 'sign the lease', 'May 2012', 'date ..2012-05-31 +complete'],
  ['In progress – sign it by May 2012', 'sign it', 'by May 2012', 'date ..2012-05-31 +inProgress'],
  [
    'Delayed until July 2012 – sign the lease',
    'sign the lease',
    'until July 2012',
    'date ..2012-07-31 +delayed',
  ],
  ['May 2012 complete – sign the lease', 'sign the lease', 'May 2012', 'date ..2012-05-31 +complete'],
  // What is said behind the task counts; the word may also begin what is to be done, or be no answer.
  ['Completed – sign the lease – in progress', 'Completed – sign the lease', null, 'none +inProgress'],
  ['Complete – the survey – May 2012', 'Complete – the survey', 'May 2012', 'date ..2012-05-31'],
  ['Complete: the survey', SAME, null, 'none'],
  ['Completed surveys – May 2012', 'Completed surveys', 'May 2012', 'date ..2012-05-31'],
  ['Complete? – sign the lease', SAME, null, 'none'],
  // So much of it is done, and not all.
  ['Done: 4 of 5 surveys', SAME, null, 'none'],
  ['Completed – 80% of surveys', SAME, null, 'none'],
  [
    'Completed: 4 out of 5 surveys – May 2012',
    'Completed: 4 out of 5 surveys',
    'May 2012',
    'date ..2012-05-31',
  ],
  ['Completed: 5 of 5 surveys', '5 of 5 surveys', null, 'none +complete'],
  ['Completed: 100% of surveys', '100% of surveys', null, 'none +complete'],
  ['Completed: 3 surveys', '3 surveys', null, 'none +complete'],
  // More is still to come.
  [
    'Completed – report to be shared by May 2012',
    'Completed – report to be shared',
    'by May 2012',
    'date ..2012-05-31',
  ],
  ['Achieved. Next review May 2012', 'Achieved. Next review', 'May 2012', 'date ..2012-05-31'],
  ['Done – poster to follow', SAME, null, 'none'],
  ['Completed – two audits will be repeated', SAME, null, 'none'],
  ['In progress – report to be shared', 'report to be shared', null, 'none +inProgress'],
])('How far, in front: %j', (text, task, timescale, expected) => {
  const reading = readMilestone(text, context);
  expect([inShort(reading), reading.timescale]).toEqual([expected, timescale]);
  expect(reading.task).toBe(task === SAME ? text : task);
});
