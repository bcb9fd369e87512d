/** Short forms for the readings that the wordings are expected to have. */
import { parseDay, type Day } from '../../../plan/day';
import type { Every, Status } from '../../../plan/model';
import type { Label } from '../answer';

/** Wordings that one rule of docs/timescales.md decides. */
export interface RuleWordings {
  /** The rule, in a sentence. */
  readonly rule: string;
  /** The plan's period as they are read ("2021-04-01", "2023-03-31"); null: the plan states none. */
  readonly period?: readonly [string, string] | null;
  /** True where the words are a line of a timescale column; else they are a milestone with its task. */
  readonly isColumn?: boolean;
  readonly wordings: readonly (readonly [text: string, label: Label])[];
}

const BASE = { start: null, due: null, dates: [], every: null, status: null, assumed: [] } as const;

/** @throws RangeError where the text is no date; an error in the wordings themselves. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`No such day: ${text}`);
  return parsed;
}

export function date(timescale: string, due: string): Label {
  return { ...BASE, kind: 'date', timescale, due: day(due) };
}

export function window(timescale: string, start: string, due: string | null): Label {
  return { ...BASE, kind: 'window', timescale, start: day(start), due: due === null ? null : day(due) };
}

export function dates(timescale: string, ...listed: readonly string[]): Label {
  const all = listed.map(day);
  return { ...BASE, kind: 'dates', timescale, dates: all, due: all.at(-1) ?? null };
}

export function every(every: Every, timescale: string): Label {
  return { ...BASE, kind: 'recurring', timescale, every };
}

/** Standing work; its status is `ongoing` where the words say so. */
export function ongoing(timescale: string, status: 'ongoing' | null): Label {
  return { ...BASE, kind: 'ongoing', timescale, status };
}

export function vague(timescale: string): Label {
  return { ...BASE, kind: 'vague', timescale };
}

export const none: Label = { ...BASE, kind: 'none', timescale: null };

export function within(label: Label, start: string | null, due: string | null): Label {
  return { ...label, start: start === null ? null : day(start), due: due === null ? null : day(due) };
}

export function is(status: Status, label: Label): Label {
  return { ...label, status };
}

export function guessing(what: string, label: Label): Label {
  return { ...label, assumed: [what] };
}
