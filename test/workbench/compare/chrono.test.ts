import { parseDay, type Day } from '../../../src/plan/day';
import type { Answer } from '../../../src/workbench/compare/answer';
import { CHRONO_CASUAL, CHRONO_STRICT, chronoAnswers } from '../../../src/workbench/compare/chrono';

const AS_OF = parseDay('2022-04-30') as Day;

function casual(text: string): readonly Answer[] {
  return chronoAnswers(text, CHRONO_CASUAL.parse(text, AS_OF));
}

describe('what chrono-node finds is mapped generously', () => {
  it.each([
    ['a month is due on its last day', 'Print it – May 2022', 'date', null, '2022-05-31', false],
    ['a leap February too', 'Print it – February 2024', 'date', null, '2024-02-29', false],
    ['a day is that day, day first', 'Print it – 05/10/2022', 'date', null, '2022-10-05', false],
    [
      'a weekday with its date is that day',
      'Print it – Tuesday 18 October 2022',
      'date',
      null,
      '2022-10-18',
      false,
    ],
    ['the end of a month is its last day', 'by end of April 2022', 'date', null, '2022-04-30', false],
    [
      'a range is a window with month ends',
      'Print it – June 2022 – September 2022',
      'window',
      '2022-06-01',
      '2022-09-30',
      false,
    ],
    [
      'a year it fills in for one end is a guess',
      'Print it – June – September 2022',
      'window',
      '2022-06-01',
      '2022-09-30',
      true,
    ],
    [
      'a range of days keeps its days',
      '4 July 2022 to 8 July 2022',
      'window',
      '2022-07-04',
      '2022-07-08',
      false,
    ],
    ['after "from" it is a start', 'Print it from May 2022', 'window', '2022-05-01', null, false],
    ['a missing year is a guess', 'Print it – 10 June', 'date', null, '2022-06-10', true],
    ['nothing found is none', 'Print it soon enough', 'none', null, null, false],
    ['an hour is no date', 'Print it at 3pm', 'none', null, null, false],
  ])('%s: %s', (_, text, kind, start, due, guessed) => {
    expect(casual(text)).toEqual([{ kind, start, due, dates: [], guessed }]);
  });

  it('takes several results as a list, as the last alone, or as one window', () => {
    expect(casual('Print it – May 2022; October 2022')).toEqual([
      {
        kind: 'dates',
        start: null,
        due: '2022-10-31',
        dates: ['2022-05-31', '2022-10-31'],
        guessed: false,
      },
      { kind: 'date', start: null, due: '2022-10-31', dates: [], guessed: false },
      { kind: 'window', start: '2022-05-01', due: '2022-10-31', dates: [], guessed: false },
    ]);
  });

  it('strict, it reads full dates, day first, and no month alone', () => {
    const strict = (text: string): readonly Answer[] => chronoAnswers(text, CHRONO_STRICT.parse(text, AS_OF));
    expect(strict('Print it – 05/10/2022')[0]?.due).toBe('2022-10-05');
    expect(strict('Print it – May 2022')).toEqual([
      { kind: 'none', start: null, due: null, dates: [], guessed: false },
    ]);
  });
});
