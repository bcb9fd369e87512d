/** `docs/words.md`: the headings and words that Plan Monitor understands, as its own readers take them. */
import { formatDay } from '../../plan/day';
import type { Reading, Status } from '../../plan/model';
import { readWord, type ByWord } from '../../plan/rag/words';
import { headerWord, type HeaderWord } from '../../plan/read/header-words';
import { MEANING_WORDS, KEY_WORDS, ROLE_WORDS } from '../../plan/settings/words';
import { readMilestone, readTimescaleLine } from '../../plan/timescale';
import { STATUS_PHRASES } from '../../plan/timescale/mentions/status';
import { WORDINGS, labelledWordings } from '../compare/wordings';
import { readBy } from '../compare/answer';
import { HEADINGS, RATINGS } from './headings';

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  complete: 'complete',
  inProgress: 'in progress',
  ongoing: 'ongoing',
  delayed: 'delayed',
  notStarted: 'not started',
  cancelled: 'cancelled',
};

/** What a heading can mean that is no role by itself. */
const OPEN_WORDS: Readonly<Partial<Record<HeaderWord, string>>> = {
  objective: 'Priority, outcome or action, by what stands beside and below it',
  target: 'Timescale or measure, by the cells below',
  weakAction: 'Action, unless a better one stands beside it',
  completed: 'Status: the day on which the work was done',
  otherDate: 'Not read: a date that is no deadline',
  earlierRating: 'Not read: a rating of before',
  leadAndTime: 'Lead and timescale in one cell',
  support: 'Not read: who helps the lead',
};

export function wordsPage(): string {
  return [
    '# The headings and words that Plan Monitor understands',
    '',
    'Made from the readers themselves, so what stands here is what they do today. None of it is asked of you: a plan stays as it is, and a heading that is read wrongly is put right in the pane under *Settings*, or on the sheet *Plan settings*.',
    '',
    '## Headings of columns',
    '',
    'Capitals, full stops and words in brackets make no difference, and many more headings are known than stand here. Where words leave it open, the cells below decide; where two columns have the same claim, you are asked.',
    '',
    '| taken for | headings |',
    '| --- | --- |',
    ...grouped(HEADINGS, (heading) => roleWords(heading)).map(row),
    '',
    '## Words of ratings',
    '',
    'A rating is the fill of its cell, a word, or both; the sample fills of your own key count before everything else. A word and a fill that say different things are a finding.',
    '',
    '| taken for | words |',
    '| --- | --- |',
    ...grouped(RATINGS, (word) => ratingWords(readWord(word))).map(row),
    '',
    '## Words of progress, at the end of a milestone',
    '',
    'A share of the work (“80% complete”, “3 of 4 done”, “largely complete”, “complete (80%)”) is in progress; “Completed: no” and “Complete?” say nothing.',
    '',
    '| taken for | words |',
    '| --- | --- |',
    ...STATUS_PHRASES.map(([status, phrases]) => row([STATUS_WORDS[status], phrases])),
    '',
    '## Timescales',
    '',
    'Read as on 30/04/2022 in a plan of 01/04/2021 to 31/03/2023, where a line names no other period. [How the words become dates](timescales.md) says why, rule by rule.',
    '',
    ...timescaleTables(),
  ].join('\n');
}

function roleWords(heading: string): string {
  const word = headerWord(heading);
  if (word === null) throw new Error(`The heading “${heading}” is not understood.`);
  return OPEN_WORDS[word] ?? ROLE_WORDS[word as keyof typeof ROLE_WORDS];
}

function ratingWords(word: ByWord): string {
  switch (word.kind) {
    case 'rating':
      return KEY_WORDS[word.rating] + (word.leaning ? ', its leaning kept in words' : '');
    case 'meaning':
      return `The colour of your key that means “${MEANING_WORDS[word.meaning].toLowerCase()}”`;
    case 'status':
      return 'A status, and no rating';
    case 'unknown':
      return 'Not understood, and told of';
  }
}

function timescaleTables(): string[] {
  const labelled = labelledWordings();
  return WORDINGS.flatMap(({ rule, wordings }) => [
    `### ${rule}`,
    '',
    '| words | read as |',
    '| --- | --- |',
    ...wordings.flatMap(([text]) => {
      const one = labelled.find(({ id }) => id === text);
      return one ? [row([text, [readingWords(readBy({ readMilestone, readTimescaleLine }, one))]])] : [];
    }),
    '',
  ]);
}

/** "due 31/05/2022", "from 01/04/2021 to 31/03/2023, every 3 months; ongoing. Assumed: …" */
function readingWords(reading: Reading): string {
  const { kind, start, due, dates, every, status, assumed } = reading;
  const listed = dates.length > 0 ? `due ${dates.map(formatDay).join(', ')}` : null;
  const stretch =
    start !== null && due !== null
      ? `from ${formatDay(start)} to ${formatDay(due)}`
      : start !== null
        ? `from ${formatDay(start)}`
        : due !== null
          ? `due ${formatDay(due)}`
          : null;
  const kinds: Readonly<Partial<Record<Reading['kind'], string>>> = {
    recurring: `again and again (${every ?? 'no interval'})`,
    ongoing: 'standing work',
    vague: 'no date to be had',
    none: 'nothing about time',
  };
  const parts = [listed ?? stretch, kinds[kind] ?? null, status === null ? null : STATUS_WORDS[status]];
  const words = parts.filter((part) => part !== null).join('; ');
  return assumed.length === 0 ? words : `${words}. Assumed: ${assumed.map(({ why }) => why).join(' ')}`;
}

function grouped(items: readonly string[], nameOf: (item: string) => string): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups];
}

function row([name, words]: readonly [string, readonly string[]]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return `| ${cell(name)} | ${words.map(cell).join(' · ')} |`;
}
