/** Which words of a bullet say when and how far, and which belong to the task. */
import { readMilestone, renderReading } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2012-04-01', '2013-03-31', '2012-10-31');
/** The task is the whole text. */
const SAME = undefined;

type Row = readonly [text: string, task: string | undefined, timescale: string | null, reading: string];

const milestones: Readonly<Record<string, readonly Row[]>> = {
  'They count in the tail': [
    [
      'Hold the launch event – Complete – October 2014',
      'Hold the launch event',
      'October 2014',
      'date ..2014-10-31 +complete',
    ],
    [
      'Hold the launch event – January 2016 - Complete',
      'Hold the launch event',
      'January 2016',
      'date ..2016-01-31 +complete',
    ],
    [
      'Hold the launch event – May 2022 – In progress',
      'Hold the launch event',
      'May 2022',
      'date ..2022-05-31 +inProgress',
    ],
    [
      'Hold the launch event – March 2017 – This has been delayed',
      'Hold the launch event',
      'March 2017',
      'date ..2017-03-31 +delayed',
    ],
    [
      'Hold the launch event Complete – May 2015',
      'Hold the launch event',
      'May 2015',
      'date ..2015-05-31 +complete',
    ],
    ['Hold the launch event – not yet commenced', 'Hold the launch event', null, 'none +notStarted'],
  ],
  'and not inside the task': [
    ['Agencies to submit completed audit returns', SAME, null, 'none'],
    [
      'Agencies to complete their audit returns – March 2016',
      'Agencies to complete their audit returns',
      'March 2016',
      'date ..2016-03-31',
    ],
    ['Complete the audit – May 2022', 'Complete the audit', 'May 2022', 'date ..2022-05-31'],
    [
      'Checks to be completed by every school – May 2022',
      'Checks to be completed by every school',
      'May 2022',
      'date ..2022-05-31',
    ],
    [
      'Ensure that all audits are complete – May 2022',
      'Ensure that all audits are complete',
      'May 2022',
      'date ..2022-05-31',
    ],
    ['Review work in progress – May 2022', 'Review work in progress', 'May 2022', 'date ..2022-05-31'],
  ],
  'A frequency counts when it says how often the milestone is to be done': [
    [
      'Figures to be reported quarterly to the panel',
      'Figures to be reported to the panel',
      'quarterly',
      'recurring P3M',
    ],
    ['Board to report on six monthly basis', 'Board to report', 'on six monthly basis', 'recurring P6M'],
    [
      'Board to look at the plan on a six monthly basis',
      'Board to look at the plan',
      'on a six monthly basis',
      'recurring P6M',
    ],
    [
      'Figures to be reported quarterly to the panel – throughout 2015-17',
      'Figures to be reported',
      'quarterly to the panel – throughout 2015-17',
      'recurring P3M 2015-04-01..2017-03-31',
    ],
    [
      'Register to be seen by a panel annually – May 2015; May 2016',
      'Register to be seen by a panel',
      'annually – May 2015; May 2016',
      'recurring P1Y ..2016-05-31 [2015-05-31 2016-05-31]',
    ],
    [
      'Report to the Board six monthly — September 2015; May 2016',
      'Report to the Board',
      'six monthly — September 2015; May 2016',
      'recurring P6M ..2016-05-31 [2015-09-30 2016-05-31]',
    ],
    [
      'Drop-ins to take place bi-monthly, with partners – Throughout 2014-17',
      'Drop-ins to take place',
      'bi-monthly, with partners – Throughout 2014-17',
      'recurring P2M 2014-04-01..2017-03-31',
    ],
    [
      'Returns to be collected (annually throughout 2014-17):',
      'Returns to be collected',
      'annually throughout 2014-17',
      'recurring P1Y 2014-04-01..2017-03-31',
    ],
  ],
  'and does not inside a name': [
    ['Agree the quarterly dataset', SAME, null, 'none'],
    [
      'Annual report to be printed – October 2015',
      'Annual report to be printed',
      'October 2015',
      'date ..2015-10-31',
    ],
    ['six monthly reports to be received', SAME, null, 'none'],
    [
      'Monthly bulletins to be sent – ongoing – throughout 2014-17',
      'Monthly bulletins to be sent',
      'ongoing – throughout 2014-17',
      'ongoing 2014-04-01..2017-03-31 +ongoing',
    ],
    ['Quarterly data to be seen by the sub group', SAME, null, 'none'],
    [
      'Sites to send figures for quarterly dataset – Quarterly throughout 2015-17',
      'Sites to send figures for quarterly dataset',
      'Quarterly throughout 2015-17',
      'recurring P3M 2015-04-01..2017-03-31',
    ],
  ],
  'A year or span inside a name is no timescale': [
    [
      'Write the Annual Report for 2020-21 – October 2021',
      'Write the Annual Report for 2020-21',
      'October 2021',
      'date ..2021-10-31',
    ],
    ['Undertake reviews in line with Working Together 2018', SAME, null, 'none'],
    [
      'Focus on the priorities 2022 – 23 – June 2022',
      'Focus on the priorities 2022 – 23',
      'June 2022',
      'date ..2022-06-30',
    ],
    [
      'Section 11 2015-17 Audit returns to be sent - Complete – September 2015',
      'Section 11 2015-17 Audit returns to be sent',
      'September 2015',
      'date ..2015-09-30 +complete',
    ],
    [
      'Toolkits for launch in 2016 – January 2016',
      'Toolkits for launch in 2016',
      'January 2016',
      'date ..2016-01-31',
    ],
    ['Circulate minutes from the meeting on 25 October', SAME, null, 'none'],
    ['Board roles to be agreed (Peer Review 2015)', SAME, null, 'none'],
  ],
  "The shortest unbroken stretch, with by/from/for/before/due and the meeting's name": [
    [
      'Schools to send their reports by January 2016',
      'Schools to send their reports',
      'by January 2016',
      'date ..2016-01-31',
    ],
    [
      'Report to be ready for the June Board',
      'Report to be ready',
      'for the June Board',
      'date ..2012-06-30 ?noYear',
    ],
    [
      'Paper to be sent in advance of the Board on 4 July 2012',
      'Paper to be sent',
      'in advance of the Board on 4 July 2012',
      'date ..2012-07-04',
    ],
    ['Guide to be launched August 2019', 'Guide to be launched', 'August 2019', 'date ..2019-08-31'],
    [
      'Pilot to begin in March 2017 with the launch in May/ June 2017 led by partners',
      'Pilot to begin led by partners',
      'March 2017 with the launch in May/ June 2017',
      'window 2017-03-01..2017-06-30',
    ],
    ['Bring the draft for next meeting', 'Bring the draft', 'for next meeting', 'vague'],
  ],
  'dashes and blanks': [
    ['Guide Launched- July 2021', 'Guide Launched', 'July 2021', 'date ..2021-07-31'],
    ['Learning shared–Complete - July 2015', 'Learning shared', 'July 2015', 'date ..2015-07-31 +complete'],
    ['Event held– April 2016', 'Event held', 'April 2016', 'date ..2016-04-30'],
    ['Plan agreed –May 2016.', 'Plan agreed', 'May 2016', 'date ..2016-05-31'],
  ],
  'Prose with a time in it': [
    ['Hold the conference in May 2022.', 'Hold the conference', 'May 2022', 'date ..2022-05-31'],
    [
      'Hold the conference in May 2022 with all partners.',
      'Hold the conference with all partners.',
      'May 2022',
      'date ..2022-05-31',
    ],
    [
      'In May 2022 the Board will hold the conference',
      'the Board will hold the conference',
      'May 2022',
      'date ..2022-05-31',
    ],
    [
      'By May 2022, all agencies will have signed up',
      'all agencies will have signed up',
      'By May 2022',
      'date ..2022-05-31',
    ],
    ['May 2022 – hold the conference', 'hold the conference', 'May 2022', 'date ..2022-05-31'],
    ['May 2022: hold the conference', 'hold the conference', 'May 2022', 'date ..2022-05-31'],
    ['Hold the conference, May 2022', 'Hold the conference', 'May 2022', 'date ..2022-05-31'],
    ['Hold the conference: May 2022', 'Hold the conference', 'May 2022', 'date ..2022-05-31'],
    [
      'Hold the conference. May 2022. Complete.',
      'Hold the conference.',
      'May 2022',
      'date ..2022-05-31 +complete',
    ],
    ['Hold the conference (May 2022)', 'Hold the conference', 'May 2022', 'date ..2022-05-31'],
    [
      'Hold the conference (by May 2022) – complete',
      'Hold the conference',
      'by May 2022',
      'date ..2022-05-31 +complete',
    ],
    [
      'Hold the conference – May 2022 (subject to funding)',
      'Hold the conference',
      'May 2022',
      'date ..2022-05-31',
    ],
    [
      'Hold the conference – May 2022 – led by the Chair',
      'Hold the conference – led by the Chair',
      'May 2022',
      'date ..2022-05-31',
    ],
    [
      'Hold the conference – May 2022 – Completed 4 June 2022',
      'Hold the conference',
      'May 2022',
      'date ..2022-05-31 +complete',
    ],
    [
      'Hold the conference – May 2022. Completed at Board in June 2022.',
      'Hold the conference',
      'May 2022',
      'date ..2022-05-31 +complete',
    ],
    ['Hold the conference – complete, report to follow', 'Hold the conference', null, 'none +complete'],
    [
      'Train 600 staff – 300 by May 2012 and 300 by October 2012',
      'Train 600 staff – 300',
      'by May 2012 and 300 by October 2012',
      'dates ..2012-10-31 [2012-05-31 2012-10-31]',
    ],
    ['Training for all staff by 2015', 'Training for all staff', 'by 2015', 'date ..2015-12-31'],
    [
      'Strategy to be agreed by Summer 2020',
      'Strategy to be agreed',
      'by Summer 2020',
      'date ..2020-08-31 ?season',
    ],
    ['Update the plan as soon as possible', 'Update the plan', 'as soon as possible', 'vague'],
    ['Respond within 3 months', 'Respond', 'within 3 months', 'vague'],
    ['Review the policy before Easter', 'Review the policy', 'before Easter', 'vague'],
    [
      'Work with partners on an ongoing basis',
      'Work with partners',
      'on an ongoing basis',
      'ongoing +ongoing',
    ],
    ['Hold the conference – TBC', 'Hold the conference', 'TBC', 'vague'],
    [
      'Hold the conference – ongoing from May 2022',
      'Hold the conference',
      'ongoing from May 2022',
      'ongoing 2022-05-01.. +ongoing',
    ],
    ['Hold the conference – cancelled', 'Hold the conference', null, 'none +cancelled'],
    ['Hold the conference – superseded by national guidance', 'Hold the conference', null, 'none +cancelled'],
    ['Annually review the plan', 'review the plan', 'Annually', 'recurring P1Y'],
    [
      'Publish the plan by October each year',
      'Publish the plan',
      'by October each year',
      'recurring P1Y ..2012-10-31 ?noYear',
    ],
  ],
  "Prose with a time that is another's": [
    [
      'Develop a process to report quarterly to Board – June 2012',
      'Develop a process to report quarterly to Board',
      'June 2012',
      'date ..2012-06-30',
    ],
    ['Hold quarterly meetings', SAME, null, 'none'],
    ['Quarterly meetings to be held', SAME, null, 'none'],
    ['Provide ongoing support to schools', SAME, null, 'none'],
    ['Respond to the report published in May 2014', SAME, null, 'none'],
    ['Implement the recommendations of the May 2014 review', SAME, null, 'none'],
    ['Strategy 2020-2023 to be published', SAME, null, 'none'],
    ['Audit the plans that run for 15 months +', SAME, null, 'none'],
    ['Reduce waiting times to 3 months', SAME, null, 'none'],
    ['Set up a 24/7 helpline', SAME, null, 'none'],
    ['Set up a helpline as they may be needed', SAME, null, 'none'],
    ['Protocol to be agreed', SAME, null, 'none'],
    ['See Actions 3.1 and 3.4', SAME, null, 'none'],
    ['Policy v2.1.12 to be reviewed', SAME, null, 'none'],
    ['Section 11 May 2022', 'Section 11', 'May 2022', 'date ..2022-05-31'],
  ],
  Misspelt: [
    ['Hold the conference – Mach 2021', 'Hold the conference', 'Mach 2021', 'date ..2021-03-31 ?misspelt'],
    [
      'Hold the conference by Decemeber 2021',
      'Hold the conference',
      'by Decemeber 2021',
      'date ..2021-12-31 ?misspelt',
    ],
    ['Agree the protocol as soon as posible', 'Agree the protocol', 'as soon as posible', 'vague'],
  ],
  'Further habits of writing': [
    [
      'Deliver the course to schools (Sept 2012 – July 2013)',
      'Deliver the course to schools',
      'Sept 2012 – July 2013',
      'window 2012-09-01..2013-07-31',
    ],
    [
      'Deliver the course to schools Sept 2012 – July 2013 (ongoing)',
      'Deliver the course to schools (ongoing)',
      'Sept 2012 – July 2013',
      'window 2012-09-01..2013-07-31',
    ],
    ['Recruit to post by end of Q1', 'Recruit to post', 'by end of Q1', 'date ..2012-06-30 ?noYear'],
    ['Prepare the budget for 2013/14', SAME, null, 'none'],
    [
      'Prepare the budget for 2013/14 – January 2013',
      'Prepare the budget for 2013/14',
      'January 2013',
      'date ..2013-01-31',
    ],
    [
      'Produce the 2012 annual report by June 2013',
      'Produce the 2012 annual report',
      'by June 2013',
      'date ..2013-06-30',
    ],
    ['Policy reviewed by FGB Dec 2012', 'Policy reviewed by FGB', 'Dec 2012', 'date ..2012-12-31'],
    ['Review the actions from Board on 4 July 2012', SAME, null, 'none'],
    ['Report back to Board on 4 July 2012', 'Report back to Board', '4 July 2012', 'date ..2012-07-04'],
    ['Governors to visit once a term', 'Governors to visit', 'once a term', 'recurring P4M'],
    ['Ongoing: deliver the course', 'deliver the course', 'Ongoing', 'ongoing +ongoing'],
    ['Monthly: review the risks', 'review the risks', 'Monthly', 'recurring P1M'],
    ['Partners may wish to attend', SAME, null, 'none'],
    ['March in step', SAME, null, 'none'],
    [
      'Quarterly reports to Board – June 2012 onwards',
      'Quarterly reports to Board',
      'June 2012 onwards',
      'window 2012-06-01..',
    ],
  ],
};

describe.each(Object.entries(milestones))('%s', (_, rows) => {
  it.each(rows)('%j', (text, task, timescale, expected) => {
    const reading = readMilestone(text, context);
    expect([inShort(reading), reading.timescale, reading.task]).toEqual([expected, timescale, task ?? text]);
    expect(readMilestone(renderReading(reading), context)).toEqual(reading);
  });
});
