import type { Box } from './layout';

/**
 * Scrolls no more than it takes to show a box that is near, its beginning where it is larger than the view; one that is
 * far away is shown with what stands around it.
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
  const end = from + size;
  if (from >= now && end <= now + room) return now;
  const isFar = end < now - room / 2 || from > now + 1.5 * room;
  if (isFar) return from - room / 3;
  return from < now ? from : Math.min(from, end - room);
}
