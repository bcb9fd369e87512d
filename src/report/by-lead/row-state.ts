/**
 * What the hidden first column holds of a row: the activity it stands for, the words that stand in the row, and of each
 * text that people typed there what the plan said then. JSON, in the order given here, so that the same row always
 * gives the same text.
 */
import { hashOf } from '../../plan/hash';
import type { ItemMark } from '../../plan/match/item';
import { singleSpaced, startOf } from '../../plan/plain';

/** Of one typed text: its fingerprint, the plan's words then (a fingerprint), the day it was first seen. */
export type Seen = readonly [typed: string, planThen: string, since: string];

export interface RowState {
  readonly mark: ItemMark;
  readonly lead: string;
  /** Of the words that the row shows; finds the row again where only the visible columns were sorted. */
  readonly words: string;
  /** By field; columns of people's own by their heading. */
  readonly seen: Readonly<Record<string, Seen>>;
}

/** A cell holds 32,767 characters at most; words beyond this tell no row from another. */
const MOST = 6000;

export function writeRowState({ mark, lead, words, seen }: RowState): string {
  const { key, number, priority, action, milestones, leads } = mark;
  return JSON.stringify([
    [
      key,
      number,
      priority && startOf(priority, MOST),
      startOf(action, MOST),
      startOf(milestones, MOST),
      leads,
    ],
    lead,
    words,
    seen,
  ]);
}

/** Null where the text is no state of ours. */
export function readRowState(text: string): RowState | null {
  const parts = parsed(text);
  if (!Array.isArray(parts) || !Array.isArray(parts[0])) return null;
  const [mark, lead, words, seen] = parts as unknown[];
  const [key, number, priority, action, milestones, leads] = mark as unknown[];
  if (typeof key !== 'string' || typeof action !== 'string' || typeof milestones !== 'string') return null;
  return {
    mark: {
      key,
      number: typeof number === 'string' ? number : null,
      priority: typeof priority === 'string' ? priority : null,
      action,
      milestones,
      leads: Array.isArray(leads) ? leads.map(String) : [],
    },
    lead: typeof lead === 'string' ? lead : '',
    words: typeof words === 'string' ? words : '',
    seen: seenIn(seen),
  };
}

/** Of the words by which people know a row: who leads it, and what it is about. */
export function wordsOf(lead: string, reference: string, milestones: string): string {
  return hashOf([lead, reference, milestones].map(singleSpaced).join('\n'));
}

function parsed(text: string): unknown {
  if (!text.startsWith('[')) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Somebody typed there, or the text was cut: the row is then known by its words alone.
    return null;
  }
}

function seenIn(value: unknown): Record<string, Seen> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, seen]): [string, Seen][] =>
      Array.isArray(seen) ? [[field, [String(seen[0]), String(seen[1]), String(seen[2])]]] : [],
    ),
  );
}
