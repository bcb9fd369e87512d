/**
 * `npm run bench`: what reading, thinking and writing cost on plans of several sizes, and how long people wait for the
 * pane, on the clock of a machine that has nothing else to do. The table goes to the terminal, the figures as JSON into
 * out/bench.json. `npm run bench -- --sizes 100,1000` measures plans of so many activities.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildPages } from '../browser/build';
import { CHROMIUM } from '../browser/launch';
import { bundleSizes } from './bundles';
import { answerOf, compileRooms } from './compiled';
import type { Bench, Figure } from './figures';
import { benchPane } from './pane';
import { benchScrolling } from './scrolling';
import { benchTable } from './table';

const SIZES = [100, 1000, 10_000, 40_000];
/** The pane is opened on plans up to this size: in a browser, Excel's stand-in is in the way of larger ones. */
const LARGEST_IN_PANE = 10_000;
/** So many activities are followed through earlier positions. */
const FOLLOWED = 2000;
const OUT = path.resolve(__dirname, '../../../out');
/** Below the project, so that its packages are found. */
const COMPILED = path.join(OUT, 'bench');
const ROOMS = ['plan', 'report', 'sample', 'excel', 'monitor', 'workbench'];
/** Thinking again and again has to do with so much memory, whatever the machine has; once, with what a pane may take. */
const HEAP = ['--max-old-space-size=700'];
const LITTLE_HEAP = ['--max-old-space-size=430', '--max-semi-space-size=4'];

interface Section {
  /** What stands above the names. */
  readonly first: string;
  readonly measured: readonly Bench[];
}

async function main(args: readonly string[]): Promise<number> {
  const sizes = sizesIn(args);
  if (sizes === null) {
    process.stderr.write('Use: npm run bench, or npm run bench -- --sizes 100,1000 (activities)\n');
    return 2;
  }
  say('Compiling …');
  compileRooms(ROOMS, COMPILED);
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-bench-'));
  try {
    const plans = sizes.map((size) => {
      say(`${named(size)} activities …`);
      return { heading: named(size), figures: onPlan(size, path.join(folder, 'cells')) };
    });
    say('Earlier positions, timescales, bundles …');
    const followed = Math.min(FOLLOWED, Math.max(...sizes));
    buildPages('webpack.config.js', path.join(folder, 'built'));
    const sections: Section[] = [
      { first: 'Activities', measured: plans },
      {
        first: 'What is remembered',
        measured: [{ heading: `${named(followed)} activities`, figures: one('following', followed) }],
      },
      { first: 'Timescales', measured: [{ heading: 'Readings', figures: one('timescales', 0) }] },
      {
        first: 'Sent to people',
        measured: [{ heading: 'Size', figures: bundleSizes(path.join(folder, 'built')) }],
      },
    ];
    if (existsSync(CHROMIUM)) {
      say('The pane in a browser …');
      const shown = sizes.filter((size) => size <= LARGEST_IN_PANE);
      sections.push({
        first: 'The pane, activities',
        measured: await benchPane(path.join(folder, 'built'), shown),
      });
      sections.push({ first: 'A long list', measured: [await benchScrolling(path.join(folder, 'built'))] });
    } else say(`The pane was not opened, since there is no browser at ${CHROMIUM} (set CHROMIUM to one).`);
    report(sections);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function onPlan(size: number, cells: string): readonly Figure[] {
  return [
    ...one('reading', size, cells),
    ...one('thinking', size, cells, HEAP),
    ...one('memory', size, cells, LITTLE_HEAP),
    ...one('building', size),
  ];
}

function one(
  name: string,
  activities: number,
  file = '',
  options: readonly string[] = [],
): readonly Figure[] {
  const script = path.join(COMPILED, 'workbench/bench/one.js');
  return answerOf(script, [name, String(activities), file], options) as readonly Figure[];
}

function report(sections: readonly Section[]): void {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(path.join(OUT, 'bench.json'), `${JSON.stringify(sections, null, 2)}\n`);
  const tables = sections.map(({ first, measured }) => benchTable(first, measured));
  process.stdout.write(`${tables.join('\n\n')}\n`);
}

/** Null where the arguments are none of ours. */
function sizesIn([flag, list, ...more]: readonly string[]): readonly number[] | null {
  if (flag === undefined) return SIZES;
  const sizes = (list ?? '').split(',').map(Number);
  const isFine =
    flag === '--sizes' && more.length === 0 && sizes.every((size) => Number.isInteger(size) && size > 1);
  return isFine ? sizes : null;
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

function named(size: number): string {
  return size.toLocaleString('en-GB');
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
