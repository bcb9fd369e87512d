/** White space that is more than one plain space between two words. */
const UNEVEN = /[^\S ]| {2}/;

/** Text on one line, with single spaces. Nearly every text stands so already, and is not made anew. */
export function singleSpaced(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** Text as it is compared: without case, with single spaces. */
export function plain(text: string): string {
  return singleSpaced(text).toLowerCase();
}

/** The text's first characters, at most so many as a cell counts them; no sign of two of them is cut in half. */
export function startOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
