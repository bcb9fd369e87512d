import { dates, window, type RuleWordings } from './expect';

/** Section "Windows and lists" of docs/timescales.md. */
export const WINDOWS: readonly RuleWordings[] = [
  {
    rule: 'A range is from the first day of its first month to the last day of its last',
    wordings: [
      [
        'Sample the case files – June – September 2022',
        window('June – September 2022', '2022-06-01', '2022-09-30'),
      ],
      [
        'Hold the hearings – June 2022 - August 2022',
        window('June 2022 - August 2022', '2022-06-01', '2022-08-31'),
      ],
      [
        'Mentor new staff – April 2021 – March 2023',
        window('April 2021 – March 2023', '2021-04-01', '2023-03-31'),
      ],
      ['Collect the feedback – May to July 2022', window('May to July 2022', '2022-05-01', '2022-07-31')],
      ['Train the reception teams – Jan‐Mar 2023', window('Jan‐Mar 2023', '2023-01-01', '2023-03-31')],
      ['Compare the thresholds – Oct—Dec 2022', window('Oct—Dec 2022', '2022-10-01', '2022-12-31')],
      [
        'Staff the stall – 4 July 2022 to 8 July 2022',
        window('4 July 2022 to 8 July 2022', '2022-07-04', '2022-07-08'),
      ],
    ],
  },
  {
    rule: 'Two months with a stroke are a window over both',
    wordings: [
      ['Tour the youth clubs – June/ July 2022', window('June/ July 2022', '2022-06-01', '2022-07-31')],
      ['Tour the libraries – February/March 2023', window('February/March 2023', '2023-02-01', '2023-03-31')],
      ['Tour the clinics – Oct / Nov 2022', window('Oct / Nov 2022', '2022-10-01', '2022-11-30')],
    ],
  },
  {
    rule: 'A year missing in the first part is the latest that does not come after the end',
    wordings: [
      [
        'Rewrite the handbook – December – May 2022',
        window('December – May 2022', '2021-12-01', '2022-05-31'),
      ],
      ['Rewrite the induction – Nov - Feb 2023', window('Nov - Feb 2023', '2022-11-01', '2023-02-28')],
    ],
  },
  {
    rule: '"From" gives a start and no end',
    wordings: [
      ['Answer the advice line – from May 2022', window('from May 2022', '2022-05-01', null)],
      ['Use the new form from September 2022', window('from September 2022', '2022-09-01', null)],
    ],
  },
  {
    rule: 'Several dates are a list; due on the last',
    wordings: [
      [
        'Publish the bulletin – May 2022; October 2022',
        dates('May 2022; October 2022', '2022-05-31', '2022-10-31'),
      ],
      [
        'Meet the carers’ group – March, July and December 2022',
        dates('March, July and December 2022', '2022-03-31', '2022-07-31', '2022-12-31'),
      ],
      [
        'Update the website – 10 June 2022; 9 December 2022',
        dates('10 June 2022; 9 December 2022', '2022-06-10', '2022-12-09'),
      ],
    ],
  },
  {
    rule: 'A reversed range keeps its dates as written',
    wordings: [
      [
        'Clear the backlog – September 2022 – June 2022',
        window('September 2022 – June 2022', '2022-09-01', '2022-06-30'),
      ],
    ],
  },
  {
    rule: 'Two years alone in a timescale cell are a window of financial years',
    isColumn: true,
    wordings: [['2021 - 2022', window('2021 - 2022', '2021-04-01', '2022-03-31')]],
  },
];
