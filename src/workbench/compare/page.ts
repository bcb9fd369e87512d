/** What was measured, as text for people: the tables that the script prints, and the page around them. */
import type { Row } from './measure';
import type { Part } from './score';
import type { Speed } from './speed';

const HEADERS = [
  'Milestones',
  'Read by',
  'Dates exactly right',
  '… of those that have a date',
  '… of those that have none',
  'Due date right',
  'Kind right',
  'Wrong, unmarked',
  'Wrong, marked as a guess',
  'Missed',
  'Whole reading right',
];

/** A Markdown table: one line for each set and reader. */
export function accuracyTable(rows: readonly Row[]): string {
  const lines = rows.map(({ set, reader, score, wholly }) => [
    `${set} (${String(score.milestones)})`,
    reader,
    part({ right: score.outcomes.exact, of: score.milestones }),
    part(score.dated),
    part(score.undated),
    part(score.due),
    part(score.kind),
    String(score.outcomes.wrong),
    String(score.outcomes.guessedWrong),
    String(score.outcomes.missed),
    wholly === null ? '–' : part({ right: wholly, of: score.milestones }),
  ]);
  return table(HEADERS, lines);
}

/** A Markdown table of microseconds a milestone. */
export function speedTable(speeds: readonly Speed[]): string {
  const lines = speeds.map(({ name, median, least, most }) => [
    name,
    microseconds(median),
    `${microseconds(least)} – ${microseconds(most)}`,
  ]);
  return table(['Read by', 'Median of the rounds, µs a milestone', 'Quickest – slowest round'], lines);
}

/** The page, with the part between its two marks replaced by these tables. @throws Error where it has no such marks. */
export function withTables(page: string, tables: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`The page has no "${BEGIN}" and "${END}".`);
  return `${before}${BEGIN}\n\n${tables}\n\n${END}${after}`;
}

const BEGIN = '<!-- measured: written by npm run compare -- --write -->';
const END = '<!-- end of measured -->';

function part({ right, of }: Part): string {
  return `${String(right)} of ${String(of)}`;
}

function microseconds(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

/** Padded, so that it reads as a table on a terminal too, and as the formatter would have it. */
function table(headers: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [headers, ...lines];
  const widths = headers.map((_, column) =>
    Math.max(3, ...all.map((line) => [...(line[column] ?? '')].length)),
  );
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [row(headers), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n');
}
