/**
 * `npm run bench`: what reading, thinking and writing cost on plans of several sizes, in processor time; and how long
 * people wait for the pane, on the clock of a machine that has nothing else to do. With numbers behind it
 * (`npm run bench -- 500 2000`) on plans of so many activities.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { CHROMIUM } from '../browser/launch';
import { benchPane } from './pane';
import { benchTable } from './table';
import { benchPlan, type Bench } from './steps';

const SIZES = [60, 500, 2000, 10_000];
/** Sizes of plans that the pane is opened on. */
const PANE_SIZES = [60, 1000];

async function main(args: readonly string[]): Promise<number> {
  const sizes = args.length === 0 ? SIZES : args.map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 2)) {
    process.stderr.write('Use: npm run bench, or npm run bench -- 500 2000 (activities)\n');
    return 2;
  }
  const measured: Bench[] = [];
  for (const size of sizes) {
    process.stderr.write(`${String(size)} activities …\n`);
    measured.push(await benchPlan(size));
  }
  process.stdout.write(`${benchTable(measured)}\n`);
  if (!existsSync(CHROMIUM)) {
    process.stderr.write(
      `The pane was not opened, since there is no browser at ${CHROMIUM} (set CHROMIUM to one).\n`,
    );
    return 0;
  }
  process.stderr.write('The pane in a browser …\n');
  process.stdout.write(`\n${benchTable(await benchPane(args.length === 0 ? PANE_SIZES : sizes))}\n`);
  return 0;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
