/**
 * What the definitions of a RAG key say, clause by clause.
 *
 * A colour's definition often holds several conditions ("likely to be achieved within timescale. Or completed, but
 * evidence is required"). Each is told from its words; the entry's meaning, which people can correct, always counts.
 */
import type { Meaning, RagKeyEntry } from '../model';

export type Clause =
  /** No progress and behind, or the timescale was not achieved. */
  | 'late'
  /** Behind, yet expected to be delivered. */
  | 'behind'
  /** In time so far, but in doubt. */
  | 'atRisk'
  /** Progress is made, and likely in time. */
  | 'onTrack'
  /** Done, but the evidence is still missing. */
  | 'completeNoEvidence'
  /** Done, with evidence. */
  | 'complete'
  /** Not commenced, but will be in time. */
  | 'notStarted';

/** One entry of the key with the clauses it supports and the words that say so. */
export interface DefinedRating {
  readonly entry: RagKeyEntry;
  /** The words of the definition behind each clause; the whole definition where only its meaning says so. */
  readonly clauses: ReadonlyMap<Clause, readonly string[]>;
}

const NOT_STARTED =
  /\b(not|yet to|n[o']t yet|to be)\b[^.]{0,20}\b(start|commenc|beg[iu]n)|\bnot( yet)? due\b|\bno action\b/i;
const DONE = /\b(complet(e|ed|ion)|delivered|done|achieved|closed|finished|implemented|fulfilled|met)\b/i;
const NOT_DONE =
  /\b(not|never|n't|likely|expected|will|would|can|could|may|might|to|unlikely|nearly|almost|partly|partially)\s+(yet\s+)?(to\s+)?(be|been|being|have been|fully)?\s*(complet|deliver|done|achiev|clos|finish|implement|fulfil|met)/i;
const NO_EVIDENCE =
  /\bevidence\b[^.]*\b(required|needed|missing|outstanding|awaited|lacking|not|still|yet|pending|incomplete|to (follow|come|be))\b|\b(no|not|without|awaiting|awaits|insufficient|missing|lacks?|lacking|needs|requires|pending|subject to)\b[^.]*\bevidence/i;
const EVIDENCE = /\bevidenc/i;
const LATE =
  /\b(behind|late|overdue|slipp(ed|age|ing)|delay(s|ed)?|missed|off[ -](track|target|course)|failed)\b|\bnot\b[^.]{0,25}\b(achieved|met|on (track|target|course|schedule)|delivered|progress(ed|ing)?|complet(e|ed))\b|\bno progress\b|\bunlikely\b|\b(deadline|date|timescale)\b[^.]{0,15}\bpassed\b/i;
const HOPE =
  /\b(recover(y|able|ed)?|slight(ly)?|minor|some|small|manage(d|able)|mitigat\w+|still (likely|expected|achievable|deliverable)|plans? in place|revised|back on)\b|\bbut\b[^.]*\b(likely|will|expected|progress is)\b/i;
const RISK = /\b(risks?|concerns?|may|might|doubt|uncertain|issues?|problems?|caution|attention)\b/i;
const ON_TRACK =
  /\bon (track|target|course|schedule|time)\b|\bprogress(ing)?\b|\b(likely|expected) to\b|\bwithin (the )?(agreed )?time|\bunder ?way\b|\bstarted\b|\bgoing well\b/i;

/** The clause that one condition of a definition states; null where its words are none the rules know. */
function clauseOf(condition: string): Clause | 'completeAnyhow' | null {
  if (NOT_STARTED.test(condition)) return 'notStarted';
  if (DONE.test(condition) && !NOT_DONE.test(condition)) {
    if (NO_EVIDENCE.test(condition)) return 'completeNoEvidence';
    return EVIDENCE.test(condition) ? 'complete' : 'completeAnyhow';
  }
  if (LATE.test(condition)) return HOPE.test(condition) ? 'behind' : 'late';
  if (RISK.test(condition)) return 'atRisk';
  return ON_TRACK.test(condition) ? 'onTrack' : null;
}

/** Where none of the words says what the entry's meaning says, the meaning itself is a clause. */
const OF_MEANING: Readonly<Record<Meaning, readonly Clause[]>> = {
  late: ['late'],
  atRisk: ['atRisk', 'behind'],
  onTrack: ['onTrack'],
  complete: ['complete', 'completeNoEvidence'],
  notStarted: ['notStarted'],
};

/**
 * The key with its clauses. A definition that says "completed" and no word of evidence also covers work whose
 * evidence is missing, unless another entry of the same key is made for that.
 */
export function definedRatings(key: readonly RagKeyEntry[]): readonly DefinedRating[] {
  const read = key.map((entry) => ({
    entry,
    conditions: conditionsOf(entry.definition).map((words) => ({ words, clause: clauseOf(words) })),
  }));
  const evidenceHasItsOwn = read
    .flatMap(({ conditions }) => conditions)
    .some(({ clause }) => clause === 'completeNoEvidence');
  return read.map(({ entry, conditions }) => {
    const clauses = new Map<Clause, string[]>();
    const add = (clause: Clause, words: string) => {
      const known = clauses.get(clause);
      if (known) known.push(words);
      else clauses.set(clause, [words]);
    };
    for (const { words, clause } of conditions) {
      if (clause === null) continue;
      if (clause === 'completeAnyhow') {
        add('complete', words);
        if (!evidenceHasItsOwn) add('completeNoEvidence', words);
      } else add(underMeaning(clause, entry.meaning), words);
    }
    if (!OF_MEANING[entry.meaning].some((clause) => clauses.has(clause))) {
      for (const clause of OF_MEANING[entry.meaning]) {
        if (clause !== 'completeNoEvidence' || !evidenceHasItsOwn) add(clause, entry.definition);
      }
    }
    for (const clause of clauses.keys()) {
      if (isStrict(entry.meaning) && clause !== entry.meaning) clauses.delete(clause);
    }
    return { entry, clauses };
  });
}

/** A late or a not-started colour means just that, whatever else its definition mentions ("not started and late"). */
function isStrict(meaning: Meaning): meaning is 'late' | 'notStarted' {
  return meaning === 'late' || meaning === 'notStarted';
}

/** Words of lateness mean being late in a late colour, and being behind but not lost in any milder one. */
function underMeaning(clause: Clause, meaning: Meaning): Clause {
  if (clause === 'behind' && meaning === 'late') return 'late';
  return clause === 'late' && meaning !== 'late' ? 'behind' : clause;
}

function conditionsOf(definition: string): readonly string[] {
  return definition
    .split(/[.;\n]|\band\s*\/\s*or\b|\bor\b/i)
    .map((words) => words.replace(/^[\s,–-]+|[\s,–-]+$/g, ''));
}
