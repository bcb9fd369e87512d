/** A reading written as a milestone's line again, by which it reads back to the same. */
import { readMilestone, renderReading } from '../../../src/plan/timescale';
import { contextOf } from './context';

const context = contextOf('2012-04-01', '2013-03-31', '2012-10-31');

it.each([
  ['Sign the lease (May 2012) – complete', 'Sign the lease – May 2012 – Complete'],
  ['Sign the lease by May 2012 – TBC', 'Sign the lease – by May 2012 (TBC)'],
  ['Sign the lease: May 2012?', 'Sign the lease – May 2012?'],
  ['Sign the lease, ongoing', 'Sign the lease – ongoing'],
  ['Sign the lease – ongonig', 'Sign the lease – ongonig'],
  ['Sign the lease: May 2012 – ongoing', 'Sign the lease – May 2012 – ongoing'],
  ['Sign the lease – monthly ongoing', 'Sign the lease – monthly ongoing'],
  ['Sign the lease – monthly – ongoing', 'Sign the lease – monthly – ongoing'],
  ['Sign the lease – monthly, on going', 'Sign the lease – monthly, on going'],
  ['Sign the lease, ongoing – in progress', 'Sign the lease – ongoing – In progress'],
  ['Sign the lease – cancelled', 'Sign the lease – Cancelled'],
  ['Write the report of 2011 – May 2012', 'Write the report of 2011: May 2012'],
  ['Sign 3 leases – May 2012', 'Sign 3 leases – May 2012'],
  ['  Sign the lease ', 'Sign the lease'],
])('%j is written %j', (text, written) => {
  const reading = readMilestone(text, context);
  expect(renderReading(reading)).toBe(written);
  expect(readMilestone(written, context)).toEqual(reading);
});
