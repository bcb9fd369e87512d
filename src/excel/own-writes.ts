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
  /** Null for a whole sheet: then any number of events is ours. */
  readonly cell: Pick<CellRef, 'row' | 'column'> | null;
  readonly kind: ChangeKind | null;
  /** When it is given up; null while the write is under way. */
  until: number | null;
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
    const notes = cells.flatMap(({ cell, kinds }) =>
      kinds.map((kind): Note => ({ sheet: cell.sheet, cell, kind, until: null })),
    );
    return this.during(notes, work);
  }

  /** Does the work; all that is told of these sheets meanwhile is ours. */
  async toSheets<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
    return this.during(
      names.map((sheet): Note => ({ sheet, cell: null, kind: null, until: null })),
      work,
    );
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
      (one) => one.sheet === sheet && (one.cell === null || (one.kind === kind && isJust(area, one.cell))),
    );
    if (note === undefined) return false;
    // A second change of the cell is somebody else's.
    if (note.cell !== null) this.notes = this.notes.filter((one) => one !== note);
    return true;
  }

  private async during<T>(notes: readonly Note[], work: () => Promise<T>): Promise<T> {
    this.notes.push(...notes);
    try {
      return await work();
    } finally {
      for (const note of notes) note.until = this.now() + LATE;
    }
  }
}

function isJust(area: Area | null, { row, column }: Pick<CellRef, 'row' | 'column'>): boolean {
  return (
    area !== null && area.top === row && area.bottom === row && area.left === column && area.right === column
  );
}

const byRun = new WeakMap<RunExcel, OwnWrites>();

/** What is written through this way to Excel: those who write and those who listen share it. */
export function ownWrites(run: RunExcel): OwnWrites {
  const known = byRun.get(run) ?? new OwnWrites();
  byRun.set(run, known);
  return known;
}
