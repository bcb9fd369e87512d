/** Several things said in one timescale: which of them the milestone keeps, and what the others are. */
import { readTimescaleLine } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2012-04-01', '2013-03-31', '2012-10-31');
/** The timescale is the whole line. */
const SAME = undefined;

type Row = readonly [line: string, timescale: string | null | undefined, reading: string];

const wordings: Readonly<Record<string, readonly Row[]>> = {
  'Of two words for how far, the one that tells most': [
    ['June 2012 – delayed – complete', 'June 2012', 'date ..2012-06-30 +complete'],
    ['Complete – cancelled', null, 'none +cancelled'],
    ['In progress – delayed', null, 'none +delayed'],
    ['Not started – delayed', null, 'none +delayed'],
    ['In progress – not started', null, 'none +notStarted'],
    ['Ongoing – in progress', 'Ongoing', 'ongoing +inProgress'],
    ['Cancelled – ongoing', 'ongoing', 'ongoing +cancelled'],
    ['Quarterly – complete – ongoing', 'Quarterly', 'recurring P3M +complete'],
  ],
  'Work that recurs, and its dates': [
    ['May 2012 annually thereafter', SAME, 'recurring P1Y 2012-05-01..'],
    ['May 2012, thereafter annually', SAME, 'recurring P1Y 2012-05-01..'],
    ['May 2012 / annually', SAME, 'recurring P1Y 2012-05-01..'],
    ['May and July 2012, then annually', SAME, 'recurring P1Y ..2012-07-31 [2012-05-31 2012-07-31]'],
    ['Draft/final May 2012 – annually', 'May 2012 – annually', 'recurring P1Y ..2012-05-31'],
    ['May 2012, annually', SAME, 'recurring P1Y ..2012-05-31'],
    ['Annually, first in May 2012', SAME, 'recurring P1Y 2012-05-01..'],
    ['Annually, initially May 2012', SAME, 'recurring P1Y 2012-05-01..'],
    ['Annually in May 2012', SAME, 'recurring P1Y ..2012-05-31'],
    ['Annually and May 2012', SAME, 'recurring P1Y ..2012-05-31'],
    [
      'Review by June 2012 and annually thereafter',
      'by June 2012 and annually thereafter',
      'recurring P1Y 2012-06-01..',
    ],
    ['Quarterly and ongoing', SAME, 'recurring P3M +ongoing'],
    ['Quarterly: ongoing', 'Quarterly', 'recurring P3M +ongoing'],
    ['Quarterly – complete, ongoing', 'Quarterly', 'recurring P3M +complete'],
    ['Quarterly?', 'Quarterly', 'recurring P3M'],
    ['Quarterly TBC', 'Quarterly', 'recurring P3M'],
    ['TBC – quarterly from June 2012', 'quarterly from June 2012', 'recurring P3M 2012-06-01..'],
    ['June 2012 (TBC) – monthly', SAME, 'recurring P1M ..2012-06-30 ?other'],
  ],
  'Standing work, and its dates': [
    ['Ongoing between May and June 2012', SAME, 'ongoing 2012-05-01..2012-06-30 +ongoing'],
    ['May 2012 – July 2012 ongoing', SAME, 'ongoing 2012-05-01..2012-07-31 +ongoing'],
    ['from May 2012 ongoing', SAME, 'ongoing 2012-05-01.. +ongoing'],
    ['throughout 2012/13 – ongoing', SAME, 'ongoing 2012-04-01..2013-03-31 +ongoing'],
    ['Reviewed June 2012 and ongoing', 'June 2012 and ongoing', 'ongoing 2012-06-01.. +ongoing'],
    ['asap and ongoing', SAME, 'ongoing +ongoing'],
    ['by May 2012 and ongoing', SAME, 'ongoing 2012-05-01.. +ongoing'],
    ['from May 2012, ongoing until March 2013', SAME, 'ongoing 2012-05-01..2013-03-31 +ongoing'],
    ['May 2012 and ongoing to March 2013', SAME, 'ongoing 2012-05-01..2013-03-31 +ongoing'],
    ['Sept 2012 and ongoing throughout 2012-14', SAME, 'ongoing 2012-09-01..2014-03-31 +ongoing'],
    ['May – July 2012, ongoing until March 2013', SAME, 'ongoing 2012-05-01..2013-03-31 +ongoing'],
    ['May 2012 and ongoing, report by March 2013', SAME, 'ongoing 2012-05-01.. +ongoing'],
    ['May 2012 and ongoing from June 2012', SAME, 'ongoing 2012-05-01.. +ongoing'],
    // Only how far the work is.
    ['Ongoing by May 2012', 'by May 2012', 'date ..2012-05-31 +ongoing'],
    ['from May 2012 – ongoing', 'from May 2012', 'window 2012-05-01.. +ongoing'],
    ['by May 2012: ongoing', 'by May 2012', 'date ..2012-05-31 +ongoing'],
    ['May 2012. Ongoing', 'May 2012', 'date ..2012-05-31 +ongoing'],
    ['May 2012; ongoing', 'May 2012', 'date ..2012-05-31 +ongoing'],
    ['before May 2012/ongoing', 'before May 2012', 'date ..2012-05-31 +ongoing'],
    ['End of May 2012/ongoing', 'End of May 2012', 'date ..2012-05-31 +ongoing'],
    // The time of a review or of a focus bounds no work.
    ['Ongoing with review in June 2012 and June 2013', 'Ongoing', 'ongoing +ongoing'],
    ['Ongoing with focus on 2012/13 and June 2013', 'Ongoing', 'ongoing +ongoing'],
    ['Ongoing with review in June', 'Ongoing', 'ongoing +ongoing'],
    ['June 2012 ongoing review June 2013', 'June 2012 ongoing', 'ongoing 2012-06-01.. +ongoing'],
  ],
  'Begun, finished, moved': [
    ['Started in May 2012', SAME, 'window 2012-05-01.. +inProgress'],
    ['Started by May 2012', 'by May 2012', 'date ..2012-05-31 +inProgress'],
    ['Started – May 2012', 'May 2012', 'date ..2012-05-31 +inProgress'],
    ['Not started May 2012', 'May 2012', 'date ..2012-05-31 +notStarted'],
    ['Underway May 2012', 'May 2012', 'date ..2012-05-31 +inProgress'],
    ['June 2012, begun May 2012', 'June 2012', 'date ..2012-06-30 +inProgress'],
    ['June 2012 – completed May 2012', 'June 2012', 'date ..2012-06-30 +complete'],
    ['June 2012 – complete – review May 2013', 'June 2012', 'date ..2012-06-30 +complete'],
    ['June 2012 – completed. May 2013', SAME, 'dates ..2013-05-31 [2012-06-30 2013-05-31] +complete'],
    [
      'Complete May 2012 and June 2012',
      'May 2012 and June 2012',
      'dates ..2012-06-30 [2012-05-31 2012-06-30] +complete',
    ],
    ['Delayed from May 2012', null, 'none +delayed'],
    ['Delayed by May 2012', 'by May 2012', 'date ..2012-05-31 +delayed'],
    ['May 2012 – delayed from March 2012', 'May 2012', 'date ..2012-05-31 +delayed'],
    ['carried forward from 2011/12 – May 2012', 'May 2012', 'date ..2012-05-31 +delayed'],
  ],
  'Several times': [
    [
      'Final by July 2012, draft by May 2012',
      'by July 2012, draft by May 2012',
      'dates ..2012-07-31 [2012-07-31 2012-05-31]',
    ],
    ['from May 2012; by July 2013; by June 2013', SAME, 'window 2012-05-01..2013-07-31'],
    ['by 31 May 2012 with launch May 2012', SAME, 'date ..2012-05-31'],
    ['May – June 2012 with launch in July 2013', SAME, 'window 2012-05-01..2013-07-31'],
    [
      'to start in May 2012 and finish in July 2012',
      'May 2012 and finish in July 2012',
      'window 2012-05-01..2012-07-31',
    ],
    [
      'June and July 2012 with launch by May 2013',
      SAME,
      'dates ..2013-05-31 [2012-06-30 2012-07-31 2013-05-31]',
    ],
    ['throughout 2012/13 with a report by May 2014', SAME, 'ongoing 2012-04-01..2013-03-31'],
    ['Commence May 2012 then quarterly', SAME, 'recurring P3M 2012-05-01..'],
    ['In progress – review May 2012', 'May 2012', 'date ..2012-05-31 +inProgress'],
    [
      'In progress – review by May 2012 and by May 2013',
      'by May 2012 and by May 2013',
      'dates ..2013-05-31 [2012-05-31 2013-05-31] +inProgress',
    ],
    ['June 2012 – in progress, May 2013', SAME, 'dates ..2013-05-31 [2012-06-30 2013-05-31] +inProgress'],
    ['Review in June 2012\nJuly 2012', 'June 2012\nJuly 2012', 'dates ..2012-07-31 [2012-06-30 2012-07-31]'],
    ['In progress until July 2012', 'until July 2012', 'window ..2012-07-31 +inProgress'],
    ['Delayed Q3 2012/13', 'Q3 2012/13', 'window 2012-10-01..2012-12-31 +delayed'],
    ['to start in May 2012', 'start in May 2012', 'window 2012-05-01..'],
  ],
  'What is assumed is said once': [
    ['Mary 2012; Mary 2013', SAME, 'dates ..2013-05-31 [2012-05-31 2013-05-31] ?misspelt'],
    ['Mary 2012 – Mary 2013', SAME, 'window 2012-05-01..2013-05-31 ?misspelt'],
    ['June 2012? – ongoing', 'June 2012', 'date ..2012-06-30 +ongoing ?other'],
    ['June 2012 TBC – ongoing', 'June 2012', 'date ..2012-06-30 +ongoing ?other'],
    [
      'June 2012? and September 2012?',
      'June 2012? and September 2012',
      'dates ..2012-09-30 [2012-06-30 2012-09-30] ?other',
    ],
    ['June 2012 (tbc)', 'June 2012', 'date ..2012-06-30 ?other'],
    ['June 2012 (asap)', 'June 2012', 'date ..2012-06-30'],
    ['June 2012 (see note)', 'June 2012', 'date ..2012-06-30'],
  ],
};

describe.each(Object.entries(wordings))('%s', (_, rows) => {
  it.each(rows)('%j', (line, timescale, expected) => {
    const reading = readTimescaleLine(line, context);
    expect([inShort(reading), reading.timescale]).toEqual([expected, timescale === SAME ? line : timescale]);
  });
});
