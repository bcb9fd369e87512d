/** `npm run monitor`: the command line with this machine's clock, folder and terminal. */
import process from 'node:process';
import { codeOf } from '../../excel/errors';
import { dayOf, formatDay, type Day } from '../../plan/day';
import { main } from './cli';

function today(now: Date): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError('The clock of this machine is outside the years 1900 to 9999.');
  return day;
}

const started = new Date();
const time = [started.getHours(), started.getMinutes()]
  .map((number) => String(number).padStart(2, '0'))
  .join(':');

/** npm starts its scripts in the project's folder; paths are meant from where the user stands. */
const cwd = process.env['npm_lifecycle_event'] === 'monitor' ? process.env['INIT_CWD'] : undefined;

// Whoever reads the output may stop before its end ("… | head"); that is no failure.
process.stdout.on('error', (error) => {
  if (codeOf(error) !== 'EPIPE') throw error;
});

void main(process.argv.slice(2), {
  cwd: cwd ?? process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: () => today(started),
  now: () => `${formatDay(today(started))} ${time}`,
  isWatched: process.stderr.isTTY,
  isColoured: process.stdout.isTTY && !process.env['NO_COLOR'],
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `Plan Monitor failed; this is a fault of the program, not of your plan.\n${words}\n`,
    );
    process.exitCode = 2;
  },
);
