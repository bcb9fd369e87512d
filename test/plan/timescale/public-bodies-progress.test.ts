/** Bullets of public bodies' plans: how often, how far, and no date to be had. */
import { readMilestone } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2022-04-01', '2024-03-31', '2022-10-31');
/** The task is the whole text. */
const SAME = undefined;

type Row = readonly [text: string, task: string | undefined, timescale: string | null, reading: string];

const bullets: Readonly<Record<string, readonly Row[]>> = {
  'Recurring and standing work': [
    [
      'Check the single central record – termly',
      'Check the single central record',
      'termly',
      'recurring P4M',
    ],
    [
      'Report hate crime figures to the Board quarterly',
      'Report hate crime figures to the Board',
      'quarterly',
      'recurring P3M',
    ],
    [
      'Report quarterly to the Board on hate crime',
      'Report to the Board on hate crime',
      'quarterly',
      'recurring P3M',
    ],
    ['Produce a quarterly report on hate crime', SAME, null, 'none'],
    ['Submit monthly returns to the Home Office', SAME, null, 'none'],
    ['Hold monthly meetings with care home managers', SAME, null, 'none'],
    ['Quarterly performance dataset to be scrutinised', SAME, null, 'none'],
    ['Prepare the annual report', SAME, null, 'none'],
    [
      'Refresh the weekly bulletin – May 2022',
      'Refresh the weekly bulletin',
      'May 2022',
      'date ..2022-05-31',
    ],
    ['Dip sample closed cases every month', 'Dip sample closed cases', 'every month', 'recurring P1M'],
    [
      'Dip sample closed cases on a monthly basis',
      'Dip sample closed cases',
      'on a monthly basis',
      'recurring P1M',
    ],
    [
      'Dip sample closed cases – every other month from May 2022',
      'Dip sample closed cases',
      'every other month from May 2022',
      'recurring P2M 2022-05-01..',
    ],
    ['Dip sample closed cases – twice yearly', 'Dip sample closed cases', 'twice yearly', 'recurring P6M'],
    ['Dip sample closed cases – ongoing', 'Dip sample closed cases', 'ongoing', 'ongoing +ongoing'],
    [
      'Dip sample closed cases – Ongoing to March 2024',
      'Dip sample closed cases',
      'Ongoing to March 2024',
      'ongoing ..2024-03-31 +ongoing',
    ],
    ['Dip sample closed cases (ongoing)', 'Dip sample closed cases', 'ongoing', 'ongoing +ongoing'],
    [
      'Dip sample closed cases – throughout 2022/23',
      'Dip sample closed cases',
      'throughout 2022/23',
      'ongoing 2022-04-01..2023-03-31',
    ],
    [
      'Dip sample closed cases – June 2022 and ongoing',
      'Dip sample closed cases',
      'June 2022 and ongoing',
      'ongoing 2022-06-01.. +ongoing',
    ],
    [
      'Dip sample closed cases – June 2022 – ongoing',
      'Dip sample closed cases',
      'June 2022',
      'date ..2022-06-30 +ongoing',
    ],
    ['Provide ongoing support to foster carers', SAME, null, 'none'],
    [
      'Provide ongoing support to foster carers – May 2023',
      'Provide ongoing support to foster carers',
      'May 2023',
      'date ..2023-05-31',
    ],
    [
      'Dip sample closed cases – monthly, reporting to the Board in March 2023',
      'Dip sample closed cases',
      'monthly, reporting to the Board in March 2023',
      'recurring P1M ..2023-03-31',
    ],
    [
      'Review by end of the summer term 2023 and annually thereafter',
      'Review',
      'by end of the summer term 2023 and annually thereafter',
      'recurring P1Y 2023-07-31.. ?season',
    ],
    [
      'Submit the data return by the 10th of each month',
      'Submit the data return',
      'by the 10th of each month',
      'recurring P1M',
    ],
    ['Attend Prevent Board – 4 x per year', 'Attend Prevent Board', '4 x per year', 'recurring P3M'],
    ['Meet with schools half termly', 'Meet with schools', 'half termly', 'vague'],
    ['Training – rolling programme', 'Training', 'rolling programme', 'ongoing'],
    ['Develop a rolling programme of training', SAME, null, 'none'],
    ['Develop a rolling programme', SAME, null, 'none'],
  ],
  'Status in the tail': [
    ['Sign the protocol – complete', 'Sign the protocol', null, 'none +complete'],
    ['Sign the protocol (complete)', 'Sign the protocol', null, 'none +complete'],
    [
      'Sign the protocol – COMPLETED JUNE 2022',
      'Sign the protocol',
      'JUNE 2022',
      'date ..2022-06-30 +complete',
    ],
    [
      'Sign the protocol – Completed 12/05/22',
      'Sign the protocol',
      '12/05/22',
      'date ..2022-05-12 +complete',
    ],
    ['Sign the protocol – June 2022 – done', 'Sign the protocol', 'June 2022', 'date ..2022-06-30 +complete'],
    [
      'Sign the protocol by June 2022 – not started',
      'Sign the protocol',
      'by June 2022',
      'date ..2022-06-30 +notStarted',
    ],
    [
      'Sign the protocol – June 2022 – not yet commenced',
      'Sign the protocol',
      'June 2022',
      'date ..2022-06-30 +notStarted',
    ],
    ['Sign the protocol – in hand', 'Sign the protocol', null, 'none +inProgress'],
    [
      'Sign the protocol – on course for December 2022',
      'Sign the protocol',
      'for December 2022',
      'date ..2022-12-31 +inProgress',
    ],
    ['Sign the protocol – June 2022 (delayed)', 'Sign the protocol', 'June 2022', 'date ..2022-06-30'],
    [
      'Sign the protocol – June 2022. This has been delayed.',
      'Sign the protocol',
      'June 2022',
      'date ..2022-06-30 +delayed',
    ],
    [
      'Sign the protocol – June 2022 – behind',
      'Sign the protocol',
      'June 2022',
      'date ..2022-06-30 +delayed',
    ],
    [
      'Sign the protocol – June 2022 – behind schedule',
      'Sign the protocol',
      'June 2022',
      'date ..2022-06-30 +delayed',
    ],
    ['Sign the protocol – cancelled', 'Sign the protocol', null, 'none +cancelled'],
    ['Sign the protocol – superseded by the new framework', 'Sign the protocol', null, 'none +cancelled'],
    [
      'Send out completed questionnaires to schools – July 2022',
      'Send out completed questionnaires to schools',
      'July 2022',
      'date ..2022-07-31',
    ],
    ['Chase delayed discharges weekly', 'Chase delayed discharges', 'weekly', 'recurring P1W'],
    ['Report on closed cases – March 2023', 'Report on closed cases', 'March 2023', 'date ..2023-03-31'],
    [
      'All staff to have completed Level 2 training by March 2023',
      'All staff to have completed Level 2 training',
      'by March 2023',
      'date ..2023-03-31',
    ],
    [
      'Training to be complete by March 2023',
      'Training to be complete',
      'by March 2023',
      'date ..2023-03-31',
    ],
    ['Agree what was achieved – July 2022', 'Agree what was achieved', 'July 2022', 'date ..2022-07-31'],
    [
      'Brought forward from last year – sign the protocol – July 2022',
      'Brought forward from last year – sign the protocol',
      'July 2022',
      'date ..2022-07-31',
    ],
    [
      'Recruit two advocates - Completed (June 2022)',
      'Recruit two advocates',
      'June 2022',
      'date ..2022-06-30 +complete',
    ],
    [
      'Recruit two advocates – not started (planned for Jan 2023)',
      'Recruit two advocates',
      'planned for Jan 2023',
      'date ..2023-01-31 +notStarted',
    ],
    [
      'Recruit two advocates – started June 2022',
      'Recruit two advocates',
      'started June 2022',
      'window 2022-06-01.. +inProgress',
    ],
    [
      'Recruit two advocates – was June 2022, now September 2022',
      'Recruit two advocates',
      'June 2022',
      'date ..2022-06-30',
    ],
    [
      'Recruit two advocates – June 2022, extended to September 2022',
      'Recruit two advocates',
      'June 2022',
      'date ..2022-06-30',
    ],
    [
      'Recruit two advocates – May 2022, slipped to September 2022',
      'Recruit two advocates',
      'May 2022',
      'date ..2022-05-31 +delayed',
    ],
    [
      'Recruit two advocates by June 2022. Deferred until September 2022',
      'Recruit two advocates',
      'by June 2022',
      'date ..2022-06-30 +delayed',
    ],
    [
      'Recruit two advocates – delayed until September 2022',
      'Recruit two advocates',
      'until September 2022',
      'date ..2022-09-30 +delayed',
    ],
  ],
  'Vague in the tail': [
    ['Sign the protocol asap', 'Sign the protocol', 'asap', 'vague'],
    ['Sign the protocol – TBC', 'Sign the protocol', 'TBC', 'vague'],
    ['Sign the protocol – date to be confirmed', 'Sign the protocol', 'date to be confirmed', 'vague'],
    ['Sign the protocol before the next meeting', 'Sign the protocol', 'before the next meeting', 'vague'],
    ['Sign the protocol – for next SLT', 'Sign the protocol', 'for next SLT', 'vague'],
    ['Attend panel as required', 'Attend panel', 'as required', 'vague'],
    [
      'Draft a protocol – within 3 months of appointment',
      'Draft a protocol',
      'within 3 months of appointment',
      'vague',
    ],
    ['Venue to be confirmed', SAME, null, 'none'],
    [
      'Attendance to be confirmed by the chair – May 2022',
      'Attendance to be confirmed by the chair',
      'May 2022',
      'date ..2022-05-31',
    ],
    [
      'Recruit two advocates in the new financial year',
      'Recruit two advocates',
      'in the new financial year',
      'vague',
    ],
    [
      'Recruit two advocates at the earliest opportunity',
      'Recruit two advocates',
      'at the earliest opportunity',
      'vague',
    ],
    ['Contact families within 24 hours of referral', SAME, null, 'none'],
    ['Measure the increase in the last quarter', SAME, null, 'none'],
  ],
};

describe.each(Object.entries(bullets))('%s', (_, rows) => {
  it.each(rows)('%j', (text, task, timescale, expected) => {
    const reading = readMilestone(text, context);
    expect([inShort(reading), reading.timescale]).toEqual([expected, timescale]);
    expect(reading.task).toBe(task === SAME ? text : task);
  });
});
