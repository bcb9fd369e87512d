/**
 * Which sheets are ours. Each kind has at most one: it is the only one that is read as ours and written. Copies that
 * people made are told apart and left alone.
 */
import type { Grid } from '../plan/grid';
import type { SheetKind } from '../report/content';
import { isBuiltNote } from '../report/frame';
import { SHEET_NAMES } from '../report/names';
import { MonitorError, UNTOUCHED } from './errors';
import type { Mark } from './mark';
import { MOST_CHARACTERS } from './names';

/** A sheet and what says that it is, or was, ours. */
export interface Candidate {
  readonly name: string;
  readonly mark: Mark | null;
  /** It has the line that only sheets of ours have. A copy has it too, and so has ours where the mark was lost. */
  readonly isSigned: boolean;
}

export interface Ours {
  /** The kind of each sheet that is ours, by its name. */
  readonly kinds: ReadonlyMap<string, SheetKind>;
  /** Names of sheets that are copies of ours. */
  readonly copies: ReadonlySet<string>;
  /** What the user should know of copies and lost marks. */
  readonly notices: readonly string[];
}

/** True where a cell of the sheet says when Plan Monitor built it. */
export function isSigned({ values }: Grid): boolean {
  return values.some((row) => row.some((value) => typeof value === 'string' && isBuiltNote(value)));
}

/** @throws MonitorError `twoOfOurs` where nothing tells which of several sheets is ours */
export function findOurs(sheets: readonly Candidate[]): Ours {
  const kinds = new Map<string, SheetKind>();
  const notices: string[] = [];
  for (const kind of Object.keys(SHEET_NAMES) as SheetKind[]) {
    const marked = sheets.filter(({ mark }) => mark?.kind === kind);
    const original = marked.length > 0 ? originalOf(kind, marked) : unmarked(kind, sheets);
    if (!original) continue;
    kinds.set(original.name, kind);
    if (!original.mark) notices.push(lostWords(original.name));
  }
  const copies = sheets.filter(({ name, mark, isSigned: has }) => !kinds.has(name) && (mark || has));
  for (const { name, mark } of copies) {
    const [inUse] = [...kinds].find(([own, kind]) => kind === mark?.kind || isCopyName(name, own)) ?? [];
    notices.push(copyWords(name, inUse));
  }
  return { kinds, copies: new Set(copies.map(({ name }) => name)), notices };
}

/** The one that still has the name it was marked under; else the one after which the copies are named. */
function originalOf(kind: SheetKind, marked: readonly Candidate[]): Candidate {
  const named = marked.filter(({ name, mark }) => mark?.name?.toLowerCase() === name.toLowerCase());
  const likely = named.length > 0 ? named : marked;
  const [original, ...more] = likely.filter((one) =>
    likely.every((other) => other === one || isCopyName(other.name, one.name)),
  );
  if (original && more.length === 0) return original;
  throw new MonitorError({
    kind: 'twoOfOurs',
    what: `Nothing tells which of these sheets is Plan Monitor’s own and which a copy: ${marked.map(({ name }) => `“${name}”`).join(', ')}.`,
    untouched: UNTOUCHED,
    next: `Delete the copies, or name one of them as the other with “ (2)” after it, so that Plan Monitor goes on with the other as its “${SHEET_NAMES[kind]}”.`,
    sheets: marked.map(({ name }) => name),
  });
}

/** True for "Plan summary (2)", as Excel names a copy of "Plan summary"; a long name is cut for it. */
function isCopyName(name: string, original: string): boolean {
  const [, cut] = /^(.+) \(\d+\)$/.exec(name.toLowerCase()) ?? [];
  if (cut === undefined) return false;
  return (
    original.toLowerCase() === cut ||
    (name.length === MOST_CHARACTERS && original.toLowerCase().startsWith(cut))
  );
}

/** A sheet of ours whose mark was lost: it has our line, and just the name that we give. */
function unmarked(kind: SheetKind, sheets: readonly Candidate[]): Candidate | undefined {
  const wanted = SHEET_NAMES[kind].toLowerCase();
  return sheets.find(({ name, mark, isSigned: has }) => has && !mark && name.toLowerCase() === wanted);
}

function lostWords(name: string): string {
  return `The sheet “${name}” had lost the mark of Plan Monitor, as when another program saves the workbook. Its name and its last line say that it is ours, so it is used again.`;
}

function copyWords(name: string, inUse: string | undefined): string {
  const which = inUse === undefined ? 'a copy of a sheet of Plan Monitor' : `a copy of “${inUse}”`;
  const use = inUse === undefined ? '' : ` “${inUse}” is the one in use.`;
  return `The sheet “${name}” is ${which} and is left alone: it is neither written nor read.${use} If it is a plan of your own, delete the line that says when Plan Monitor built it.`;
}
