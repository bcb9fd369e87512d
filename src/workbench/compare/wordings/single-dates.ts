import { date, guessing, vague, window, type RuleWordings } from './expect';

/** Section "Single dates" of docs/timescales.md. */
export const SINGLE_DATES: readonly RuleWordings[] = [
  {
    rule: 'A month means its last day',
    wordings: [
      ['Refresh the neglect toolkit – May 2022', date('May 2022', '2022-05-31')],
      ['Publish the leaflet for parents by January 2023', date('by January 2023', '2023-01-31')],
      ['Share the quick guide with schools – Sept 22', date('Sept 22', '2022-09-30')],
      ['Open the shared inbox – Feb-23', date('Feb-23', '2023-02-28')],
      ['Brief the school governors – Nov‐2022', date('Nov‐2022', '2022-11-30')],
      ['Appoint a second analyst – February 2024', date('February 2024', '2024-02-29')],
      ['Agree who chairs the panel – by Aug 2022', date('by Aug 2022', '2022-08-31')],
    ],
  },
  {
    rule: 'A full date is that day, day first',
    wordings: [
      ['Hold the staff conference – 13 June 2022', date('13 June 2022', '2022-06-13')],
      ['Send the survey to carers – 05/10/2022', date('05/10/2022', '2022-10-05')],
      ['Retire the old referral form – 01/09/21', date('01/09/21', '2021-09-01')],
      ['Move the files to the new store – 11.01.23', date('11.01.23', '2023-01-11')],
      ['Sign the data agreement by 21st March 2023', date('by 21st March 2023', '2023-03-21')],
      ['Meet the youth forum – Tuesday 18 October 2022', date('Tuesday 18 October 2022', '2022-10-18')],
      ['Close the consultation – due 3 Feb 2023', date('due 3 Feb 2023', '2023-02-03')],
    ],
  },
  {
    rule: 'A bare year is its 31 December; parts of a month and of a year have their day',
    wordings: [
      ['Reach full membership – 2022', date('2022', '2022-12-31')],
      ['Replace the case system – End 2022', date('End 2022', '2022-12-31')],
      ['Train the trainers by 2022', date('by 2022', '2022-12-31')],
      ['Draft the protocol – End July 2022', date('End July 2022', '2022-07-31')],
      ['Circulate the minutes template – by end of April 2022', date('by end of April 2022', '2022-04-30')],
      ['Pilot the screening tool – Mid-June 2022', date('Mid-June 2022', '2022-06-15')],
      ['Test the helpline script – mid July 2022', date('mid July 2022', '2022-07-15')],
      ['Choose the audit theme – early May 2022', date('early May 2022', '2022-05-10')],
      ['Invite the new members – late May 2022', date('late May 2022', '2022-05-31')],
      ['Settle the budget – Mid/End May 2022', date('Mid/End May 2022', '2022-05-31')],
    ],
  },
  {
    rule: 'Quarters are windows of the financial year; a single year named is the one in which it begins',
    wordings: [
      ['Visit every nursery – Q1 2022/23', window('Q1 2022/23', '2022-04-01', '2022-06-30')],
      ['Visit every college – Q3 2022/23', window('Q3 2022/23', '2022-10-01', '2022-12-31')],
      [
        'Visit every surgery – Q4 2022',
        guessing('financialQuarter', window('Q4 2022', '2023-01-01', '2023-03-31')),
      ],
    ],
  },
  {
    rule: 'A month that names a meeting is that month; times the rules do not name are vague',
    wordings: [
      ['Table the options paper – for June 2022 Board', date('for June 2022 Board', '2022-06-30')],
      ['Bring the dashboard back – September 2022 Board', date('September 2022 Board', '2022-09-30')],
      ['Talk to the faith groups – before Easter', vague('before Easter')],
      ['Refresh the slides – new academic year', vague('new academic year')],
    ],
  },
  {
    rule: 'An extra zero or stray sign in a numeric date is ignored, and said to be a guess',
    wordings: [
      ['Renew the licence – 1/012/2022', guessing('strayCharacter', date('1/012/2022', '2022-12-01'))],
      ['Print the posters – 15/011/2022', guessing('strayCharacter', date('15/011/2022', '2022-11-15'))],
    ],
  },
  {
    rule: 'A missing year is the one that falls into the plan’s period, and said to be a guess',
    period: ['2022-04-01', '2023-03-31'],
    wordings: [
      ['Call the first workshop – June', guessing('noYear', date('June', '2022-06-30'))],
      ['Order the booklets – 23-Mar', guessing('noYear', date('23-Mar', '2023-03-23'))],
      ['Thank the volunteers – late January', guessing('noYear', date('late January', '2023-01-31'))],
      ['Check the contact list – by 18 October', guessing('noYear', date('by 18 October', '2022-10-18'))],
      ['Archive the old policies – Jun 22', date('Jun 22', '2022-06-30')],
    ],
  },
  {
    rule: 'Where two years would do, a missing year is the first of them',
    wordings: [['Set the house rules – July', guessing('noYear', date('July', '2021-07-31'))]],
  },
  {
    rule: 'Without a period, a missing year makes it the first such date on or after the day of reading',
    period: null,
    wordings: [
      ['Close the books – March', guessing('noYear', date('March', '2023-03-31'))],
      ['Count the laptops – May', guessing('noYear', date('May', '2022-05-31'))],
    ],
  },
  {
    rule: 'A misspelt month is the nearest month name, and said to be a guess',
    wordings: [
      ['Write to the head teachers – Mary 2022', guessing('misspelt', date('Mary 2022', '2022-05-31'))],
      ['List the open cases – Febuary 2023', guessing('misspelt', date('Febuary 2023', '2023-02-28'))],
      ['Book the venue by Setpember 2022', guessing('misspelt', date('by Setpember 2022', '2022-09-30'))],
      ['Name a deputy – Ocotber 2022', guessing('misspelt', date('Ocotber 2022', '2022-10-31'))],
    ],
  },
  {
    rule: 'Seasons and terms are windows, and said to be a guess; "by" one is its last day, "late" spring too',
    wordings: [
      ['Run the poster contest – spring term 2022', season('spring term 2022', '2022-01-01', '2022-03-31')],
      ['Run the essay contest – summer term 2022', season('summer term 2022', '2022-04-01', '2022-07-31')],
      ['Run the drama contest – autumn term 2022', season('autumn term 2022', '2022-09-01', '2022-12-31')],
      ['Walk the estates – Summer 2022', season('Summer 2022', '2022-06-01', '2022-08-31')],
      ['Walk the parks – Winter 2022', season('Winter 2022', '2022-12-01', '2023-02-28')],
      ['Paint the meeting room – by Summer 2022', guessing('season', date('by Summer 2022', '2022-08-31'))],
      ['Plant the garden – Late Spring 2022', guessing('season', date('Late Spring 2022', '2022-05-31'))],
    ],
  },
];

function season(timescale: string, start: string, due: string): ReturnType<typeof date> {
  return guessing('season', window(timescale, start, due));
}
