import type { Assumption, Every, Status } from '../../model';
import type { TimescaleContext } from '../context';
import type { Lead } from '../times/leads';
import type { Time } from '../times/time';
import type { Line } from '../tokens';

interface Stretch {
  /** Tokens it covers; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** How often. */
export interface Frequency extends Stretch {
  readonly says: 'often';
  readonly every: Every;
  /** It can only say how often ("annually", "every six months"), and is never part of a name. */
  readonly surely: boolean;
  readonly assumed: readonly Assumption[];
}

/** Work without an end: "ongoing", "throughout the year". */
export interface Standing extends Stretch {
  readonly says: 'standing';
  /** The word is itself a status ("ongoing"). */
  readonly ongoing: boolean;
  readonly assumed: readonly Assumption[];
}

/** A time that has no date: "asap", "TBC", "before the next FGB". */
export interface Vague extends Stretch {
  readonly says: 'vague';
  /** Where it counts: anywhere ("asap"), at a sentence's end ("as necessary"), or only by itself ("short term"). */
  readonly where: 'anywhere' | 'end' | 'alone';
  /** It calls another date unsettled ("TBC") rather than naming a time of its own. */
  readonly unsettled: boolean;
}

/** How far the work is. */
export interface StatusWords extends Stretch {
  readonly says: 'status';
  /** Null where it is only asked or denied ("Complete?", "Completed: no"). */
  readonly status: Status | null;
  readonly assumed: readonly Assumption[];
}

export type Mention = Time | Frequency | Standing | Vague | StatusWords;

/** Knows one thing that words can say about when or how far. */
export interface MentionReader<Found extends Mention> {
  /** The words with which it can begin, leads apart. */
  readonly firsts: readonly string[];
  /** It can follow the lead of a time ("by", "before"). */
  readonly led: boolean;
  /** It can begin with a number. */
  readonly numbers: boolean;
  /** Whether a word that none of the readers knows may be one of its own, misspelt; a cheap look, no proof. */
  readonly mayBeSlip: (line: Line, at: number) => boolean;
  /** What begins at this token, or null; `lead` is what the words there lead to. */
  readonly read: (line: Line, at: number, context: TimescaleContext, lead: Lead) => Found | null;
}
