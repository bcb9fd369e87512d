/** What of a mark counts when items are compared, brought into a form in which light changes do not show. */
import { byText } from '../by-text';
import { plain } from '../plain';
import { NOT_COUNTED } from '../read/activity-key';
import type { ItemMark } from './item';

/** The facts by which items that read alike are told apart. Empty where the plan says nothing. */
export const FACTS = ['words', 'key', 'leads', 'priority', 'number', 'labels', 'dates'] as const;
export type Fact = (typeof FACTS)[number];

/** What the texts of a mark say. */
interface TextFacts {
  /** Stems of the words of the action, each once. */
  readonly action: readonly string[];
  /** The same of each milestone. */
  readonly milestones: readonly (readonly string[])[];
  /** What the action and each milestone say, each with its own figures and dates. */
  readonly lines: readonly { readonly words: string; readonly labels: string; readonly dates: string }[];
  readonly words: string;
  readonly labels: string;
  readonly dates: string;
}

export interface ItemFacts extends TextFacts, Readonly<Record<Fact, string>> {}

/** Letters of a text that count: what is beyond them need not be kept between builds. */
export const LONGEST_TEXT = 4000;
const STEM = 6;
const SHORTEST = 3;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** A day, month, season, quarter or year, however it is written. */
const DATE = new RegExp(
  [
    `\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}\\b(?:[ '’-]*\\d{2,4}\\b)?`,
    '\\b\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\b',
    '\\b(?:19|20)\\d\\d(?:[/-]\\d\\d)?\\b',
    '\\bq[1-4]\\b|\\bquarter [1-4]\\b|\\b(?:spring|summer|autumn|winter)\\b',
  ].join('|'),
  'g',
);

/** Reads the facts of marks; texts that it has met before cost next to nothing. */
export function factsReader(): (mark: ItemMark) => ItemFacts {
  const known = new Map<string, Map<string, TextFacts>>();
  const stemOf = byText(stemIn);
  return (mark) => {
    const withAction = known.get(mark.action) ?? new Map<string, TextFacts>();
    known.set(mark.action, withAction);
    const facts = withAction.get(mark.milestones) ?? textFactsOf(mark, stemOf);
    withAction.set(mark.milestones, facts);
    return {
      action: facts.action,
      milestones: facts.milestones,
      lines: facts.lines,
      words: facts.words,
      labels: facts.labels,
      dates: facts.dates,
      // Twins carry "-2", "-3" by their order, which sorting changes.
      key: mark.key.replace(/-\d+$/, ''),
      leads: inAnyOrder(mark.leads.map(plain)),
      priority: plain(mark.priority ?? ''),
      number: plain(mark.number ?? '').replace(/\W+$/, ''),
    };
  };
}

function textFactsOf(mark: ItemMark, stemOf: StemOf): TextFacts {
  const [words, bullets] = [mark.action, mark.milestones].map((text) => text.slice(0, LONGEST_TEXT));
  const lines = [words ?? '', ...(bullets ?? '').split('\n')].map((line) => partsOf(line, stemOf));
  const [action = [], ...milestones] = lines.map(({ stems }) => stems);
  return {
    action,
    milestones: milestones.filter((line) => line.length > 0),
    lines: lines.map(({ stems, labels, dates }) => ({ words: stems.join(' '), labels, dates })),
    words: [action.join(' '), inAnyOrder(milestones.map((line) => line.join(' ')))].join('|'),
    labels: inAnyOrder(lines.map(({ labels }) => labels)),
    dates: inAnyOrder(lines.map(({ dates }) => dates)),
  };
}

function inAnyOrder(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .sort()
    .join('|');
}

interface Parts {
  /** Each once, in the order of the alphabet, since light rewording changes the order. */
  readonly stems: readonly string[];
  /** Figures and single letters ("Part B"), which tell items of a series apart. */
  readonly labels: string;
  readonly dates: string;
}

/** The stem of a word; null where it does not count. One text for each, however often the word comes. */
type StemOf = (word: string) => string | null;

function stemIn(word: string): string | null {
  return /^\p{L}/u.test(word) && word.length >= SHORTEST && !NOT_COUNTED.has(word)
    ? word.slice(0, STEM)
    : null;
}

function partsOf(line: string, stemOf: StemOf): Parts {
  const dates: string[] = [];
  const rest = plain(line).replace(DATE, (date) => {
    dates.push(date);
    return ' ';
  });
  const words = rest.match(/\d+|\p{L}+/gu) ?? [];
  const stems = words.map(stemOf).filter((stem) => stem !== null);
  return {
    stems: [...new Set(stems)].sort(),
    labels: words.filter((word) => /^\d|^.$/u.test(word)).join(' '),
    dates: dates.join(' '),
  };
}
