/** Facts as numbers: the same fact, the same number. Long texts would cost much where many items are held together. */
import { FACTS, type Fact, type ItemFacts } from './facts';

export const CODED = [...FACTS, 'whole'] as const;

/** `whole` is all facts together but the key, which follows from them and from the order. 0: the plan says nothing. */
export type Codes = Readonly<Record<Fact | 'whole', number>>;

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
    const told = FACTS.filter((fact) => fact !== 'key').map((fact) => codes[fact]);
    const all = { ...codes, whole: codeOf(`whole ${told.join()}`) };
    coded.set(facts, all);
    return all;
  };
}
