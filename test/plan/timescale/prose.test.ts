/** Bullets whose words say when or how far in the midst of a sentence: what counts, and what belongs to something else. */
import { readMilestone } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2012-04-01', '2013-03-31', '2012-10-31');
/** The task is the whole text. */
const SAME = undefined;

type Row = readonly [text: string, task: string | undefined, timescale: string | null, reading: string];

const bullets: Readonly<Record<string, readonly Row[]>> = {
  'How far, before the dash': [
    ['Sign the lease underway – May 2012', 'Sign the lease', 'May 2012', 'date ..2012-05-31 +inProgress'],
    ['Sign the lease not started – May 2012', 'Sign the lease', 'May 2012', 'date ..2012-05-31 +notStarted'],
    ['Sign the lease yet to start – May 2012', 'Sign the lease', 'May 2012', 'date ..2012-05-31 +notStarted'],
    [
      'Sign the lease when complete – May 2012',
      'Sign the lease when complete',
      'May 2012',
      'date ..2012-05-31',
    ],
    [
      'Report why work has not started – May 2012',
      'Report why work has not started',
      'May 2012',
      'date ..2012-05-31',
    ],
    ['Sign the lease started – May 2012', 'Sign the lease started', 'May 2012', 'date ..2012-05-31'],
    ['Draft analysis complete – May 2012', 'Draft analysis', 'May 2012', 'date ..2012-05-31 +complete'],
    ['Draft agreement complete – May 2012', 'Draft agreement', 'May 2012', 'date ..2012-05-31 +complete'],
    ['Sign the lease underway', SAME, null, 'none'],
    ['Sign the lease. Complete', 'Sign the lease.', null, 'none +complete'],
  ],
  'The time in front': [
    ['In May 2012 sign the lease', 'sign the lease', 'May 2012', 'date ..2012-05-31'],
    ['May 2012, sign the lease', 'sign the lease', 'May 2012', 'date ..2012-05-31'],
    ['May 2012 Board to sign the lease', 'to sign the lease', 'May 2012 Board', 'date ..2012-05-31'],
    ['Monthly, sign the lease', 'sign the lease', 'Monthly', 'recurring P1M'],
    ['Annual – sign the lease', 'sign the lease', 'Annual', 'recurring P1Y'],
    ['TBC – sign the lease', 'sign the lease', 'TBC', 'vague'],
    ['For May 2012 sign the lease', SAME, null, 'none'],
  ],
  'The time in the midst': [
    [
      'Sign leases by May 2012 with partners',
      'Sign leases with partners',
      'by May 2012',
      'date ..2012-05-31',
    ],
    ['Sign leases by May with partners', 'Sign leases with partners', 'by May', 'date ..2012-05-31 ?noYear'],
    [
      'Sign leases for June 2012 Board with partners',
      'Sign leases with partners',
      'for June 2012 Board',
      'date ..2012-06-30',
    ],
    [
      'Sign leases for Executive in May 2012 with partners',
      'Sign leases with partners',
      'for Executive in May 2012',
      'date ..2012-05-31',
    ],
    ['Sign leases asap with partners', 'Sign leases with partners', 'asap', 'vague'],
    [
      'Sign leases on an ongoing basis with partners',
      'Sign leases with partners',
      'on an ongoing basis',
      'ongoing +ongoing',
    ],
    ['Sign leases every month with partners', 'Sign leases with partners', 'every month', 'recurring P1M'],
    [
      'Sign leases on 14 May 2012 with partners',
      'Sign leases with partners',
      '14 May 2012',
      'date ..2012-05-14',
    ],
    ['Sign leases by 2012 with partners', 'Sign leases with partners', 'by 2012', 'date ..2012-12-31'],
    ['  Share the May 2012 figures with partners ', 'Share the May 2012 figures with partners', null, 'none'],
    ['Sign leases for May 2012 with partners', SAME, null, 'none'],
    ['Sign leases in May with partners', SAME, null, 'none'],
    ['Sign leases in 2012 with partners', SAME, null, 'none'],
    ['Annual signing of leases with partners', SAME, null, 'none'],
  ],
  'The time at the end': [
    ['Sign the lease in 2012', 'Sign the lease', '2012', 'date ..2012-12-31'],
    ['Hold visits on 11 – 14 June 2012', 'Hold visits', '11 – 14 June 2012', 'window 2012-06-11..2012-06-14'],
    ['Sign the lease during 2012/13', 'Sign the lease', 'during 2012/13', 'window 2012-04-01..2013-03-31'],
    ['Sign the lease in May', 'Sign the lease', 'May', 'date ..2012-05-31 ?noYear'],
    ['Sign the lease on the 4th July', 'Sign the lease', '4th July', 'date ..2012-07-04 ?noYear'],
    ['Sign leases continuously', 'Sign leases', 'continuously', 'ongoing +ongoing'],
    ['Sign leases throughout the year', 'Sign leases', 'throughout the year', 'ongoing'],
    ['Sign leases on an annual basis', 'Sign leases', 'on an annual basis', 'recurring P1Y'],
    ['Set out how to sign leases annually', 'Set out how to sign leases', 'annually', 'recurring P1Y'],
    ['Set up a group to sign leases annually', SAME, null, 'none'],
    ['Agree how to sign leases annually', SAME, null, 'none'],
    ['Sign leases throughout', SAME, null, 'none'],
    ['Deliver training as a rolling programme', 'Deliver training', 'as a rolling programme', 'ongoing'],
    ['Develop a rolling programme', SAME, null, 'none'],
    ['Report to Board biannual', SAME, null, 'none'],
    ['Sign leases as required', 'Sign leases', 'as required', 'vague'],
    ['Sign leases TBC', SAME, null, 'none'],
    ['Follow up leases quarterly', 'Follow up leases', 'quarterly', 'recurring P3M'],
    ['Sign the lease May 2012?', 'Sign the lease', 'May 2012', 'date ..2012-05-31 ?other'],
    ['Sign the lease 4 July', 'Sign the lease', '4 July', 'date ..2012-07-04 ?noYear'],
    ['Take to the Board 12th March', 'Take to the Board', '12th March', 'date ..2013-03-12 ?noYear'],
    ['Reply to the minutes of 25 October', SAME, null, 'none'],
    [
      'Sign the lease May 2012 then July 2012',
      'Sign the lease',
      'May 2012 then July 2012',
      'dates ..2012-07-31 [2012-05-31 2012-07-31]',
    ],
    [
      'Sign leases in May 2012. Share them in July 2012.',
      'Sign leases in May 2012. Share them',
      'July 2012',
      'date ..2012-07-31',
    ],
    ['Share May 2012 figures by July 2012', 'Share May 2012 figures', 'by July 2012', 'date ..2012-07-31'],
    [
      'Sign leases in May 2012 and report on them quarterly',
      'Sign leases in May 2012 and report on them',
      'quarterly',
      'recurring P3M',
    ],
  ],
  'How far, behind the time at the end': [
    ['Sign leases by May 2012 complete', 'Sign leases', 'by May 2012', 'date ..2012-05-31 +complete'],
    ['Sign leases May 2012, completed', 'Sign leases', 'May 2012', 'date ..2012-05-31 +complete'],
    ['Sign leases May 2012 not started', 'Sign leases', 'May 2012', 'date ..2012-05-31 +notStarted'],
    ['Sign leases quarterly, complete', 'Sign leases', 'quarterly', 'recurring P3M +complete'],
    ['Sign the lease 2012', SAME, null, 'none'],
    ['Sign the lease for 2012/13', SAME, null, 'none'],
    [
      'Sign the lease May 2012 (first) and July 2012 (second)',
      'Sign the lease (second)',
      'May 2012 (first) and July 2012',
      'dates ..2012-07-31 [2012-05-31 2012-07-31]',
    ],
  ],
  'The time at the end, and what the dash says': [
    [
      'Sign leases by May 2012 – quarterly',
      'Sign leases',
      'by May 2012 – quarterly',
      'recurring P3M ..2012-05-31',
    ],
    [
      'Sign leases by May 2012 – – quarterly',
      'Sign leases',
      'by May 2012 – – quarterly',
      'recurring P3M ..2012-05-31',
    ],
    ['Sign leases by May 2012 – TBC', 'Sign leases', 'by May 2012', 'date ..2012-05-31 ?other'],
    ['Sign leases by May 2012 – asap', 'Sign leases', 'by May 2012 – asap', 'date ..2012-05-31'],
  ],
  'An earlier date stays, but for one it was moved from': [
    [
      'Draft by May 2012 and final by July 2012',
      'Draft',
      'by May 2012 and final by July 2012',
      'dates ..2012-07-31 [2012-05-31 2012-07-31]',
    ],
    ['In May 2012 sign leases by July 2012', 'In May 2012 sign leases', 'by July 2012', 'date ..2012-07-31'],
    [
      'Sign leases by May 2012, now July 2012',
      'Sign leases now July 2012',
      'by May 2012',
      'date ..2012-05-31',
    ],
    [
      'Sign leases in May 2012 – now put back to July 2012',
      'Sign leases – now put back to July 2012',
      'May 2012',
      'date ..2012-05-31',
    ],
    ['Sign leases by May 2012 – extended to July 2012', 'Sign leases', 'by May 2012', 'date ..2012-05-31'],
    [
      'Sign leases by May 2012 – slipped to July 2012',
      'Sign leases',
      'by May 2012',
      'date ..2012-05-31 +delayed',
    ],
    [
      'Use the lease signed in May 2012 now by July 2012',
      'Use the lease signed in May 2012 now',
      'by July 2012',
      'date ..2012-07-31',
    ],
  ],
  'What parts the time from the task': [
    ['Lease (draft – final) – May 2012', 'Lease (draft – final)', 'May 2012', 'date ..2012-05-31'],
    ['Sign the lease – – May 2012', 'Sign the lease', 'May 2012', 'date ..2012-05-31'],
    ['Sign the lease:May 2012', 'Sign the lease', 'May 2012', 'date ..2012-05-31'],
    ['Lease launched-July 2012', 'Lease launched', 'July 2012', 'date ..2012-07-31'],
    ['Sign the lease\nMay 2012', 'Sign the lease', 'May 2012', 'date ..2012-05-31'],
    ['Sign the lease; May 2012', 'Sign the lease', 'May 2012', 'date ..2012-05-31'],
    ['Sign the lease; complete', 'Sign the lease', null, 'none +complete'],
    ['Sign-off. Complete', 'Sign-off.', null, 'none +complete'],
    ['Sign the lease- complete', 'Sign the lease', null, 'none +complete'],
    ['Sign the lease -complete', 'Sign the lease', null, 'none +complete'],
    ['– May 2012 – Sign the lease', 'Sign the lease', 'May 2012', 'date ..2012-05-31'],
    [
      'Sign the lease – May 2012 – complete – and share it',
      'Sign the lease – and share it',
      'May 2012',
      'date ..2012-05-31 +complete',
    ],
  ],
  'The time in the bracket that closes the sentence': [
    ['Sign the lease (May 2012).', 'Sign the lease', 'May 2012', 'date ..2012-05-31'],
    ['Sign the lease (May 2012), ', 'Sign the lease', 'May 2012', 'date ..2012-05-31'],
    ['Sign (draft) the lease (May 2012):', 'Sign (draft) the lease', 'May 2012', 'date ..2012-05-31'],
    ['Sign the lease (May 2012 – complete)', 'Sign the lease', 'May 2012', 'date ..2012-05-31 +complete'],
    [
      'Sign the lease (by May 2012 at the latest)',
      'Sign the lease',
      'by May 2012 at the latest',
      'date ..2012-05-31',
    ],
    [
      'Sign the lease, May 2012 at the latest – completed: Y',
      'Sign the lease',
      'May 2012 at the latest',
      'date ..2012-05-31 +complete',
    ],
    ['Review cases opened in 2012 or earlier', SAME, null, 'none'],
    ['Send May 2012 latest figures', SAME, null, 'none'],
    ['Sign the lease (complete)', 'Sign the lease', null, 'none +complete'],
    [
      'Sign the lease (with partners) (May 2012)',
      'Sign the lease (with partners)',
      'May 2012',
      'date ..2012-05-31',
    ],
    ['Sign (July 2012) the lease (May 2012)', 'Sign (July 2012) the lease', 'May 2012', 'date ..2012-05-31'],
    // A remark that says more, or that closes nothing.
    ['Sign the lease (draft (May 2012))', SAME, null, 'none'],
    ['Sign the lease (May 2012) together', SAME, null, 'none'],
    ['Sign the lease (with partners, May 2012)', SAME, null, 'none'],
    ['Sign the lease (May 2012) with partners', SAME, null, 'none'],
    ['(May 2012) Sign the lease', SAME, null, 'none'],
  ],
  'How often, in the task; until when, behind the dash': [
    [
      'Report quarterly to the Board – throughout 2012/13',
      'Report',
      'quarterly to the Board – throughout 2012/13',
      'recurring P3M 2012-04-01..2013-03-31',
    ],
    [
      'Report annual figures – throughout 2012/13',
      'Report annual figures',
      'throughout 2012/13',
      'ongoing 2012-04-01..2013-03-31',
    ],
    [
      'Devise a way to report quarterly to the Board – by May 2012',
      'Devise a way to report quarterly to the Board',
      'by May 2012',
      'date ..2012-05-31',
    ],
    [
      'Devise a way to report quarterly to the Board – from May 2012',
      'Devise a way to report',
      'quarterly to the Board – from May 2012',
      'recurring P3M 2012-05-01..',
    ],
    [
      'Report quarterly to the Board – May 2012 and July 2012',
      'Report',
      'quarterly to the Board – May 2012 and July 2012',
      'recurring P3M ..2012-07-31 [2012-05-31 2012-07-31]',
    ],
    ['Report quarterly to the Board – ongoing', 'Report to the Board', 'quarterly', 'recurring P3M +ongoing'],
    [
      'Report quarterly to the Board – throughout the year',
      'Report to the Board',
      'quarterly',
      'recurring P3M',
    ],
    [
      'Devise a way to report quarterly to the Board – ongoing',
      'Devise a way to report to the Board',
      'quarterly',
      'recurring P3M +ongoing',
    ],
    [
      'Devise a way to report quarterly to the Board – throughout 2012',
      'Devise a way to report',
      'quarterly to the Board – throughout 2012',
      'recurring P3M 2012-01-01..2012-12-31',
    ],
    [
      'Devise a way to report quarterly to the Board – May 2012 and July 2012',
      'Devise a way to report',
      'quarterly to the Board – May 2012 and July 2012',
      'recurring P3M ..2012-07-31 [2012-05-31 2012-07-31]',
    ],
    [
      'Report quarterly to the Board – complete',
      'Report to the Board',
      'quarterly',
      'recurring P3M +complete',
    ],
  ],
  'The time of what has been': [
    ['Use the toolkit launched in May 2012', SAME, null, 'none'],
    [
      'Use the toolkit to be launched in May 2012',
      'Use the toolkit to be launched',
      'May 2012',
      'date ..2012-05-31',
    ],
    ['Toolkit launched in May 2012', 'Toolkit launched', 'May 2012', 'date ..2012-05-31'],
    [
      'Share the guidance issued in May 2012 by July 2012',
      'Share the guidance issued in May 2012',
      'by July 2012',
      'date ..2012-07-31',
    ],
    ['In response to the visit on 4 May 2012 update the plan', SAME, null, 'none'],
    ['In line with the visit in May 2012 update the plan', SAME, null, 'none'],
    ['Further visit in May 2012', 'Further visit', 'May 2012', 'date ..2012-05-31'],
    ['Actions from the Board in May 2012', SAME, null, 'none'],
    ['Take to the Board in May 2012', 'Take to the Board', 'May 2012', 'date ..2012-05-31'],
    ['Paper to be written in May 2012', 'Paper to be written', 'May 2012', 'date ..2012-05-31'],
  ],
};

describe.each(Object.entries(bullets))('%s', (_, rows) => {
  it.each(rows)('%j', (text, task, timescale, expected) => {
    const reading = readMilestone(text, context);
    expect([inShort(reading), reading.timescale]).toEqual([expected, timescale]);
    expect(reading.task).toBe(task === SAME ? text : task);
  });
});
