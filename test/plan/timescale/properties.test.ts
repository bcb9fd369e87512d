import fc from 'fast-check';
import { lastOfMonth, parseDay, type Day } from '../../../src/plan/day';
import type { Reading } from '../../../src/plan/model';
import {
  findRevisedDate,
  readMilestone,
  readStart,
  readTimescaleLine,
  renderReading,
  splitMilestones,
  splitTimescales,
} from '../../../src/plan/timescale';
import { contextOf, withoutPeriod } from './context';

/** How often a property is tried; PROPERTY_RUNS=10 tries it ten times as often. */
const runs = (usual: number): number => usual * Number(process.env['PROPERTY_RUNS'] ?? 1);

const context = contextOf('2021-04-01', '2023-03-31', '2022-04-30');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const month = fc.constantFrom(...MONTHS, 'Jan', 'Feb', 'Apr', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec');
const year = fc.integer({ min: 2009, max: 2030 }).map(String);
const monthYear = fc.tuple(month, year).map((parts) => parts.join(' '));
const fullDay = fc
  .tuple(fc.integer({ min: 1, max: 28 }), monthYear)
  .map(([day, rest]) => `${String(day)} ${rest}`);
const span = fc
  .integer({ min: 2009, max: 2030 })
  .map((first) => `${String(first)}-${String(first + 2).slice(2)}`);
const moment = fc.oneof(
  monthYear,
  fullDay,
  month,
  year,
  fc.tuple(fc.constantFrom('end', 'mid', 'early'), monthYear).map((parts) => parts.join(' ')),
);
const numeric = fc
  .tuple(
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 13 }),
    year,
    fc.constantFrom('/', '.', '-', ' / '),
    fc.boolean(),
  )
  .map(([day, month_, named, sign, short]) =>
    [String(day), String(month_).padStart(2, '0'), short ? named.slice(2) : named].join(sign),
  );
const school = fc
  .tuple(
    fc.constantFrom('spring', 'Summer', 'autumn', 'winter'),
    fc.constantFrom(' ', ' term ', ' 1 '),
    fc.oneof(year, span, fc.constant('')),
  )
  .map((parts) => parts.join('').trim());
const quarter = fc
  .tuple(
    fc.constantFrom('Q', 'Quarter ', 'qtr '),
    fc.integer({ min: 1, max: 4 }).map(String),
    fc.constantFrom('', ' 2022/23', ' 22-23', ' 2022'),
  )
  .map((parts) => parts.join(''));
