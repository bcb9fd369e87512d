import { useSyncExternalStore } from 'react';
import type { OpenBook } from './book';

/** Draws the component anew whenever the workbook may have changed. @returns another number each time */
export function useBook(book: OpenBook): number {
  return useSyncExternalStore(book.subscribe, book.version);
}
