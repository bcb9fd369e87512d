/** Changes under way in a form over *Plan settings*: nothing is typed on the sheet until they are saved. */
import { cellId, type SettingsCell } from './cells';
import type { SettingsEdit } from './edit';
import { saidAt, type SaidSettings } from './said';
import type { SettingId } from './sheet';
import { isNoDay } from './typed-day';

/** A cell that is to say something else. */
export interface DraftCell {
  readonly cell: SettingsCell;
  /** What stood there when the change began. */
  readonly began: string;
  readonly text: string;
}

/** By `cellId`. */
export type Draft = ReadonlyMap<string, DraftCell>;

export const NO_DRAFT: Draft = new Map();

/** The draft with this text in the cell; what stands on the sheet already is no change. */
export function drafted(draft: Draft, said: SaidSettings, cell: SettingsCell, text: string): Draft {
  const id = cellId(cell);
  const now = saidAt(said, cell).text;
  const next = new Map(draft);
  if (text.trim() === now) next.delete(id);
  else next.set(id, { cell, began: now, text });
  return next;
}

/** The draft without what was saved; what was changed again meanwhile stays. */
export function withoutSaved(draft: Draft, saved: Draft): Draft {
  return new Map([...draft].filter(([id, one]) => saved.get(id) !== one));
}

/** What the form shows in the cell. */
export function draftedText(draft: Draft, said: SaidSettings, cell: SettingsCell): string {
  return draft.get(cellId(cell))?.text ?? saidAt(said, cell).text;
}

/** What somebody has typed into the cell since its change began; null where it is as it was. */
export function typedSince(draft: Draft, said: SaidSettings, cell: SettingsCell): string | null {
  const one = draft.get(cellId(cell));
  const now = saidAt(said, cell).text;
  return one === undefined || one.began === now ? null : now;
}

/** Settings that are days. */
const DAYS: readonly SettingId[] = ['asOf', 'periodStart', 'periodEnd', 'replyBy'];

/** True where a day is to be typed that is none: it would only come back as what cannot be used. */
export function hasNoDay(draft: Draft): boolean {
  return [...draft.values()].some(
    ({ cell, text }) => cell.table === 'setting' && DAYS.includes(cell.id) && isWrong(cell.id, text),
  );
}

/** The word today is an answer to *Position at* alone. */
function isWrong(id: SettingId, text: string): boolean {
  return isNoDay(text) && !(id === 'asOf' && /^today$/i.test(text.trim()));
}

/** What is to be typed. Each edit carries what its writer was shown. */
export function editsOf(draft: Draft, said: SaidSettings): SettingsEdit[] {
  return [...draft.values()].map(({ cell, text }) => ({
    kind: 'say',
    cell,
    saw: saidAt(said, cell).text,
    text,
  }));
}
