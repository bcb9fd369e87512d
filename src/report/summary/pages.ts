import type { Page } from '../page';

/** Printable A4 landscape in points, within the margins that the writer sets (1.5 cm at the sides, 1.9 above, below). */
const PAPER = { width: 756, height: 487 } as const;
/** Row heights are estimates: leave some room. */
const SAFE = 0.95;
/** A list that begins on a page should show at least its heading, its header and two rows there, in points. */
const BEGINNING = 150;

/** Where the parts of the summary begin, as rows of the page. */
export interface Parts {
  /** The first row after the title; the row above it is repeated on every page. */
  readonly body: number;
  readonly byLead: number;
  readonly details: number;
}

export interface Pagination {
  readonly breaks: readonly number[];
  /** Where the list of ratings out of step begins, in words that are true of the print. */
  readonly detailsAt: string;
  /** Whether all that is to stand on the first page fits there. */
  readonly isWhole: boolean;
  /** Points left on the first page. */
  readonly spare: number;
}

/**
 * Keeps the first page whole: the table by lead goes on it where it fits, else begins the second; what follows begins
 * a page of its own unless there is room below the table by lead.
 */
export function paginate(page: Page, parts: Parts, printedWidth: number): Pagination {
  const room = ((PAPER.height * printedWidth) / PAPER.width) * SAFE;
  const repeated = page.heightBetween(parts.body - 1, parts.body);
  const first = page.heightBetween(0, parts.byLead);
  const byLead = page.heightBetween(parts.byLead, parts.details);
  if (first > room) {
    return { breaks: [parts.details], detailsAt: 'after the tables', isWhole: false, spare: 0 };
  }
  if (first + byLead <= room) {
    return { breaks: [parts.details], detailsAt: 'page 2', isWhole: true, spare: room - first - byLead };
  }
  const spare = room - first;
  if (repeated + byLead + BEGINNING <= room) {
    return { breaks: [parts.byLead], detailsAt: 'page 2', isWhole: true, spare };
  }
  const detailsAt = repeated + byLead <= room ? 'page 3' : 'after the table by lead';
  return { breaks: [parts.byLead, parts.details], detailsAt, isWhole: true, spare };
}
