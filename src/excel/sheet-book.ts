/**
 * Names of sheets, and which are ours, by the ids that events give: a burst of events costs one look. Ids do not
 * outlive a session, marks come with builds, and names change without an event (before ExcelApi 1.17), so what is known
 * is looked up again after a while.
 */
import type { SheetKind } from '../report/content';
import { MARK_KEY, readMark } from './mark';
import { patiently } from './patiently';
import type { RunExcel } from './run';

export interface KnownSheet {
  readonly name: string;
  /** Which sheet of ours it is; null for a sheet of the user's. */
  readonly kind: SheetKind | null;
}

type Sheets = ReadonlyMap<string, KnownSheet>;

/** So long what was looked up is believed, in milliseconds. */
const FRESH = 15_000;

/** Where Excel does not say, a change is told all the same. */
const UNKNOWN: KnownSheet = { name: '', kind: null };

export class SheetBook {
  private looked: { readonly sheets: Promise<Sheets>; readonly at: number } | null = null;
  private last: Sheets = new Map();

  /** @param now the time in milliseconds */
  constructor(
    private readonly run: RunExcel,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The sheet of this id; null where there is none. */
  async find(id: string): Promise<KnownSheet | null> {
    if (this.looked === null || this.now() - this.looked.at >= FRESH) {
      this.looked = { sheets: patiently(() => this.run(lookUp)), at: this.now() };
    }
    const { looked } = this;
    try {
      this.last = await looked.sheets;
      return this.last.get(id) ?? null;
    } catch {
      if (this.looked === looked) this.looked = null;
      return UNKNOWN;
    }
  }

  /** Sheets have come or gone. @returns what was last known of the sheet of this id */
  forget(id: string): KnownSheet {
    this.looked = null;
    return this.last.get(id) ?? UNKNOWN;
  }
}

async function lookUp(context: Excel.RequestContext): Promise<Sheets> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const asked = worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(MARK_KEY).load('value'),
  }));
  await context.sync();
  return new Map(
    asked.map(({ sheet: { id, name }, mark }) => {
      const kind = mark.isNullObject ? null : (readMark(mark.value)?.kind ?? null);
      return [id, { name, kind }];
    }),
  );
}

const byRun = new WeakMap<RunExcel, SheetBook>();

/** One for all who listen through this way to Excel. */
export function sheetBook(run: RunExcel): SheetBook {
  const known = byRun.get(run) ?? new SheetBook(run);
  byRun.set(run, known);
  return known;
}
