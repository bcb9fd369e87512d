/** What of a mark counts when items are compared, brought into a form in which light changes do not show. */
import { NOT_COUNTED } from '../read/activity-key';
import type { ItemMark } from './item';

/** The facts by which items that read alike are told apart. Empty where the plan says nothing. */
export const FACTS = ['words', 'key', 'leads', 'priority', 'number', 'figures'] as const;
export type Fact = (typeof FACTS)[number];

export interface ItemFacts extends Readonly<Record<Fact, string>> {
  /** Stems of the words of the action, each once. */
  readonly action: readonly string[];
  /** The same of each milestone. */
  readonly milestones: readonly (readonly string[])[];
}

const STEM = 6;
const SHORTEST = 3;
const DATE_WORDS = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter'
  ).split(' '),
);

export function factsOf(mark: ItemMark): ItemFacts {
  const lines = mark.milestones.split('\n');
  const action = stems(mark.action);
  const milestones = lines.map(stems).filter((line) => line.length > 0);
  return {
    action,
    milestones,
    words: [action, ...milestones.map((line) => line.join(' ')).sort()].flat().join(' '),
    // Twins carry "-2", "-3" by their order, which sorting changes.
    key: mark.key.replace(/-\d+$/, ''),
    leads: mark.leads.map(plain).sort().join('|'),
    priority: plain(mark.priority ?? ''),
    number: plain(mark.number ?? '').replace(/\W+$/, ''),
    figures: [mark.action, ...lines].map(figuresIn).sort().join('|').replace(/^\|+/, ''),
  };
}

/** In the order of the alphabet, since light rewording changes the order. */
function stems(text: string): readonly string[] {
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST && !NOT_COUNTED.has(word) && !DATE_WORDS.has(word),
  );
  return [...new Set(words.map((word) => word.slice(0, STEM)))].sort();
}

/** Dates, figures and single letters ("Part B"): they tell items of a series apart, and move on together. */
function figuresIn(text: string): string {
  return (text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [])
    .filter((part) => part.length === 1 || /^\d/.test(part) || DATE_WORDS.has(part))
    .map((part) => (DATE_WORDS.has(part) ? part.slice(0, 3) : part))
    .join(' ');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
