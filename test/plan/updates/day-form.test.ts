/** A day is written as the other days of its column are, and reads as that day. */
import { dayInForm } from '../../../src/plan/updates/day-form';
import { readTimescaleLine } from '../../../src/plan/timescale';
import { day } from '../../support/plan-builder';

const CONTEXT = { period: null, asOf: day('2022-04-30'), yearStartMonth: 4 };

it.each<[string, string, readonly string[], string]>([
  ['slashes', '2022-09-05', ['31/08/2022'], '05/09/2022'],
  ['slashes and two figures for the year', '2020-12-20', ['31/08/22'], '20/12/20'],
  ['dots', '2022-09-05', ['31.8.2022'], '05.09.2022'],
  ['dots and two figures for the year', '2020-12-20', ['31.08.22'], '20.12.20'],
  ['months in full', '2022-09-05', ['31st August 2022'], '5 September 2022'],
  ['short months', '2022-09-05', ['31 Aug 2022'], '05 Sep 2022'],
  ['short months with dashes', '2022-09-05', ['31-Aug-22'], '05 Sep 2022'],
  ['months alone, at a month’s end', '2022-09-30', ['August 2022'], 'September 2022'],
  ['months alone, on another day', '2022-09-29', ['August 2022'], '29 September 2022'],
  ['short months alone, at a month’s end', '2024-02-29', ['Jan 2022'], 'Feb 2024'],
  ['short months alone, on another day', '2024-02-28', ['Jan-22'], '28 February 2024'],
  [
    'what most of them are',
    '2022-09-30',
    ['31/08/2022', 'June 2022', 'August 2022', 'soon'],
    'September 2022',
  ],
  ['none that is known', '2022-09-30', ['when the post is filled'], '30/09/2022'],
  ['no other', '2022-09-30', [], '30/09/2022'],
])('as %s', (_what, iso, texts, written) => {
  expect(dayInForm(day(iso), texts)).toBe(written);
  expect(readTimescaleLine(written, CONTEXT).due).toBe(iso);
});
