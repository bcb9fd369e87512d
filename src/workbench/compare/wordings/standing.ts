import { date, dates, every, is, none, ongoing, within, type RuleWordings } from './expect';

/** Section "Recurrence and standing work" of docs/timescales.md. */
export const STANDING: readonly RuleWordings[] = [
  {
    rule: 'A frequency has its period',
    wordings: [
      ['Check the waiting list – weekly', every('P1W', 'weekly')],
      ['Ring the duty desk – fortnightly', every('P2W', 'fortnightly')],
      ['Go through the risk register – monthly', every('P1M', 'monthly')],
      ['Meet the coroner’s officer – bi-monthly', every('P2M', 'bi-monthly')],
      ['Tidy the distribution list – quarterly', every('P3M', 'quarterly')],
      ['Visit the residential homes – termly', every('P4M', 'termly')],
      ['Refresh the directory – six monthly', every('P6M', 'six monthly')],
      ['Test the alarm plan – biannual', every('P6M', 'biannual')],
      ['Thank the panel members – twice a year', every('P6M', 'twice a year')],
      ['Elect the vice chair – annually', every('P1Y', 'annually')],
      ['Renew the pledge – yearly', every('P1Y', 'yearly')],
    ],
  },
  {
    rule: 'A frequency keeps the period, the start or the dates that go with it',
    wordings: [
      ['Share headline figures – quarterly throughout 2021-23', throughout('quarterly throughout 2021-23')],
      [
        'Chart the referrals – quarterly from May 2022',
        within(every('P3M', 'quarterly from May 2022'), '2022-05-01', null),
      ],
      [
        'Ask the families – six monthly – September 2022; March 2023',
        {
          ...dates('six monthly – September 2022; March 2023', '2022-09-30', '2023-03-31'),
          kind: 'recurring',
          every: 'P6M',
        },
      ],
    ],
  },
  {
    rule: 'A frequency inside a name does not count; one that says how often the work is done does',
    wordings: [
      ['Design the quarterly dataset – June 2022', date('June 2022', '2022-06-30')],
      ['Write the annual report – July 2022', date('July 2022', '2022-07-31')],
      ['Send six monthly reports to the schools', none],
      ['Trace missing pupils on a six monthly basis', every('P6M', 'on a six monthly basis')],
    ],
  },
  {
    rule: '"Ongoing" is the kind where nothing else says when, and a status where it ends the timescale',
    wordings: [
      ['Promote the text service – ongoing', ongoing('ongoing', 'ongoing')],
      ['Welcome new members – Monthly ongoing', is('ongoing', every('P1M', 'Monthly ongoing'))],
      ['Settle the pathway – End 2022 – Ongoing', is('ongoing', date('End 2022', '2022-12-31'))],
      ['Settle the protocol – May 2022\nONGOING', is('ongoing', date('May 2022', '2022-05-31'))],
      [
        'Keep the reading list – Sept 22 and ongoing',
        within(ongoing('Sept 22 and ongoing', 'ongoing'), '2022-09-01', null),
      ],
      [
        'Keep the glossary – March 2022/Ongoing',
        within(ongoing('March 2022/Ongoing', 'ongoing'), '2022-03-01', null),
      ],
    ],
  },
  {
    rule: 'A span of years means financial years; "throughout" and "across" it is standing work',
    wordings: [
      ['Speak up for play – throughout 2021-23', span('throughout 2021-23', null, '2023-03-31')],
      ['Speak up for sport – across 2021-23', span('across 2021-23', null, '2023-03-31')],
      ['Speak up for music – Throughout 2021/22', span('Throughout 2021/22', null, '2022-03-31')],
      [
        'Speak up for art – Ongoing – Throughout 2021-23',
        span('Ongoing – Throughout 2021-23', 'ongoing', '2023-03-31'),
      ],
    ],
  },
];

function throughout(timescale: string): ReturnType<typeof every> {
  return within(every('P3M', timescale), '2021-04-01', '2023-03-31');
}

function span(timescale: string, status: 'ongoing' | null, end: string): ReturnType<typeof ongoing> {
  return within(ongoing(timescale, status), '2021-04-01', end);
}
