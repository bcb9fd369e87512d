/**
 * What this add-in is writing just now. Excel tells of it as of any change made here; which of the two it was it says
 * only from ExcelApi 1.14 on, and of looks never. So who writes notes it beforehand, and who listens asks.
 */
import type { Area, CellRef } from '../plan/grid';
import type { RunExcel } from './run';

/** Events come after the answer of the request that caused them; so long they are waited for, in milliseconds. */
const LATE = 3000;

export type ChangeKind = 'content' | 'look';

interface Note {
  readonly sheet: string;
  readonly kind: ChangeKind;
  readonly where: Area | 'the sheet itself' | 'anywhere';
  /** True where one event is ours; else any number is, as Excel cuts what is written to a large area into pieces. */
  readonly isOnce: boolean;
  /** When it is given up; null while the write is under way. */
  until: number | null;
}

/** What of a sheet's cells is written. */
export interface SheetWrite {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

export class OwnWrites {
  private notes: Note[] = [];

  /** @param now the time in milliseconds */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Does the work; of each of these cells one event of each kind is ours. */
  async toCells<T>(
    cells: readonly { readonly cell: CellRef; readonly kinds: readonly ChangeKind[] }[],
    work: () => Promise<T>,
  ): Promise<T> {
    const notes = cells.flatMap(({ cell: { sheet, row, column }, kinds }) =>
      kinds.map((kind) => {
        const where = { top: row, left: column, bottom: row, right: column };
        return { sheet, kind, where, isOnce: true };
      }),
    );
    return this.during(notes, work);
  }

  /**
   * Does the work; meanwhile the sheets themselves and all their looks are ours, and of their contents what takes up
   * whole rows of these areas. A cell in between that changes by itself was typed by somebody.
   */
  async toSheets<T>(writes: readonly SheetWrite[], work: () => Promise<T>): Promise<T> {
    const notes = writes.flatMap(({ sheet, areas }) => [
      { sheet, kind: 'content' as const, where: 'the sheet itself' as const, isOnce: false },
      { sheet, kind: 'look' as const, where: 'anywhere' as const, isOnce: false },
      ...areas.map((where) => ({ sheet, kind: 'content' as const, where, isOnce: false })),
    ]);
    return this.during(notes, work);
  }

  /**
   * True where the change is one that was noted.
   *
   * @param area what was changed; null for the sheet itself
   */
  has(sheet: string, area: Area | null, kind: ChangeKind): boolean {
    const now = this.now();
    this.notes = this.notes.filter(({ until }) => until === null || until > now);
    const note = this.notes.find(
      (one) => one.sheet === sheet && one.kind === kind && isThere(area, one.where),
    );
    if (note === undefined) return false;
    // A second change of the cell is somebody else's.
    if (note.isOnce) this.notes = this.notes.filter((one) => one !== note);
    return true;
  }

  private async during<T>(writes: readonly Omit<Note, 'until'>[], work: () => Promise<T>): Promise<T> {
    const notes = writes.map((one): Note => ({ ...one, until: null }));
    this.notes.push(...notes);
    try {
      return await work();
    } finally {
      for (const note of notes) note.until = this.now() + LATE;
    }
  }
}

function isThere(area: Area | null, where: Note['where']): boolean {
  if (where === 'anywhere') return true;
  if (where === 'the sheet itself' || area === null) return where === 'the sheet itself' && area === null;
  return (
    where.top <= area.top &&
    area.bottom <= where.bottom &&
    area.left === where.left &&
    area.right === where.right
  );
}

const byRun = new WeakMap<RunExcel, OwnWrites>();

/** What is written through this way to Excel: those who write and those who listen share it. */
export function ownWrites(run: RunExcel): OwnWrites {
  const known = byRun.get(run) ?? new OwnWrites();
  byRun.set(run, known);
  return known;
}
