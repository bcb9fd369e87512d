import type { Box } from './layout';

/**
 * Scrolls no more than it takes to show the box; its beginning where it is larger than the view.
 *
 * @param covered what headings cover of the view, left and above
 */
export function reveal(
  view: HTMLElement,
  box: Box,
  covered: { readonly left: number; readonly top: number },
): void {
  view.scrollTop = scrolled(view.scrollTop, view.clientHeight - covered.top, box.top, box.height);
  view.scrollLeft = scrolled(view.scrollLeft, view.clientWidth - covered.left, box.left, box.width);
}

function scrolled(now: number, room: number, from: number, size: number): number {
  if (from < now) return from;
  return from + size > now + room ? Math.min(from, from + size - room) : now;
}
