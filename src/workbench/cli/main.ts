/** `npm run monitor`: the command line with this machine's clock, folder and terminal. */
import process from 'node:process';
import { clockTime, today } from '../../clock';
import { codeOf } from '../../excel/errors';
import { main } from './cli';

const started = new Date();

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
  now: () => clockTime(started),
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
