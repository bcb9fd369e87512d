import { phraseBook } from '../phrases';
import { tokenAt, type Line } from '../tokens';

/**
 * What the words before a time make of it: `by` a deadline, `from` a start, `until` an end, `throughout` standing work,
 * `between` two ends joined by "and", `week` the seven days from it, `in` and `for` the time itself,
 * `after` nothing that has a date.
 */
export type LeadKind =
  | 'none'
  | 'in'
  | 'for'
  | 'by'
  | 'before'
  | 'from'
  | 'until'
  | 'during'
  | 'throughout'
  | 'between'
  | 'week'
  | 'after';

export interface Lead {
  readonly kind: LeadKind;
  /** The token after the lead. */
  readonly to: number;
  /** True where the lead is itself a word that says when ("by", "from"), and so part of the timescale. */
  readonly shown: boolean;
  /** The lead begins with a verb ("to begin in"), which belongs to the timescale only where it is needed. */
  readonly verb: boolean;
}

interface Meaning {
  readonly kind: LeadKind;
  readonly shown: boolean;
  readonly verb: boolean;
}

const entries: [string, Meaning][] = [];

function add(kind: LeadKind, shown: boolean, phrases: string, verb = false): void {
  for (const phrase of phrases.split('|')) entries.push([phrase, { kind, shown, verb }]);
}

add('in', false, 'in|on|at|during the month of|around|circa|approx|approximately|about|expected|planned');
add('for', true, 'for');
add(
  'by',
  true,
  'by|due|due by|due in|due on|due for|no later than|not later than|on or before|by latest|deadline|target date|due date|' +
    'by close of play|by close of business|by cop|by cob|by noon|by midday|by midnight',
);
add('before', true, 'before|prior to|ahead of|in advance of');
add(
  'from',
  true,
  'from|not before|no earlier than|not earlier than|no sooner than|with effect from|wef|as from|as of|starting|starting from|starting in|starting on|commencing|commencing from|commencing in|commencing on|beginning|beginning in|beginning on',
);
add(
  'from',
  true,
  'start|start in|start on|start from|starts|starts in|starts on|start date|begin|begin in|begin on|begin from|begins|begins in|commence|commence in|commence on|commence from|commences|commences in',
  true,
);
add('until', true, 'until|till|up to|up until');
add('during', true, 'during|within|over|in the course of');
add(
  'throughout',
  true,
  'throughout|across|all through|over the course of|for the duration of|for the whole of|throughout all of',
);
add('between', true, 'between');
add('week', true, 'w / c|wc|week commencing|week beginning|w / b');
add('in', true, 'w / e|week ending');
add('after', true, 'after|following|since');

const leads = phraseBook(entries);

/** No lead at this token. */
export function noLead(at: number): Lead {
  return { kind: 'none', to: at, shown: false, verb: false };
}

/** The lead at this token with what may stand between it and the time ("the", ":"); `none` where there is none. */
export function readLead(line: Line, at: number): Lead {
  let lead = noLead(at);
  // Three words at most: "due on or before".
  for (let count = 0; count < 3; count += 1) {
    const found = leads.find(line, lead.to);
    if (found === null || (lead.kind !== 'none' && found.value.kind === 'after')) break;
    const weak = lead.kind === 'none' || lead.kind === 'in' || lead.kind === 'for';
    // "start of May", "at the beginning of May" are parts of the month, no beginning.
    const isPart = tokenAt(line, found.to).text === 'of';
    if (isPart || (found.value.verb && !weak)) break;
    let to = found.to;
    if (tokenAt(line, to).type === 'colon') to += 1;
    const article = tokenAt(line, to).text;
    if (article === 'the' || article === 'a') to += 1;
    lead = {
      kind: weak ? found.value.kind : lead.kind,
      to,
      shown: lead.shown || found.value.shown,
      verb: lead.verb || (count === 0 && found.value.verb),
    };
  }
  return lead;
}

/** The words with which a lead begins. */
export const leadWords: readonly string[] = leads.firsts;
