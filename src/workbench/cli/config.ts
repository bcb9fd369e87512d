import path from 'node:path';
import { parseConfig, type PlanSettings } from '../../plan/settings';
import { InputError, readInput } from './input';
import { UsageError } from './options';

/** A file of settings is small; anything larger is another file. */
const MOST_BYTES = 1_000_000;

/**
 * The settings of a file as given on the command line; docs/plan-monitor-config.schema.json says its shape.
 *
 * @throws UsageError with one line that names the file, what is wrong and what to do
 */
export async function readConfig(file: string, cwd: string): Promise<PlanSettings> {
  const { settings, problem } = parseConfig(await textOf(file, cwd));
  if (problem === null) return settings;
  throw new UsageError(
    `${file}: ${problem}. Settings are described in docs/plan-monitor-config.schema.json.`,
  );
}

async function textOf(file: string, cwd: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readInput(path.resolve(cwd, file));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(
      `--config ${file}: ${error.message.replace('a workbook in it', 'a JSON file in it')}`,
    );
  }
  if (bytes.length > MOST_BYTES) {
    throw new UsageError(
      `--config ${file}: The file is too large to hold settings. Name a JSON file of settings.`,
    );
  }
  return new TextDecoder().decode(bytes);
}
