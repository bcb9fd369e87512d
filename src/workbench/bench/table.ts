import { shown, type Bench } from './figures';

/** One line a figure, one column a plan: a table as Markdown has it. */
export function benchTable(first: string, measured: readonly Bench[]): string {
  const names = [...new Set(measured.flatMap(({ figures }) => figures.map(({ name }) => name)))];
  const lines = [
    [first, ...measured.map(({ heading }) => heading)],
    ...names.map((name) => [
      name,
      ...measured.map(({ figures }) => {
        const figure = figures.find((one) => one.name === name);
        return figure ? shown(figure) : '–';
      }),
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head = [], ...rows] = lines;
  return [head, rule, ...rows].map(line).join('\n');
}
