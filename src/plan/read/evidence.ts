/** Whether what stands in the evidence column records something, or only plans, intends or explains. */
import type { EvidenceKind } from '../model';
import { isFailedFormula } from './failed-formula';

/** What is yet to come: the participle after it records nothing. */
const AHEAD =
  /\b(?:to be|will (?:also |then |now )?be|be|being|is due to|are due to|not(?: yet)?(?: been)?|yet to be|once|when|until|if|awaiting)\s+(?:\w+ly |further |formally )?(?:[\w-]+(?:ed|en|ld|pt|ught|out|up|off)|complete|done|met|sent|in place)\b|\b(?:be|not(?: yet)?(?: been)?) (?:set up|put in place)\b|\bto (?:set up|put in place|sign off)\b|(?:^to|\b(?:will|shall|should|must)) (?:complete|set up|put in place|sign off)\b/g;

/** Words that record something done, agreed, published or held. */
const DONE =
  /\b(?:done|complete|completed|finalised|agreed|published|held|hosted|approved|ratified|endorsed|adopted|signed[- ]off|signed|launched|re-?launched|delivered|developed|designed|drafted|established|created|produced|prepared|presented|reported|disseminated|circulated|distributed|shared|embedded|reviewed|refreshed|revised|updated|amended|implemented|introduced|undertaken|carried out|conducted|commissioned|appointed|recruited|trained|attended|met|wrote|(?:has|have) written|received|submitted|issued|sent|secured|achieved|rolled out|set up|put in place|in place|took place|took part|taken place|collated|collected|audited|scrutinised|analysed|considered|discussed|contacted|raised|recorded|demonstrated|evidenced|audits? shows?)\b/;

/** Words that only plan, intend or explain. */
const AHEAD_SAYS =
  /^to complete\b|\b(?:will|shall|planned|plan(?:s|ning)? to|planning (?:for|of|is)|to be|to (?:take place|meet|agree|consider|commence|start|follow|develop|review|report|discuss|include|explore)|is due|are due|due to (?:be|take|start|commence)|scheduled|intend(?:s|ed|ing)?|proposed|propos(?:es|al) to|expected|anticipated|hop(?:e|es|ing) to|aim(?:s|ing)? to|should|need(?:s|ed)? to|requires?|required|awaiting|await(?:s|ed)?|pending|not yet|yet to|not (?:been )?(?:implemented|started|commenced|begun|completed?|achieved|delivered)|delay(?:s|ed)?|postponed|deferred|slipped|on hold|identified (?:by .{1,60} )?as|because|owing to|due to|no (?:update|progress|evidence|action)|to follow|tbc|under consideration|being (?:considered|explored|scoped|planned|arranged|set up|put in place|developed|drafted|prepared|written|established))\b|\b(?:revised|new) (?:\w+ )?(?:date|deadline|timescale)\b/;

/** What is still open, where the sentence says no more: not “Policy online, next review due in May”. */
const OPEN =
  /^(?:(?! - | (?:and|but) (?:\S+ )?due\b)[^,:(–])*\bdue (?:by|for|on(?! time)|in (?!(?:[a-z]+ ){1,3}to\b))\b(?!.*\b(?:is|are|was|were|has|have|had|on time|timescale)\b)|\bnot (?:been )?(?:done|met|agreed|approved|published|sent|held|undertaken|in place)\b/;

/** Figures and findings: beside them “not held” and “due in May” tell what was counted or found. */
const FOUND =
  /\d ?%|\b\d+ (?:out )?of (?:the )?\d|\bof \d+ [^,]{1,60}, \d|\bin \d{1,3}\b(?! (?:working )?(?:days?|weeks?|months?|years?)\b)|\b(?:found|shows?|showed|highlighted|where|which|who|whose)\b/;

/** Marks and words that say nothing. */
const NOTHING =
  /^(?:[\s\p{P}]*|n ?\/ ?a|(?:none|nil|nothing)(?: yet| to date| so far)?|not applicable|tbc)$/iu;

/**
 * `update` where every sentence only plans, intends or explains; `none` where there is nothing to read; else
 * `evidence`: something done is recorded beside it, or it can't be told and someone must judge (product.md
 * "Evidence and update").
 */
export function evidenceKind(text: string): Exclude<EvidenceKind, 'above'> {
  const said = text
    .split('\n')
    .filter((line) => !isFailedFormula(line.trim()))
    .flatMap((line) => sentencesIn(line.toLowerCase()))
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

function onlyPlans(sentence: string): boolean {
  const revised = /\b(?:revised|amended|new) (?:\w+ )?(?:date|deadline|timescale)s?\b/g;
  const recorded = sentence.replace(revised, ' ').replace(AHEAD, ' ');
  const isOpen = OPEN.test(sentence) && !FOUND.test(sentence);
  return (isOpen || AHEAD_SAYS.test(sentence)) && !DONE.test(recorded);
}
