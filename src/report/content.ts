/**
 * What one generated sheet says, as plain data. `src/excel` writes it; nothing here knows how.
 * Rows and columns count from 0 on the generated sheet.
 */
import type { Area, CellRef } from '../plan/grid';
import type { StyleName } from './styles';

export type SheetKind =
  | 'summary'
  | 'escalations'
  | 'byLead'
  | 'lookAhead'
  | 'checks'
  | 'history'
  | 'leads'
  | 'settings'
  | 'rollUp'
  | 'rollUpItems';

/** A cell of ours. Text always arrives as text, whatever it begins with; a day as a real Excel date. */
export interface ReportCell {
  readonly value: CellContent;
  readonly style: StyleName;
  /**
   * A cell of the workbook to go to. A link to another sheet of ours carries the name that sheet asks for
   * (`SheetContent.name`); the writer puts in the name the sheet really got.
   */
  readonly link?: CellRef;
}

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** ISO date. */
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'empty' };

export interface ReportRow {
  /** From the first column on; null leaves a cell empty and unstyled. */
  readonly cells: readonly (ReportCell | null)[];
  /** In points; Excel's own choice where absent. */
  readonly height?: number;
}

/**
 * A native Excel chart over cells of the same sheet. Excel draws the bars of a bar chart from the bottom up: the data
 * stand in that order already, so the writer leaves the axes as they are.
 */
export interface ReportChart {
  readonly name: string;
  readonly type: 'BarStacked' | 'BarStacked100' | 'ColumnStacked';
  readonly title: string;
  /** Header row and first column included. */
  readonly data: Area;
  readonly seriesBy: 'Columns' | 'Rows';
  /** Fill colours of the series, in order. */
  readonly colours: readonly string[];
  /** The cells it covers. */
  readonly place: Area;
}

export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows repeated on every page; null for none. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
  readonly area: Area;
  /** A page begins with each of these rows. */
  readonly pageBreaksBefore: readonly number[];
  /** Plain text, at most 250 characters, for the middle of the header; the writer doubles each "&". */
  readonly header: string;
  /** Plain text, at most 250 characters; the writer doubles each "&". */
  readonly footerLeft: string;
  /** Page number and count are set by the writer on the right. */
}

export interface SheetContent {
  readonly kind: SheetKind;
  /** The name we ask for; the writer takes the next free one where the user has such a sheet. */
  readonly name: string;
  readonly tabColour: string;
  /** Widths in characters, from the first column on; 0 hides the column. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly ReportRow[];
  readonly merges: readonly Area[];
  /** Rows frozen at the top. */
  readonly freezeRows: number;
  readonly charts: readonly ReportChart[];
  /**
   * Header row and rows that Excel's filter buttons stand over; null where that table is empty just now. Absent on a
   * sheet without one, where people may set a filter of their own.
   */
  readonly filter?: Area | null;
  readonly print: PrintSetup;
}
