/** How our sheets stand: when each was built, and whether a build would write just what it holds. */
import { asGrid } from '../excel/as-grid';
import type { Day } from '../plan/day';
import { grouped } from '../plan/grouped';
import { readHistory } from '../report';
import type { SheetContent, SheetKind } from '../report/content';
import { readFrame, type Frame } from '../report/frame';
import { reportOf } from './build';
import { saysTheSame } from './says-the-same';
import { oursIn, think } from './thinking';
import type { Thought } from './thought';

export interface SheetStanding extends Frame {
  readonly name: string;
  readonly kind: SheetKind;
  /** True where a build for its day would write just what it holds. */
  readonly isCurrent: boolean;
}

export interface Standing {
  /** When the first of our sheets, in the order in which they are built, was built: "21/11/2026 10:49". */
  readonly builtAt: string;
  /** The day whose position it shows; null where it says none. */
  readonly asOf: Day | null;
  /** True where all of them are current. */
  readonly isCurrent: boolean;
  /** Each of our sheets that a build writes, in that order. */
  readonly sheets: readonly SheetStanding[];
  /** Kinds of sheets that a build would add. */
  readonly missing: readonly SheetKind[];
}

/**
 * Judges each sheet by what it holds: a build for the same day, at the same time, must say the same in every cell. What
 * people typed is kept by a build, so it does no harm. Sheets that people switched off are not written, and not judged.
 *
 * @returns null where there are none
 */
export async function standingOf({ snapshot, where, results }: Thought): Promise<Standing | null> {
  const past = readHistory(oursIn(snapshot, 'history'));
  const built = snapshot.grids.flatMap((grid) => {
    const frame = grid.ours === null ? null : readFrame(grid);
    return frame === null ? [] : [{ grid, frame }];
  });
  const contents = new Map<string, readonly SheetContent[]>();
  // Sheets of one build are judged together.
  for (const [key, [first]] of grouped(built, ({ frame: { builtAt, asOf } }) => `${builtAt} ${asOf ?? ''}`)) {
    const asOf = first?.frame.asOf ?? where.asOf;
    const then = { ...where, asOf };
    const thought = asOf === results.plan.asOf ? results : await think(snapshot, then, past.positions);
    const options = { builtAt: first?.frame.builtAt ?? '' };
    contents.set(key, await reportOf(snapshot, thought, { where: then, past, options }));
  }
  const kinds = [...contents.values()][0]?.map(({ kind }) => kind) ?? [];
  const sheets = kinds.flatMap((kind) => {
    const one = built.find(({ grid }) => grid.ours === kind);
    if (!one) return [];
    const { grid, frame } = one;
    const content = contents.get(`${frame.builtAt} ${frame.asOf ?? ''}`)?.find((each) => each.kind === kind);
    const isCurrent = content !== undefined && saysTheSame(grid, asGrid(content, grid.sheet));
    return [{ name: grid.sheet, kind, ...frame, isCurrent }];
  });
  const [first] = sheets;
  if (!first) return null;
  return {
    builtAt: first.builtAt,
    asOf: first.asOf,
    isCurrent: sheets.every(({ isCurrent }) => isCurrent),
    sheets,
    missing: kinds.filter((kind) => !sheets.some((sheet) => sheet.kind === kind)),
  };
}
