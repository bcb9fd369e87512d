import type { Bench } from './steps';

const NAME = 44;
const FIGURE = 12;

/** One line a step, one column a plan. */
export function benchTable(measured: readonly Bench[]): string {
  const names = [...new Set(measured.flatMap(({ figures }) => figures.map(({ name }) => name)))];
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(NAME) + cells.map((cell) => cell.padStart(FIGURE)).join('');
  const rows = names.map((name) =>
    line(
      name,
      measured.map(({ figures }) => figures.find((one) => one.name === name)?.value ?? '–'),
    ),
  );
  const head = line(
    'Activities',
    measured.map(({ activities }) => activities.toLocaleString('en-GB')),
  );
  return [head, ...rows].join('\n');
}
