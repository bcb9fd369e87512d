/** Bullets of public bodies' plans: what of them says when, and what only looks so. */
import { readMilestone } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2022-04-01', '2024-03-31', '2022-10-31');
/** The task is the whole text. */
const SAME = undefined;

type Row = readonly [text: string, task: string | undefined, timescale: string | null, reading: string];

const bullets: Readonly<Record<string, readonly Row[]>> = {
  'Names and numbers that look like dates': [
    ['Audit compliance with section 11', SAME, null, 'none'],
    ['Quality assure s.47 enquiries against paragraph 2.1', SAME, null, 'none'],
    ['Provide a 24/7 out of hours line', SAME, null, 'none'],
    ['Staff the front desk 9-5', SAME, null, 'none'],
    ['Brief governors on KCSIE 2022', SAME, null, 'none'],
    ['Update the handbook in line with Working Together 2018', SAME, null, 'none'],
    ['Apply the Care Act 2014 duties to young carers', SAME, null, 'none'],
    ['Publish the Annual Report 2021/22', SAME, null, 'none'],
    ['Evaluate the 2021-22 training offer', SAME, null, 'none'],
    ['Deliver the Corporate Plan 2022-26', SAME, null, 'none'],
    ['Achieve 95% attendance and 100% return of form 12', SAME, null, 'none'],
    ['Support 16-17 year olds at risk of homelessness', SAME, null, 'none'],
    ['Offer respite for ages 5-11', SAME, null, 'none'],
    ['Implement recommendation 3.2 of the JTAI', SAME, null, 'none'],
    [
      'Present the 2021/22 accounts – July 2022',
      'Present the 2021/22 accounts',
      'July 2022',
      'date ..2022-07-31',
    ],
    [
      'Publish the Annual Report 2021/22 by September 2022',
      'Publish the Annual Report 2021/22',
      'by September 2022',
      'date ..2022-09-30',
    ],
    ['May need to consult the fire service', SAME, null, 'none'],
    ['March past of the cadets to be risk assessed', SAME, null, 'none'],
    ['Sat nav trial on 4 appliances', SAME, null, 'none'],
    ['Launch Spring into Action programme', SAME, null, 'none'],
    ['Review the summer holiday activities offer', SAME, null, 'none'],
    ['Plan Summer Diversion Programme with youth service', SAME, null, 'none'],
    ['Second monitoring visit action plan to be signed off', SAME, null, 'none'],
    ['Agree priorities for 2023-24', SAME, null, 'none'],
    ['Revise the 2019 Prevent strategy', SAME, null, 'none'],
    ['Reduce arson by 10% against the 2021 baseline', SAME, null, 'none'],
    [
      'Set the budget for 2023/24 – February 2023',
      'Set the budget for 2023/24',
      'February 2023',
      'date ..2023-02-28',
    ],
  ],
  'Past events in prose': [
    ['Following the inspection in June 2021, revise the improvement plan', SAME, null, 'none'],
    [
      'Following the inspection in June 2021, revise the improvement plan – October 2022',
      'Following the inspection in June 2021, revise the improvement plan',
      'October 2022',
      'date ..2022-10-31',
    ],
    ['Implement the actions from the peer review of March 2022', SAME, null, 'none'],
    ['Act on the minutes of the meeting held on 25 October 2021', SAME, null, 'none'],
    [
      'Respond to the fire risk assessment dated 12/04/2021 by 30/06/2022',
      'Respond to the fire risk assessment dated 12/04/2021',
      'by 30/06/2022',
      'date ..2022-06-30',
    ],
    ['Embed the learning from the March 2021 domestic homicide review', SAME, null, 'none'],
    [
      'Since the restructure in April 2021 caseloads have risen; agree a workload tool – Sept 2022',
      'Since the restructure in April 2021 caseloads have risen; agree a workload tool',
      'Sept 2022',
      'date ..2022-09-30',
    ],
    [
      'Following the HMICFRS inspection in June 2021, agree a vulnerability action plan by September 2022',
      'Following the HMICFRS inspection in June 2021, agree a vulnerability action plan',
      'by September 2022',
      'date ..2022-09-30',
    ],
    ['After the launch in May 2022, collect feedback from officers', SAME, null, 'none'],
    ['Further to the Board meeting on 12 May 2022, circulate the protocol', SAME, null, 'none'],
    ['In light of the thematic review in March 2022 refresh the thresholds document', SAME, null, 'none'],
    [
      'Visit looked after children in July 2022',
      'Visit looked after children',
      'July 2022',
      'date ..2022-07-31',
    ],
    [
      'Expand after school clubs in September 2022',
      'Expand after school clubs',
      'September 2022',
      'date ..2022-09-30',
    ],
    [
      'Improve response to alarms in June 2022',
      'Improve response to alarms',
      'June 2022',
      'date ..2022-06-30',
    ],
  ],
  'Dates in prose': [
    [
      'Recruit two advocates by September 2022',
      'Recruit two advocates',
      'by September 2022',
      'date ..2022-09-30',
    ],
    [
      'By September 2022 recruit two advocates',
      'recruit two advocates',
      'By September 2022',
      'date ..2022-09-30',
    ],
    ['September 2022: recruit two advocates', 'recruit two advocates', 'September 2022', 'date ..2022-09-30'],
    [
      'September 2022 – recruit two advocates',
      'recruit two advocates',
      'September 2022',
      'date ..2022-09-30',
    ],
    [
      'Recruit two advocates (September 2022)',
      'Recruit two advocates',
      'September 2022',
      'date ..2022-09-30',
    ],
    [
      'Recruit two advocates (by 30 Sept 2022)',
      'Recruit two advocates',
      'by 30 Sept 2022',
      'date ..2022-09-30',
    ],
    ['Recruit two advocates [Sept 22]', 'Recruit two advocates', 'Sept 22', 'date ..2022-09-30'],
    [
      'Recruit two advocates, September 2022.',
      'Recruit two advocates',
      'September 2022',
      'date ..2022-09-30',
    ],
    ['Recruit two advocates- September 2022', 'Recruit two advocates', 'September 2022', 'date ..2022-09-30'],
    ['Recruit two advocates -September 2022', 'Recruit two advocates', 'September 2022', 'date ..2022-09-30'],
    ['Recruit two advocates September 2022', 'Recruit two advocates', 'September 2022', 'date ..2022-09-30'],
    [
      'Recruit two advocates in September 2022',
      'Recruit two advocates',
      'September 2022',
      'date ..2022-09-30',
    ],
    [
      'Recruit two advocates during September 2022',
      'Recruit two advocates',
      'during September 2022',
      'date ..2022-09-30',
    ],
    [
      'Recruit two advocates no later than 30/09/2022',
      'Recruit two advocates',
      'no later than 30/09/2022',
      'date ..2022-09-30',
    ],
    [
      'Launch the strategy at the conference on 22 November 2022',
      'Launch the strategy at the conference',
      '22 November 2022',
      'date ..2022-11-22',
    ],
    [
      'Pilot in two wards June 2022, roll out to all wards by March 2023',
      'Pilot in two wards June 2022, roll out to all wards',
      'by March 2023',
      'date ..2023-03-31',
    ],
    ['Survey tenants – Q2 2022/23', 'Survey tenants', 'Q2 2022/23', 'window 2022-07-01..2022-09-30'],
    ['Survey tenants by end Q2 2022/23', 'Survey tenants', 'by end Q2 2022/23', 'date ..2022-09-30'],
    ['Survey tenants – from October 2022', 'Survey tenants', 'from October 2022', 'window 2022-10-01..'],
    [
      'Survey tenants from October 2022 to January 2023',
      'Survey tenants',
      'from October 2022 to January 2023',
      'window 2022-10-01..2023-01-31',
    ],
    [
      'Survey tenants – Autumn term 2022',
      'Survey tenants',
      'Autumn term 2022',
      'window 2022-09-01..2022-12-31 ?season',
    ],
    [
      'Survey tenants – June & December 2022',
      'Survey tenants',
      'June & December 2022',
      'dates ..2022-12-31 [2022-06-30 2022-12-31]',
    ],
    ['Survey tenants – June/July 2022', 'Survey tenants', 'June/July 2022', 'window 2022-06-01..2022-07-31'],
    ['Survey tenants – 2022/23', 'Survey tenants', '2022/23', 'window 2022-04-01..2023-03-31'],
    ['Survey tenants – by 2024', 'Survey tenants', 'by 2024', 'date ..2024-12-31'],
    ['Survey tenants – mid-Febuary', 'Survey tenants', 'mid-Febuary', 'date ..2023-02-15 ?noYear,misspelt'],
    [
      'Present to the July 2022 Health and Wellbeing Board',
      'Present to the',
      'July 2022 Health and Wellbeing Board',
      'date ..2022-07-31',
    ],
    ['Report to July Board', 'Report to', 'July Board', 'date ..2022-07-31 ?noYear'],
    [
      'Promote Safeguarding Week (21 – 27 November 2022)',
      'Promote Safeguarding Week',
      '21 – 27 November 2022',
      'window 2022-11-21..2022-11-27',
    ],
    ['Launch w/c 12 June 2023', 'Launch', 'w/c 12 June 2023', 'window 2023-06-12..2023-06-18'],
  ],
};

describe.each(Object.entries(bullets))('%s', (_, rows) => {
  it.each(rows)('%j', (text, task, timescale, expected) => {
    const reading = readMilestone(text, context);
    expect([inShort(reading), reading.timescale]).toEqual([expected, timescale]);
    expect(reading.task).toBe(task === SAME ? text : task);
  });
});
