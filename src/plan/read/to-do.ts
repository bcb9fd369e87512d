/** A clause that names what somebody is to do: “Board to sign off”, “To confirm with schools”. */
import { NO_NAME, NO_PLAN, SAYS } from './evidence-words';
import { standsAlone } from './leads';

/** Follows “to” where no work does: “letter to the board”, “to schools”, “to date”. */
const NO_WORK =
  /^(?:the|an?|all|each|every|any|some|both|these|those|this|that|our|their|its|his|her|date|which|whom|be|\d+|(?!focus)[a-z]+[^s]s)\b/;

/** What is still to come, whatever it is that is named before: “Dataset to include neglect”. */
const ANYTHING =
  /\bto (?:\w+ly )?(?:take place|meet|agree|consider|begin|commence|start|launch|go (?:ahead|live|out)|follow|develop|review|report|discuss|include|explore|complete)\b/;

/** What is said behind these is what is to be so, not what is: “Chairs to ensure returns are made”. */
const WISHED = /^(?:ensure|check|confirm|make sure)\b/;

/** Who is to do it is not named. */
const NOBODY = /^(?:(?:still|also|then|next|yet|need)\b)?$/i;

/** Longer names of who is to do it are none. */
const LONGEST_NAME = 80;

/** `whole`: all that the clause says is still to do; `part`: something done may stand behind it. */
export function toDoIn(clause: string): 'whole' | 'part' | null {
  if (!/\bto\s/i.test(clause)) return null;
  const words = clause.replace(/^[^\p{L}\p{N}]+/u, '');
  const at = words.slice(0, LONGEST_NAME).search(/(?:^|\s)to\s/i);
  const before = words
    .slice(0, Math.max(at, 0))
    .replace(/\s+(?:is|are)$/i, '')
    .trim();
  const work = at < 0 ? '' : words.slice(at).replace(/^\s*to\s+/i, '');
  if (isWork(work, before) && (NOBODY.test(before) || isSomebody(before))) {
    return WISHED.test(work.toLowerCase()) ? 'whole' : 'part';
  }
  const lower = words.toLowerCase();
  const anything = ANYTHING.exec(lower);
  if (anything === null) return null;
  const named = lower.slice(0, anything.index).trim();
  return SAYS.test(named) || NO_PLAN.test(named) ? null : 'part';
}

/** A word with a capital is a name: “update to Executive”; “police to health referrals” and “school to school” name two. */
function isWork(work: string, before: string): boolean {
  const first = /^[a-z]+/i.exec(work)?.[0] ?? '';
  const isName = /^\p{Lu}/u.test(first) && /\p{Ll}/u.test(work);
  const isAlike = /\S*$/.exec(before.toLowerCase())?.[0] === first.toLowerCase();
  const isPlace = isName || isAlike || standsAlone(first) === 'agency';
  return first !== '' && !isPlace && !NO_WORK.test(work.toLowerCase());
}

function isSomebody(before: string): boolean {
  if (NO_NAME.test(before.toLowerCase())) return false;
  // “Lead to update”, “Group to meet”: a bare noun is somebody here, as “the lead” is.
  const [name = ''] = before.split(/ of /i);
  return standsAlone(name) !== null || standsAlone(`the ${name}`) !== null;
}
