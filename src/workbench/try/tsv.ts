/** Cells on the clipboard: a line a row, tabs between columns, quotes around what holds either. */

export function toTsv(rows: readonly (readonly string[])[]): string {
  const quote = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(quote).join('\t')).join('\n');
}

/** Rows of one length each. */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  while (cell.lastIndex <= lines.length) {
    const [, quoted, bare = '', end] = cell.exec(lines) ?? [];
    if (end === undefined) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
