/** So many answers are kept; then all are dropped, since a workbook may hold any number of texts. */
const MOST = 20_000;

/** The same function, which remembers what it said of a text: names and headings come again and again in a plan. */
export function byText<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
