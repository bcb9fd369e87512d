const BRITISH = new Intl.NumberFormat('en-GB');

/** "58", "1,204": a count as it is written in British papers. */
export function figure(count: number): string {
  return BRITISH.format(count);
}
