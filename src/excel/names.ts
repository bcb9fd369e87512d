/** Excel's sheet names hold no more characters. */
export const MOST_CHARACTERS = 31;

/** The name, or the first of "name (2)", "name (3)" … that no sheet has; case does not tell names apart. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${String(number)})`;
    const candidate = name.slice(0, MOST_CHARACTERS - end.length) + end;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
