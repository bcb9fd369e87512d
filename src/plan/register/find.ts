import { foldLead, spellingOf } from '../read/leads';
import type { LeadRegister, RegisteredLead } from './register';

/** The rows of the register that bear this name or spelling; none where it is not in the register. */
export type FindLead = (text: string) => readonly RegisteredLead[];

/**
 * Looks first for the very words (case and blanks aside), then for a spelling that differs in nothing that counts, such
 * as "&" or "and". A spelling that people wrote beside two names stands for both: that is how they say that it names two.
 */
export function finderIn(register: LeadRegister): FindLead {
  const exact = indexBy(register, (text) => spellingOf(text).toLowerCase());
  const folded = indexBy(register, foldLead);
  return (text) => {
    const found = exact.get(spellingOf(text).toLowerCase());
    if (found) return found;
    // By likeness alone a name is found only where one row bears it.
    const alike = folded.get(foldLead(spellingOf(text))) ?? [];
    return alike.length === 1 ? alike : [];
  };
}

function indexBy(register: LeadRegister, keyOf: (text: string) => string): Map<string, RegisteredLead[]> {
  const index = new Map<string, RegisteredLead[]>();
  const add = (text: string, lead: RegisteredLead) => {
    const rows = index.get(keyOf(text)) ?? [];
    if (keyOf(text) !== '' && !rows.includes(lead)) index.set(keyOf(text), [...rows, lead]);
  };
  for (const lead of register.leads) add(lead.name, lead);
  // A name that is a row of its own is never another row's spelling.
  const names = new Set(index.keys());
  for (const lead of register.leads) {
    for (const text of lead.otherSpellings) if (!names.has(keyOf(text))) add(text, lead);
  }
  return index;
}
