/** Meetings and events without a date, names with a frequency in them, and brackets, in a timescale column. */
import { readTimescaleLine } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2012-04-01', '2013-03-31', '2012-10-31');
/** The timescale is the whole line. */
const SAME = undefined;

type Row = readonly [line: string, timescale: string | null | undefined, reading: string];

const wordings: Readonly<Record<string, readonly Row[]>> = {
  'A meeting without a date': [
    ['for Board', SAME, 'vague'],
    ['Report to the full governing body', SAME, 'vague'],
    ['Board, when agreed', SAME, 'vague'],
    ['Board on Monday', SAME, 'vague'],
    ['a long line which names the Board and says nothing more', null, 'none'],
    // Not only a meeting.
    ['Partnership group', null, 'none'],
  ],
  'A meeting with its date': [
    ['Full Governing Body meeting 12 June 2012', SAME, 'date ..2012-06-12'],
    ['Health and Wellbeing Board June 2012', SAME, 'date ..2012-06-30'],
    ['Board away-day June 2012', SAME, 'date ..2012-06-30'],
    ['June 2012 Board away day', SAME, 'date ..2012-06-30'],
    ['October half-term', SAME, 'date ..2012-10-31 ?noYear'],
    ['half term 2012', SAME, 'vague'],
  ],
  'An event that only time will tell': [
    ['before inspection', SAME, 'vague'],
    ['when agreed', SAME, 'vague'],
    ['upon receipt', SAME, 'vague'],
    ['on receipt of funds', SAME, 'vague'],
    ['on publication', SAME, 'vague'],
    ['dependent on funding', SAME, 'vague'],
    ['June 2012, following inspection', 'June 2012', 'date ..2012-06-30'],
    ['Following inspection – complete', null, 'none +complete'],
    // Nothing is said of it.
    ['before', null, 'none'],
    ['once', null, 'none'],
    ['pending', null, 'none'],
    ['for inspection', null, 'none'],
    ['on Monday', null, 'none'],
  ],
  'The date of something else': [
    ['minutes of the Board meeting on 4 July 2012', null, 'none'],
    ['actions arising from Board on 4 July 2012', null, 'none'],
    ['report dated 4 July 2012', null, 'none'],
    ['Meeting of 4 July 2012', null, 'none'],
    ['as at May 2012', null, 'none'],
    ['Implement the plan agreed in May 2012', null, 'none'],
    ['to be published in May 2012', 'May 2012', 'date ..2012-05-31'],
  ],
  'How often, and names': [
    ['data quarterly to Board', 'quarterly', 'recurring P3M'],
    ['Quarterly reporting', 'Quarterly', 'recurring P3M'],
    ['Annual event', 'Annual', 'recurring P1Y'],
    ['Monthly updates, from June 2012', SAME, 'recurring P1M 2012-06-01..'],
    ['Monthly updates, June 2012', 'June 2012', 'date ..2012-06-30'],
    ['quarterly data', null, 'none'],
    ['annual report', null, 'none'],
    ['Annual conference', null, 'none'],
    ['Bi-annual plan', null, 'none'],
  ],
  Brackets: [
    ['(May 2012)', 'May 2012', 'date ..2012-05-31'],
    ['(ongoing)', 'ongoing', 'ongoing +ongoing'],
    ['(complete)', null, 'none +complete'],
    ['Lead officer (May 2012).', 'May 2012', 'date ..2012-05-31'],
    ['Lead officer [May 2012]', 'May 2012', 'date ..2012-05-31'],
    ['May 2012 (June 2012)', 'May 2012', 'date ..2012-05-31'],
    // Those that do not pair are none.
    ['Lead officer (May 2012', 'May 2012', 'date ..2012-05-31'],
    ['May 2012)', 'May 2012', 'date ..2012-05-31'],
    ['Lead officer) May 2012 (Board', 'May 2012', 'date ..2012-05-31'],
    // A remark in the midst.
    ['Lead officer (by May 2012) and others', null, 'none'],
  ],
};

describe.each(Object.entries(wordings))('%s', (_, rows) => {
  it.each(rows)('%j', (line, timescale, expected) => {
    const reading = readTimescaleLine(line, context);
    expect([inShort(reading), reading.timescale]).toEqual([expected, timescale === SAME ? line : timescale]);
  });
});
