/**
 * What the host remembers beside the workbook: which ranges the client keeps, which events it listens to, what is
 * selected. None of it is saved.
 */
import type { Area } from '../../plan/grid';
import { localAddress } from './dispatch/address';
import type { ChartData, SheetModel, WorkbookModel } from './model';
import type { HostError } from './errors';
import { EventQueue } from './events';
import type { HostObject } from './dispatch/object';
import { References } from './references';

export class Session {
  readonly references = new References();
  readonly events = new EventQueue();
  /** Why the host last refused an action. */
  lastRefusal: HostError | null = null;
  private readonly selections = new WeakMap<SheetModel, Area>();
  private readonly chartIds = new WeakMap<ChartData, string>();
  private chartCount = 0;

  /**
   * @param apiLevel the ExcelApi set that is announced: "1.13"
   * @param thisYear the year of a typed date that names none
   */
  constructor(
    readonly workbook: WorkbookModel,
    readonly apiLevel: string,
    readonly thisYear: () => number,
    readonly isReadOnly = false,
  ) {}

  selection(sheet: SheetModel): Area {
    return this.selections.get(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  select(sheet: SheetModel, area: Area): void {
    this.selections.set(sheet, area);
    this.activate(sheet);
    this.events.raise('selectionChanged', sheet.id, { address: localAddress(area) });
  }

  activate(sheet: SheetModel): void {
    if (this.workbook.activeSheet() === sheet) return;
    this.workbook.activate(sheet);
    this.events.raise('activated', sheet.id, {});
  }

  /** Charts have names that can change; the id they are found by lives as long as the session. */
  chartId(chart: ChartData): string {
    const known = this.chartIds.get(chart);
    if (known !== undefined) return known;
    this.chartCount += 1;
    const id = `{${this.chartCount.toString(16).toUpperCase().padStart(8, '0')}-0002-0000-0000-000000000000}`;
    this.chartIds.set(chart, id);
    return id;
  }

  isLive(sheet: SheetModel): boolean {
    return this.workbook.sheets().includes(sheet);
  }

  /** What the client finds the object by: its id, its reference, or nothing. */
  identity(object: HostObject): Record<string, string> {
    const reference = this.references.idOf(object);
    return { ...object.identity, ...(reference === null ? {} : { _ReferenceId: reference }) };
  }
}
