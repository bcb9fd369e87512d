import type { ReportCell, SheetContent } from '../report/content';
import { MonitorError, structureProtected, UNTOUCHED } from './errors';
import { freeName } from './names';
import type { SheetState, Snapshot } from './snapshot';

/** A sheet's content and the sheet that takes it. */
export interface Target {
  readonly content: SheetContent;
  readonly name: string;
  /** The sheet of ours that is there already; null where one is added. */
  readonly old: SheetState | null;
}

/**
 * Which sheet takes which content: the one that carries the mark of its kind, else a new one with the name asked for
 * or the next free one.
 *
 * @throws MonitorError where protection stands in the way, before anything is written
 */
export function targets(snapshot: Snapshot, contents: readonly SheetContent[]): Target[] {
  const taken = snapshot.sheets.map(({ name }) => name);
  const found = contents.map((content): Target => {
    const old = snapshot.sheets.find(({ kind }) => kind === content.kind) ?? null;
    const name = old?.name ?? freeName(content.name, taken);
    taken.push(name);
    return { content, name, old };
  });
  const locked = found.filter(({ old }) => old?.isProtected).map(({ name }) => name);
  if (locked.length > 0) {
    throw new MonitorError({
      kind: 'sheetProtected',
      what: `Sheets of Plan Monitor are protected and cannot be written: ${locked.map((name) => `“${name}”`).join(', ')}.`,
      untouched: UNTOUCHED,
      next: 'Choose Review › Unprotect Sheet on each of them, then try again.',
      sheets: locked,
    });
  }
  if (snapshot.isStructureProtected && found.some(({ old }) => old === null)) {
    throw structureProtected();
  }
  return found;
}

/**
 * The targets with every link to a sheet of ours leading to the name that sheet really has.
 *
 * @param planSheets sheets of the user's that links lead to; where one bears the name that a sheet of ours asked for,
 *   the link is taken to mean the user's
 */
export function withRealNames(toWrite: readonly Target[], planSheets: readonly string[]): Target[] {
  const names = new Map(toWrite.map(({ content, name }) => [content.name, name]));
  for (const sheet of planSheets) names.delete(sheet);
  const relink = (cell: ReportCell | null): ReportCell | null => {
    const name = cell?.link && names.get(cell.link.sheet);
    return cell?.link && name !== undefined ? { ...cell, link: { ...cell.link, sheet: name } } : cell;
  };
  return toWrite.map((target) => ({
    ...target,
    content: {
      ...target.content,
      rows: target.content.rows.map((row) => ({ ...row, cells: row.cells.map(relink) })),
    },
  }));
}
