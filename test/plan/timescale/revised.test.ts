/** A date moved within a milestone's own words: the one it names is due, the one it was moved to is the revised. */
import { findMovedDate, readMilestone, readTimescaleLine } from '../../../src/plan/timescale';
import { contextOf } from './context';

const context = contextOf('2012-04-01', '2013-03-31', '2012-10-31');

type Row = readonly [words: string, due: string | null, revised: string | null];

const lines: readonly Row[] = [
  ['May 2012 slipped to July 2012', '2012-05-31', '2012-07-31'],
  ['Was June 2012, now September 2012', '2012-06-30', '2012-09-30'],
  ['Slipped – was May 2012 now July 2012', '2012-05-31', '2012-07-31'],
  ['June 2012 revised to 14 September 2012', '2012-06-30', '2012-09-14'],
  ['June 2012; revised September 2012', '2012-06-30', '2012-09-30'],
  ['June 2012 – extended to September 2012', '2012-06-30', '2012-09-30'],
  ['June 2012 – deferred until September 2012', '2012-06-30', '2012-09-30'],
  ['June 2012 (slipped to September 2012)', '2012-06-30', '2012-09-30'],
  ['Original date: June 2012 Revised date: September 2012', '2012-06-30', '2012-09-30'],
  ['June 2012, extended to Sept 2012, extended to Dec 2012', '2012-06-30', '2012-12-31'],
  ['June 2012 brought forward to May 2012', '2012-06-30', '2012-05-31'],
  ['June 2012, moved to 14 and 15 September 2012', '2012-06-30', '2012-09-15'],
  ['June 2012, revised to July – September 2012', '2012-06-30', '2012-09-30'],
  ['June 2012, put back by the Board to September 2012', '2012-06-30', '2012-09-30'],
  ['June 2012, now planned for delivery in September 2012', '2012-06-30', '2012-09-30'],
  ['June 2012, new date September 2012', '2012-06-30', '2012-09-30'],
  ['June 2012 – new completion date September 2012', '2012-06-30', '2012-09-30'],
  ['June 2012, new policy September 2012', '2012-09-30', null],
  // Moved, but from when is not said.
  ['Delayed until September 2012', '2012-09-30', null],
  ['Revised date: September 2012', '2012-09-30', null],
  // No lateness is counted from a guess.
  ['June 2012, slipped to September', '2012-06-30', null],
  ['June 2012, slipped to July 2012 – September', '2012-06-30', null],
  ['June 2012 revised to September 2012 and March', '2012-06-30', null],
  ['June 2012, now September 2012 and March', '2012-06-30', null],
  ['June 2012', '2012-06-30', null],
  ['June 2012 – September 2012', '2012-09-30', null],
  ['June 2012; September 2012', '2012-09-30', null],
  ['Final by September 2012, draft by June 2012', '2012-09-30', null],
  ['TBC', null, null],
];

const bullets: readonly Row[] = [
  ['Sign the protocol – May 2012, slipped to July 2012', '2012-05-31', '2012-07-31'],
  ['Sign the protocol – was June 2012, now September 2012', '2012-06-30', '2012-09-30'],
  ['Sign the protocol by June 2012. Deferred until September 2012', '2012-06-30', '2012-09-30'],
  ['Sign the protocol – June 2012 (revised to September 2012)', '2012-06-30', '2012-09-30'],
  ['Sign the protocol by June 2012, extended to September 2012', '2012-06-30', '2012-09-30'],
  ['Sign the protocol in June 2012, now due September 2012', '2012-06-30', '2012-09-30'],
  ['Sign the protocol by June 2012 (deferred until September 2012)', '2012-06-30', '2012-09-30'],
  ['Sign the protocol – June 2012, agreed new date September 2012', '2012-06-30', '2012-09-30'],
  ['Sign the protocol by June 2012 – extended to September 2012', '2012-06-30', '2012-09-30'],
  ['Sign the protocol by June 2012 – slipped to September 2012', '2012-06-30', '2012-09-30'],
  ['Sign the protocol in June 2012 – now put back to September 2012', '2012-06-30', '2012-09-30'],
  ['Sign the protocol in June 2012. Now September 2012', '2012-06-30', '2012-09-30'],
  // Not that date was moved.
  ['Use the protocol signed in June 2012 – now by September 2012', '2012-09-30', null],
  ['Following the visit in June 2012, the revised plan to be agreed by September 2012', '2012-09-30', null],
  ['Sign the revised protocol in June 2012 and move in September 2012', '2012-09-30', null],
  ['Review the progress made in June 2012, put to Board in September 2012', '2012-09-30', null],
  ['Sign the protocol – June 2012', '2012-06-30', null],
  ['Publish the revised guidance – July 2012', '2012-07-31', null],
];

it.each(lines)('%s', (line, due, revised) => {
  const reading = readTimescaleLine(line, context);
  expect([reading.due, findMovedDate(line, reading, context)]).toEqual([due, revised]);
});

it.each(bullets)('%s', (text, due, revised) => {
  const reading = readMilestone(text, context);
  expect([reading.due, findMovedDate(text, reading, context)]).toEqual([due, revised]);
});
