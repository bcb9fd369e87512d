/** Whether what stands in the evidence column records something, or only plans, intends or explains. */
import type { EvidenceKind } from '../model';
import {
  AHEAD,
  AHEAD_SAYS,
  BECAUSE,
  DONE,
  DUE,
  FOUND,
  HANGS,
  NOT_DONE,
  REVISED_DATE,
  SAYS,
  TOLD,
  WHICH,
  WHY_NOT,
} from './evidence-words';
import { isFailedFormula } from './failed-formula';
import { toDoIn } from './to-do';

/** Marks and words that say nothing. */
const NOTHING =
  /^(?:[\s\p{P}]*|n ?\/ ?a|(?:none|nil|nothing)(?: yet| to date| so far)?|nothing to report|not applicable|tbc)$/iu;

/** Between two clauses. */
const STOPS = /([,:()–—]| - |\b(?:but|while|whilst|although|though|however)\b)/i;
const STOPS_AND = /([,:()–—]| - |\b(?:and|but|while|whilst|although|though|however)\b)/i;

/** What follows is still to do, however it is put. */
const LABEL = /^\W*(?:next steps?|(?:still )?to do)\s*(?::|[–-]\s)/i;

/** Stands for words that name what is yet to come: a private sign, which nobody types. */
const TO_COME = '\uE000';

/**
 * `update` where every sentence only plans, intends or explains; `none` where there is nothing to read; else
 * `evidence`: something done is recorded beside it, or it can't be told and someone must judge (product.md
 * "Evidence and update").
 */
export function evidenceKind(text: string): Exclude<EvidenceKind, 'above'> {
  const said = text
    .split('\n')
    .filter((line) => !isFailedFormula(line.trim()))
    .flatMap(sentencesIn)
    .map((sentence) => sentence.trim())
    .filter((sentence) => !NOTHING.test(sentence));
  if (said.length === 0) return 'none';
  const sentences = said.filter((sentence) => sentence.length > 2);
  return sentences.length > 0 && sentences.every(onlyPlans) ? 'update' : 'evidence';
}

/** Signs in a row are made one beforehand: a cell may hold thousands, and each of them may be where a sentence ends. */
function sentencesIn(line: string): readonly string[] {
  return line.replace(/([.;!?])[.;!?]+/g, '$1').split(/[.;!?](?=\s|$)/);
}

/** Something is said to come, or why it has not, and no clause beside it records anything. */
function onlyPlans(sentence: string): boolean {
  const isLabelled = LABEL.test(sentence);
  const marked = withToDos(withToDos(sentence, STOPS), STOPS_AND);
  if (!isLabelled && marked === sentence && !isAhead(sentence.toLowerCase())) return false;
  const recorded = marked
    .toLowerCase()
    .replace(REVISED_DATE, ` ${TO_COME} `)
    .replace(WHICH, ' ')
    .replace(AHEAD, ` ${TO_COME} `);
  return !DONE.test(recorded) && (isLabelled || !recorded.split(STOPS).some(saysByItself));
}

function isAhead(text: string): boolean {
  return AHEAD_SAYS.test(text) || onlyExplains(text) || (isOpen(text) && !FOUND.test(text));
}

function isOpen(text: string): boolean {
  if (NOT_DONE.test(text)) return true;
  const due = DUE.exec(text);
  if (due === null || TOLD.test(text.slice(due.index))) return false;
  // “Four clinics run, the fifth due in May” may tell of the four; “Report, slides and flyer due in May” does not.
  const [first = '', ...others] = text.slice(0, due.index).split(STOPS);
  return others.length === 0 || HANGS.test(first) || first.trim().split(/\s+/).length < 3;
}

/** “Not held because of snow”, not “Fewer re-referrals due to early help”. */
function onlyExplains(text: string): boolean {
  const because = BECAUSE.exec(text);
  return because !== null && WHY_NOT.test(text.slice(0, because.index));
}

/** What “and” joins to something to come is to come as well. */
function saysByItself(clause: string): boolean {
  // Thousands of signs make as many clauses, none of which can say anything.
  if (clause.trim() === '') return false;
  const parts = clause.split(/\band\b/);
  const ahead = parts.findIndex((part) => part.includes(TO_COME) || isAhead(part));
  const said = parts.slice(0, ahead < 0 ? parts.length : ahead).join('and');
  return SAYS.test(said) && !HANGS.test(said);
}

/** Where all of a clause is still to do, what it names as done is part of that: “Chairs to ensure returns are made”. */
function withToDos(sentence: string, stops: RegExp): string {
  const marked = (part: string) => {
    const toDo = toDoIn(part);
    if (toDo === null) return part;
    return toDo === 'whole' ? TO_COME : part + TO_COME;
  };
  return sentence.split(stops).map(marked).join('');
}
