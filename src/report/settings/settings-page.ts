import type { HEADINGS } from '../../plan/settings/sheet';
import { OUR_ROW, type Section } from '../../plan/settings/sheet';
import { emptyCell, textCell } from '../cells';
import type { ReportCell } from '../content';
import { noteCell } from '../notes';
import { Page } from '../page';
import type { StyleName } from '../styles';

export const WIDTHS = [0, 30, 24, 24, 46, 16, 26, 26] as const;
/** The last column of ours; what stands right of it is people's own. */
export const LAST = WIDTHS.length - 1;

/** Headings under which people type, besides all that begin with "Your". */
const ENTRIES: ReadonlySet<string> = new Set(['Its date', 'Papers due', 'Check', 'About']);

/** What stands under a heading: a text of ours, a cell as it is, or what a person typed. */
export type Entry = string | ReportCell | { readonly typed: string };

/** The sheet in the making. Every row of ours says in the hidden first column what it is. */
export class SettingsPage {
  readonly page = new Page(WIDTHS);
  private order: readonly string[] = [];
  private readonly places = new Map<string, { readonly row: number; readonly column: number }>();

  /** A title, heading or sentence across the sheet. */
  say(mark: string, words: string, style: StyleName): number {
    const row = this.page.addAcross(words, style, 1, LAST);
    this.page.addTo(row, 0, [textCell(`${OUR_ROW}${mark}`, 'hidden')]);
    return row;
  }

  /** Begins a table. @param order its headings, as they stand from left to right */
  header<S extends Section>(section: S, order: readonly (typeof HEADINGS)[S][number][]): void {
    this.order = order;
    const cells = order.map((words) =>
      textCell(words, words.startsWith('Your') || ENTRIES.has(words) ? 'entryHeader' : 'tableHeader'),
    );
    this.page.add([textCell(`${OUR_ROW}header ${section}`, 'hidden'), ...cells]);
  }

  /**
   * A row of the table, by heading.
   *
   * @param name under which `placeOf` finds the first cell of the row in which people type
   */
  row(section: Section, mark: string, entries: Readonly<Record<string, Entry>>, name = ''): void {
    const cells = this.order.map((heading): ReportCell => {
      const entry = entries[heading];
      if (entry === undefined) return emptyCell('text');
      if (typeof entry === 'string') return textCell(entry);
      return 'typed' in entry ? noteCell(entry.typed) : entry;
    });
    const row = this.page.add([textCell(`${OUR_ROW}${section}${mark}`, 'hidden'), ...cells]);
    const first = this.order.findIndex((heading) => heading.startsWith('Your'));
    if (name !== '' && !this.places.has(name)) this.places.set(name, { row, column: first + 1 });
  }

  /** Where people type what the row of this name asks for. */
  placeOf(name: string): { readonly row: number; readonly column: number } | null {
    return this.places.get(name) ?? null;
  }
}

/** What a person typed, in a cell to type in. */
export const typedCell = (typed: string): Entry => ({ typed });

/** The names under which rows are found again. */
export const settingPlace = (id: string): string => `setting ${id}`;
export const keyPlace = (rating: string): string => `key ${rating}`;
export const columnPlace = ({ sheet, column }: { readonly sheet: string; readonly column: string }): string =>
  `column ${column} ${sheet}`;
