/** Text as it is compared: without case, with single spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