const often = fc.constantFrom(
  'monthly',
  'bi-monthly',
  'quarterly',
  'six monthly',
  'annually',
  'weekly',
  'on a termly basis',
  'every other month',
  '2 x per year',
  'each quarter',
  'by the 10th of each month',
);
const timescale = fc.oneof(
  moment,
  fc.tuple(fc.constantFrom('by', 'from', 'before', 'due', 'until'), moment).map((parts) => parts.join(' ')),
  numeric,
  school,
  quarter,
  fc
    .tuple(fc.constantFrom('by', 'by end of', 'from', 'during'), fc.oneof(quarter, school))
    .map((parts) => parts.join(' ')),
  fc.tuple(numeric, fc.constantFrom(' – ', ' to ', ', ', ' & '), numeric).map((parts) => parts.join('')),
  fc
    .tuple(
      monthYear,
      fc.constantFrom(', slipped to ', ' extended to ', ' (now ', ' – deferred until '),
      monthYear,
    )
    .map(([from, moved, to]) => `${from}${moved}${to}${moved.includes('(') ? ')' : ''}`),
  fc
    .tuple(month, fc.constantFrom(' Board', ' Executive meeting', ' half term'), fc.constantFrom('', ' 2022'))
    .map((parts) => parts.join('')),
  fc.tuple(month, monthYear).map((parts) => parts.join(' – ')),
  fc.tuple(monthYear, monthYear).map((parts) => parts.join(' – ')),
  fc.tuple(month, monthYear).map((parts) => parts.join('/ ')),
  fc.array(monthYear, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('; ')),
  span.map((text) => `throughout ${text}`),
  often,
  fc.tuple(often, span).map((parts) => parts.join(' throughout ')),
  fc.tuple(often, monthYear).map((parts) => parts.join(' from ')),
  fc
    .tuple(
      often,
      fc.array(monthYear, { minLength: 2, maxLength: 3 }).map((list) => list.join('; ')),
    )
    .map((parts) => parts.join(' – ')),
  fc
    .tuple(
      fc.constantFrom('ongoing', 'on-going'),
      fc.constantFrom('', ' – throughout 2021-23', ' 2021-23', ' from May 2021'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'asap',
    'TBC',
    'as necessary',
    'before Easter',
    'Q1 2022/23',
    'Q4 2022',
    'autumn term 2022',
    'by Summer 2022',
    'w/c 12 June 2022',
    'next Board meeting',
    'within 3 months of publication',
    'H1 22/23',
    'year end 2022/23',
    'rolling programme',
    'life of the plan',
    'new academic year',
    'not before July 2022',
    'by close of play 31 May 2022',
    'February 2023 (TBC)',
    'Mary 2022',
    '31st June 2022',
    '5/31/2022',
    '24/7',
  ),
);
const status = fc.constantFrom(
  'Complete',
  'In progress',
  'Delayed',
  'Not started',
  'Cancelled',
  'ongoing',
  'this has been delayed',
  'Started May 2022',
  'Completed (June 2022)',
  'on track',
  'no action taken yet',
);
const task = fc.constantFrom(
  'Hold the launch event',
  'Agree the quarterly dataset',
  'Publish the Annual Report for 2021-22',
  'Submit completed audit returns to the Board',
  'Review guidance in line with Working Together 2018',
  'Report to partners',
  'Following the inspection in June 2021, agree a plan',
  'Audit s.47 enquiries and section 11 returns',
  'Provide a 24/7 helpline',
  'Monthly drop-in sessions to be held',
);
const tail = fc.oneof(
  timescale,
  fc.tuple(timescale, status).map((parts) => parts.join(' – ')),
  fc.tuple(status, timescale).map((parts) => parts.join(' - ')),
  status,
);
const milestone = fc.oneof(
  task,
  fc.tuple(task, tail).map((parts) => parts.join(' – ')),
);

/** Words of plans in any order: lines that nobody would write, and that must still read to something sound. */
const jumble = fc
  .array(
    fc.oneof(
      moment,
      often,
      span,
      status,
      fc.constantFrom(
        '–',
        '-',
        '/',
        ',',
        ';',
        '.',
        '(',
        ')',
        '+',
        '?',
        '`',
        'and',
        'to',
        'by',
        'from',
        'the',
        'Board',
      ),
      fc.constantFrom(
        'may',
        'march',
        'every',
        'each',
        'next',
        'meeting',
        'end',
        'of',
        'half',
        'year',
        'term',
        'Q3',
        '31',
        '12',
        '00',
      ),
      fc.constantFrom(
        'ongoing',
        'thereafter',
        'throughout',
        'until',
        'asap',
        'spring',
        'Mary',
        'Febuary',
        '31/06/2022',
        '1/012/2014',
      ),
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  jumble,
  milestone,
);

function days({ start, due, dates }: Reading): Day[] {
  return [start, due, ...dates].filter((day) => day !== null);
}

/** A reading without its words, which spacing and letter case change. */
function withoutWords({ timescale, status, kind, start, due, dates, every, assumed }: Reading): unknown {
  const words = plain(timescale ?? '');
  return { words, status, kind, start, due, dates, every, assumed: assumed.map(({ what }) => what) };
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[-‐‑–—−]/gu, '-')
    .replace(/\s+/gu, ' ');
}

describe('whatever the text', () => {
  it('reads without failing, and every day is a day of the calendar', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const reading of [
          readMilestone(text, context),
          readTimescaleLine(text, withoutPeriod('2022-04-30')),
        ]) {
          for (const day of days(reading)) expect(parseDay(day)).toBe(day);
          expect(reading.kind === 'none').toBe(reading.timescale === null);
          if (reading.kind === 'recurring') expect(reading.every).not.toBeNull();
          else expect(reading.every).toBeNull();
          if (reading.timescale !== null) expect(text).toContain(reading.timescale);
        }
        findRevisedDate(text, context);
        readStart(text, context);
        expect(splitTimescales(text).join('').length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: runs(1500) },
    );
  });

  it('loses no word when a cell is split into milestones', () => {
    fc.assert(
      fc.property(
        fc.array(milestone, { maxLength: 5 }),
        fc.constantFrom('', '• ', '- ', '1. '),
        (texts, sign) => {
          const cell = texts.map((text) => `${sign}${text}`).join('\n');
          expect(splitMilestones(cell).join('\n')).toBe(texts.join('\n'));
        },
      ),
    );
  });
});

