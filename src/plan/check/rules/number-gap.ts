import type { AssessedAction } from '../../model';
import { at, type Found, type Rule } from '../rule';

export const numberGap: Rule = {
  id: 'number-gap',
  severity: 'info',
  title: 'A number is left out',
  why: 'Readers look for the missing action.',
  whatToDo: 'If it was withdrawn, say so in the plan; if not, correct the numbering.',
  ofPlan: ({ plan }) => {
    const numbered = plan.actions.filter(({ number }) => number !== null);
    return numbered.flatMap((action, index) => gapBefore(action, numbered[index - 1]));
  },
};

interface Numbered {
  /** What stands before the digits ("CSE "); numbers of different kinds are not compared. */
  readonly prefix: string;
  readonly parts: readonly number[];
}

function readNumber(text: string | null | undefined): Numbered | null {
  const match = /^(\D*?)(\d{1,4}(?:\.\d{1,4})*)\.?$/.exec((text ?? '').trim());
  if (!match) return null;
  return { prefix: match[1] ?? '', parts: (match[2] ?? '').split('.').map(Number) };
}

/** A number lower than the one before restarts a count (under a new priority) or is misplaced: no gap either way. */
function gapBefore(action: AssessedAction, before: AssessedAction | undefined): readonly Found[] {
  const next = readNumber(action.number);
  const last = readNumber(before?.number);
  if (!before || !next || !last || next.prefix !== last.prefix) return [];
  const missing = missingBetween(last.parts, next.parts);
  if (missing === null) return [];
  const cell = action.numberCell ?? action.cell;
  return [
    {
      cell,
      action,
      what: `After ${before.number ?? ''} comes ${action.number ?? ''} in ${at(cell)}: ${missing} is missing.`,
      found: action.number ?? '',
      expected: missing,
    },
  ];
}

/** The first number that is left out ("1.3", or "4 to 6"); null where the one follows the other. */
function missingBetween(last: readonly number[], next: readonly number[]): string | null {
  const level = next.findIndex((part, index) => part !== last[index]);
  if (level < 0) return null;
  const from = (last[level] ?? 0) + 1;
  const to = next[level] ?? 0;
  const stem = next.slice(0, level);
  const named = (parts: readonly number[]) => parts.join('.');
  if (to < from) return null;
  if (to > from) {
    const first = named([...stem, from]);
    return to - from === 1 ? first : `${first} to ${named([...stem, to - 1])}`;
  }
  const deeper = next.findIndex((part, index) => index > level && part > 1);
  return deeper < 0 ? null : named([...next.slice(0, deeper), 1]);
}
