import { parseArgs } from 'node:util';
import { codeOf, wordsOf } from '../../excel/errors';
import { parseDay, type Day } from '../../plan/day';
import type { Severity } from '../../plan/model';

export interface Options {
  /** Paths as given; empty: the bundled sample. */
  readonly plans: readonly string[];
  readonly asOf: Day | null;
  /** A file where it ends in ".xlsx", else a folder; null: the folder `out`. */
  readonly out: string | null;
  readonly json: boolean;
  /** Findings at or above it make the exit code 1. */
  readonly failOn: Exclude<Severity, 'info'> | null;
  /** A JSON file of settings, as given; null for none. */
  readonly config: string | null;
  /** The meeting for which the position is frozen; null for none. */
  readonly freeze: string | null;
  /** An earlier version of the workbook whose positions are brought in, as given; null for none. */
  readonly history: string | null;
  readonly help: boolean;
}

export const USAGE = `Usage: npm run --silent monitor -- [PLAN.xlsx …] [options]

Reads the business plan in each workbook, checks it, and writes a copy with the summary sheets and
the escalation list. The plan itself is not changed. Without PLAN: the bundled sample plan.

  --as-of YYYY-MM-DD       the day at which the plan is looked at (default: the workbook's setting, else today)
  --out FILE.xlsx|FOLDER   where the workbook is written (default: out/NAME.monitored.xlsx)
  --json                   one JSON document for other programs instead of the report
  --fail-on error|warning  exit with 1 where there are findings of that severity or worse
  --config FILE            settings from a JSON file: columns, RAG key, period, as-of date, marking
  --freeze MEETING         freeze the position for a meeting, such as "Executive, 12 May 2022"
  --history OLD.xlsx       bring in the positions of an earlier version of the workbook
  --help                   this text

Exit code: 0 done; 1 done, with findings at or above --fail-on; 2 an input could not be used.
`;

/** Something about the command itself that cannot be used; its message is one line for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the command's arguments. @throws UsageError */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const config = values.config ?? null;
  if (config?.trim() === '') throw new UsageError('--config needs the name of a file.');
  const failOn = values['fail-on'];
  if (failOn !== undefined && failOn !== 'error' && failOn !== 'warning') {
    throw new UsageError(`--fail-on takes "error" or "warning", not "${failOn}".`);
  }
  const asOf = values['as-of'] === undefined ? null : parseDay(values['as-of']);
  if (asOf === null && values['as-of'] !== undefined) {
    throw new UsageError(
      `--as-of "${values['as-of']}" is not a date; write it as YYYY-MM-DD, such as 2022-04-30.`,
    );
  }
  const out = values.out ?? null;
  if (out?.trim() === '') throw new UsageError('--out needs the name of a file or folder.');
  if (out !== null && isWorkbookName(out) && positionals.length > 1) {
    throw new UsageError(`--out "${out}" is one file, but there are several plans; name a folder instead.`);
  }
  const ending = endingOf(positionals[0] ?? '');
  if (out !== null && isWorkbookName(out) && endingOf(out) !== ending) {
    throw new UsageError(
      `--out "${out}" should end in ${ending}, as the plan does, or Excel will not open it.`,
    );
  }
  const freeze = values.freeze ?? null;
  if (freeze?.trim() === '') throw new UsageError('--freeze needs the name of a meeting.');
  const history = values.history ?? null;
  if (history?.trim() === '') throw new UsageError('--history needs the name of a workbook.');
  if (history !== null && positionals.length !== 1) {
    throw new UsageError('--history goes with one plan: name the workbook that it is an earlier version of.');
  }
  return {
    plans: positionals,
    asOf,
    out,
    json: values.json ?? false,
    failOn: failOn ?? null,
    config,
    freeze,
    history,
    help: values.help ?? false,
  };
}

const ENDING = /\.xl[st][xm]$/i;

/** True for a name that is a workbook's, and so no folder's. */
export function isWorkbookName(name: string): boolean {
  return ENDING.test(name);
}

/** ".xlsm" of "Plan.XLSM". Excel opens no workbook with macros, and no template, under another ending than its own. */
export function endingOf(name: string): string {
  return ENDING.exec(name)?.[0].toLowerCase() ?? '.xlsx';
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
        'fail-on': { type: 'string' },
        config: { type: 'string' },
        freeze: { type: 'string' },
        history: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(wordsFor(error));
  }
}

/** Node's own messages speak to programmers; these speak to whoever typed the command. */
function wordsFor(error: unknown): string {
  const message = wordsOf(error);
  const option = /'(-[^\s'<]*)/.exec(message)?.[1] ?? '';
  if (codeOf(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `There is no option ${option}; --help lists them.`;
  if (/does not take an argument/.test(message)) return `${option} takes no value.`;
  return `${option} needs a value; --help shows how.`;
}
