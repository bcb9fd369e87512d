/** The workbook that is open on the page: the one model, the host that answers the add-in from it, and who watches it. */
import { areaName, type Area } from '../../plan/grid';
import { openDesktopSeam, type OpenSeam, type Surroundings } from '../host/browser-office';
import { HostError } from '../host/errors';
import { createHost, type Host } from '../host/host';
import type { Workbook } from '../host/store';
import type { Sheet } from '../host/store/sheet';
import { refusalWords } from './refusals';

/** The add-in's page without a face, on which the ribbon's functions run. */
export const COMMANDS_PAGE = 'try-commands.html';

let opened = 0;

export class OpenBook {
  /** Tells one opening from another. */
  readonly id = (opened += 1);
  private readonly host: Host;
  private readonly listeners = new Set<() => void>();
  private readonly seams = new Set<OpenSeam>();
  private readonly ribbon: Promise<OpenSeam>;
  private ribbonLent: (seam: OpenSeam) => void = () => undefined;
  private changes = 0;
  private isTelling = false;

  /** @param surroundings what the page does for the add-in's pages */
  constructor(
    readonly fileName: string,
    readonly workbook: Workbook,
    private readonly surroundings: Surroundings,
  ) {
    const host = createHost(workbook);
    this.host = {
      ...host,
      processQuery: (body) =>
        host.processQuery(body).finally(() => {
          this.tellSoon();
        }),
    };
    this.ribbon = new Promise((resolve) => {
      this.ribbonLent = resolve;
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Another number whenever something may have changed. */
  readonly version = (): number => this.changes;

  /** Puts the workbook before a page of the add-in's that is about to load office.js. It ends with the page. */
  lend(page: Window): void {
    const options = { documentUrl: new URL(this.fileName, location.href).href };
    const seam = openDesktopSeam(page, this.host, options, this.surroundings);
    this.seams.add(seam);
    if (page.location.pathname.endsWith(`/${COMMANDS_PAGE}`)) this.ribbonLent(seam);
    page.addEventListener('pagehide', () => {
      seam.close();
      this.seams.delete(seam);
    });
  }

  /** What a button of the ribbon does: runs the function of this name. @returns when it has completed */
  async run(functionName: string): Promise<void> {
    const seam = await this.ribbon;
    await seam.invoke(functionName);
  }

  /** The sheets that have a tab. */
  shownSheets(): readonly Sheet[] {
    return this.workbook.sheets().filter(({ visibility }) => visibility === 'Visible');
  }

  /** The sheet in front. */
  shownSheet(): Sheet {
    const front = this.workbook.activeSheet();
    return front.visibility === 'Visible' ? front : (this.shownSheets()[0] ?? front);
  }

  selection(sheet: Sheet): Area {
    return this.host.selection(sheet.name);
  }

  /** The user selects cells, which brings their sheet to the front. */
  select(sheet: Sheet, area: Area): void {
    this.host.userSelect(sheet.name, areaName(area));
    this.tellNow();
  }

  /** The user brings a sheet to the front. */
  activate(sheet: Sheet): void {
    this.select(sheet, this.selection(sheet));
  }

  /**
   * The user types into cells.
   * @param value for every cell, or rows of values
   * @returns why it was refused, in words; null where it was not
   */
  edit(sheet: Sheet, area: Area, value: string | readonly (readonly string[])[]): string | null {
    try {
      this.host.userEdit(sheet.name, areaName(area), value);
      return null;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return refusalWords(error, sheet.name);
    } finally {
      this.tellNow();
    }
  }

  /** The add-in's pages hear no more of it. */
  close(): void {
    for (const seam of this.seams) seam.close();
    this.seams.clear();
  }

  private tellNow(): void {
    this.changes += 1;
    for (const listener of this.listeners) listener();
  }

  /** Once a frame at most, however many requests a build sends. */
  private tellSoon(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    requestAnimationFrame(() => {
      this.isTelling = false;
      this.tellNow();
    });
  }
}
