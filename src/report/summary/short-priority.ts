import { shortened } from '../words';

/** Characters that still read well beside a bar. */
const LENGTH = 24;
const KIND =
  /^(?:(?:strategic|core|key)\s+)?(?:priority|objective|theme|aim|goal|pledge|outcome)(?:\s+(?:objective|area|theme|aim))?\s*(?:no\.?\s*)?(\d+|[a-z]|[ivx]+)\b\s*[:.)–—-]*\s*/i;
/** Small words that mean nothing at the end of a name that was cut. */
const LOOSE_END = /(?: (?:and|or|the|a|an|of|to|in|on|for|with|from|by|at))+ …$/i;
const NUMBER = /^(\d+)\s*[:.)–—-]+\s*(?=\D)/;

/** A priority's name for a chart: "Priority objective 1: Effective Partnerships" is "1 Effective Partnerships". */
export function shortPriority(name: string): string {
  const match = KIND.exec(name) ?? NUMBER.exec(name);
  const number = match?.[1] ?? '';
  const rest = match ? name.slice(match[0].length) : name;
  return shortened(`${number} ${rest}`, LENGTH).replace(LOOSE_END, ' …');
}
