/** Saving: the package as it came, with just what was changed. */
import type { Package } from '../package/package';
import type { BookPart } from '../read/book';
import type { ReadingBook } from '../read/sheet';
import type { Sheet } from '../sheet';
import type { Tab } from '../workbook';

export interface Unsaved {
  readonly parts: Package;
  readonly book: BookPart;
  readonly reading: ReadingBook;
  /** In tab order. */
  readonly tabs: readonly Tab[];
  readonly active: Sheet;
}

export function saveWorkbook({ parts }: Unsaved): Uint8Array {
  return parts.copy().pack();
}
