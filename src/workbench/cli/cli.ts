/** The command line: reads its arguments, monitors each plan, and says how it went. No globals: see `main.ts`. */
import path from 'node:path';
import { wordsOf } from '../../excel/errors';
import { MonitorError } from '../../monitor';
import type { Day } from '../../plan/day';
import { isOpen } from '../../plan/check/open';
import type { Severity } from '../../plan/model';
import { rollUp } from '../../plan/roll-up';
import { NO_SETTINGS, type PlanSettings } from '../../plan/settings';
import { readConfig } from './config';
import { InputError, oneLine } from './input';
import { monitorFile, SAMPLE_PLAN, type Monitored } from './monitor-file';
import { readOptions, USAGE, UsageError, type Options } from './options';
import { outputPaths, rollUpPath, writeWhole } from './output';
import { planText } from './report-text';
import { inFiles, rollUpWorkbook } from './roll-up';
import { rollUpText } from './roll-up-text';
import { jsonText, printable, type Emphasis } from './text';
import { monitorJson } from './to-json';

/** What the command needs of its surroundings. */
export interface Surroundings {
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly today: () => Day;
  /** "21/11/2026 10:49". */
  readonly now: () => string;
  /** Someone watches: progress is told. */
  readonly isWatched: boolean;
  readonly isColoured: boolean;
}

/** 0 done; 1 done, with findings at or above `--fail-on`; 2 an input could not be used. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs the command. Says what is wrong in one line on `err`; throws only for an error of the program's own.
 *
 * @param argv the arguments after the command's name
 */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const io: Surroundings = {
    ...surroundings,
    out: (text) => {
      surroundings.out(printable(text));
    },
    err: (text) => {
      surroundings.err(printable(text));
    },
  };
  try {
    const options = readOptions(argv);
    if (options.help) {
      io.out(USAGE);
      return 0;
    }
    return await monitorAll(options, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

async function monitorAll(options: Options, io: Surroundings): Promise<ExitCode> {
  const plans = options.plans.length === 0 ? [SAMPLE_PLAN] : options.plans;
  const inputs = plans.map((plan) => path.resolve(io.cwd, plan));
  const outputs = outputPaths(inputs, options.out, io.cwd);
  const settings = options.config === null ? NO_SETTINGS : await readConfig(options.config, io.cwd);
  const done: Monitored[] = [];
  let allUsed = true;
  for (const [index, input] of inputs.entries()) {
    const output = outputs[index] ?? input;
    try {
      done.push(await monitorOne(input, output, options, settings, io));
    } catch (error) {
      io.err(`${shown(plans[index] ?? input, io)}: ${problemOf(error)}\n`);
      allUsed = false;
    }
  }
  const sums = done.length > 1 ? rollUp(inFiles(done)) : null;
  const file = rollUpPath([...inputs, ...outputs], options.out, io.cwd);
  try {
    if (sums) await writeWhole(file, await rollUpWorkbook(sums, inFiles(done), io.now()));
  } catch (error) {
    io.err(`${shown(file, io)}: The roll-up cannot be written (${oneLine(wordsOf(error))}).\n`);
    allUsed = false;
  }
  if (options.json && done.length > 0) io.out(`${jsonText(monitorJson(done, sums))}\n`);
  if (!options.json && sums) io.out(`${rollUpText(sums, shown(file, io), emphasis(io))}\n`);
  if (!allUsed) return 2;
  return done.some((one) => fails(one, options.failOn)) ? 1 : 0;
}

async function monitorOne(
  input: string,
  output: string,
  options: Options,
  settings: PlanSettings,
  io: Surroundings,
): Promise<Monitored> {
  const name = path.basename(input);
  const monitored = await monitorFile(input, {
    asOf: options.asOf,
    settings,
    today: io.today,
    builtAt: io.now(),
    freeze: options.freeze,
    history: options.history === null ? null : path.resolve(io.cwd, options.history),
    onProgress: (words) => {
      if (io.isWatched) io.err(`${name}: ${words} …\n`);
    },
  });
  try {
    await writeWhole(output, monitored.bytes);
  } catch (error) {
    const words = oneLine(wordsOf(error));
    throw new InputError(
      `The result cannot be written to ${shown(output, io)} (${words}). Name another place with --out.`,
    );
  }
  if (!options.json) io.out(`${planText(monitored, shown(output, io), emphasis(io))}\n`);
  return monitored;
}

/** The path as the user would type it. */
function shown(file: string, { cwd }: Surroundings): string {
  const relative = path.relative(cwd, path.resolve(cwd, file));
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}

/** One line; errors that are nobody's input but the program's own go on to the top. */
function problemOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (error instanceof MonitorError) {
    const more = error.kind === 'noPlan' ? ` ${BY_CONFIG}` : '';
    return `${oneLine(`${error.what} ${error.next}${more}`)}.`;
  }
  throw error;
}

const BY_CONFIG =
  'If yours has other names for them, say what they hold with --config FILE: {"columns":[{"header":"Thing","role":"action"},{"header":"Who","role":"lead"}]} (docs/plan-monitor-config.schema.json)';

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function fails({ build }: Monitored, failOn: Options['failOn']): boolean {
  return (
    failOn !== null &&
    build.results.findings.filter(isOpen).some(({ severity }) => RANKS[severity] >= RANKS[failOn])
  );
}

function emphasis({ isColoured }: Surroundings): Emphasis {
  return isColoured ? (text) => `\u001b[1m${text}\u001b[0m` : (text) => text;
}
