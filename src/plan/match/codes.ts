/** Facts as numbers: the same fact, the same number. Long texts would cost much where many items are held together. */
import { FACTS, type Fact, type ItemFacts } from './facts';

/** 0: the plan says nothing. Words are coded as a whole and in their two parts. */
export type Codes = Readonly<Record<Fact | 'action' | 'milestones', number>>;

/** Gives codes; one coder's can be compared with each other. */
export function coder(): (facts: ItemFacts) => Codes {
  const numbers = new Map<string, number>([['', 0]]);
  const codeOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const coded = new WeakMap<ItemFacts, Codes>();
  return (facts) => {
    const known = coded.get(facts);
    if (known) return known;
    const codes = Object.fromEntries(FACTS.map((fact) => [fact, codeOf(facts[fact])])) as Record<
      Fact,
      number
    >;
    const [action = '', ...milestones] = facts.words.split('|');
    const all = { ...codes, action: codeOf(action), milestones: codeOf(milestones.join('|')) };
    coded.set(facts, all);
    return all;
  };
}

/** An item, its facts as texts and as codes. */
export interface Item {
  readonly facts: ItemFacts;
  readonly codes: Codes;
}