describe('a reading', () => {
  it('starts no later than it is due, unless it was written reversed', () => {
    fc.assert(
      fc.property(milestone, (text) => {
        const { start, due } = readMilestone(text, context);
        const written = / – .* – |\d{4} – |\d (?:–|to) \d|Started/.test(text);
        if (start !== null && due !== null && !written) expect(start <= due).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  it('ends on the last day of the month named', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2000, max: 2060 }), (number, named) => {
        const { due, kind, assumed } = readTimescaleLine(
          `${MONTHS[number - 1] ?? ''} ${String(named)}`,
          context,
        );
        expect({ due, kind, assumed }).toEqual({
          due: lastOfMonth(named, number),
          kind: 'date',
          assumed: [],
        });
      }),
    );
  });

  it('is the same under other spacing, dashes and letter case', () => {
    const dashes = ['-', '–', '—', '‐', '‑', '−'];
    const blanks = [' ', '  ', '\u00A0', '\t', ' \u00A0 '];
    fc.assert(
      fc.property(
        fc.oneof(milestone, jumble),
        fc.array(fc.nat({ max: 29 }), { minLength: 8, maxLength: 8 }),
        fc.constantFrom('upper', 'lower', 'as it is'),
        (text, picks, letters) => {
          let at = 0;
          const pick = <T>(list: readonly T[], otherwise: T): T =>
            list[(picks[at++ % picks.length] ?? 0) % list.length] ?? otherwise;
          const respaced = text
            .replace(/ /g, () => pick(blanks, ' '))
            .replace(/[-–]/g, () => pick(dashes, '-'));
          const changed =
            letters === 'upper'
              ? respaced.toUpperCase()
              : letters === 'lower'
                ? respaced.toLowerCase()
                : respaced;
          expect(withoutWords(readMilestone(changed, context))).toEqual(
            withoutWords(readMilestone(text, context)),
          );
          expect(withoutWords(readTimescaleLine(changed, context))).toEqual(
            withoutWords(readTimescaleLine(text, context)),
          );
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('reads its own rendering the same', () => {
    fc.assert(
      fc.property(milestone, (text) => {
        const reading = readMilestone(text, context);
        expect(readMilestone(renderReading(reading), context)).toEqual(reading);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each(['11 – 14, ', '12-13/13-14/', 'Q1 and 2, ', '1/4, ', 'year end ', 'FYE '])(
    'is made of a text that says %j thousands of times',
    (words) => {
      expect(readTimescaleLine(words.repeat(10_000), context).task).toBe('');
    },
  );

  it('reads a word that stands before a frequency, thousands of times, as no frequency', () => {
    expect(readTimescaleLine('once '.repeat(10_000), context).every).toBeNull();
    expect(readTimescaleLine('at least once every six months', context).every).toBe('P6M');
  });

  it('takes time in proportion to the text', () => {
    const line =
      'Report quarterly to the Board from May 2021 – ongoing – (by June 2022); next meeting 1/2/2023, ';
    // The quickest of five, each with a context of its own, since what was parsed last is kept with its context.
    const timeOf = (text: string): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const own = { ...context };
          const before = performance.now();
          readMilestone(text, own);
          return performance.now() - before;
        }),
      );
    const short = Math.max(1, timeOf(line.repeat(20)));
    expect(timeOf(line.repeat(320))).toBeLessThan(short * 16 * 12);
  });
});
