/**
 * `npm run bench`: what reading, thinking and writing cost on plans of several sizes, in processor time. With numbers
 * behind it (`npm run bench -- 500 2000`) on plans of so many activities.
 */
import process from 'node:process';
import { benchTable } from './table';
import { benchPlan, type Bench } from './steps';

const SIZES = [60, 500, 2000, 10_000];

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
  return 0;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
