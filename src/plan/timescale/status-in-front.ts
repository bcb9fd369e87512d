import type { Judged } from './counts';
import type { StatusWords } from './mentions/mention';
import type { Parsed } from './segments';
import { tokenAt } from './tokens';

/**
 * The status that opens the text, apart from the task: "Completed – sign the lease". It counts where it speaks of all
 * of the task, and the task is not what is to be completed.
 */
export function statusInFront(parsed: Parsed, prose: readonly Judged[]): readonly StatusWords[] {
  const first = prose[0];
  if (first?.pure !== true) return [];
  return first.mentions
    .filter((mention) => mention.says === 'status')
    .filter((one) => !isOrder(parsed, one) && !isForPart(parsed, one) && !hasMoreToCome(parsed, one));
}

/** "Complete – the survey of staff" may say what is to be done. */
function isOrder({ line }: Parsed, { from, to }: StatusWords): boolean {
  if (to > from + 1 || tokenAt(line, from).text !== 'complete') return false;
  const { type } = tokenAt(line, to);
  // A colon makes it a label, unless what is to be completed follows: "Complete: the survey".
  if (type === 'colon') return /^(?:the|an?|all)$/.test(tokenAt(line, to + 1).text);
  return type !== 'stop' && type !== 'line';
}

/** "Done: 4 of 5 audits", "Completed – 80% of staff": that much is, and not all of it. */
function isForPart({ line }: Parsed, { status, to }: StatusWords): boolean {
  if (status !== 'complete') return false;
  const { type, value } = tokenAt(line, to + 1);
  if (type !== 'number') return false;
  const next = tokenAt(line, to + 2).text;
  if (next === '%') return value < 100;
  const of = next === 'out' ? to + 3 : to + 2;
  return tokenAt(line, of).text === 'of' && value < tokenAt(line, of + 1).value;
}

const TO_COME = /^(?:next|will|shall|further|remaining|outstanding)$/;

/** "Completed – report to be shared by June 2012", "Achieved. Next review May 2013": what follows is still to be done. */
function hasMoreToCome({ line }: Parsed, { status, to }: StatusWords): boolean {
  if (status !== 'complete') return false;
  return line.tokens.some(
    ({ text }, at) =>
      at >= to &&
      (TO_COME.test(text) || (text === 'to' && /^(?:be|follow)$/.test(tokenAt(line, at + 1).text))),
  );
}
