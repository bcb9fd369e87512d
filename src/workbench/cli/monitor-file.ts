import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { buildSummary, MonitorError, readPositions, type Build } from '../../monitor';
import type { Day } from '../../plan/day';
import type { PlanSettings } from '../../plan/settings';
import { createHost, type Host } from '../host/host';
import { startNodeOffice } from '../host/node-office';
import { openWorkbook } from '../host/store';
import { WorkbookFileError } from '../host/store/errors';
import { SAMPLE_AS_OF } from '../../sample/as-of';
import { InputError, oneLine, readInput, unusable } from './input';

/** The bundled sample: what the command monitors where no plan is named. */
export const SAMPLE_PLAN = path.resolve(__dirname, '../../../assets/sample-plan.xlsx');

/** A plan that was monitored. */
export interface Monitored {
  /** The file's name, without its folder. */
  readonly file: string;
  readonly build: Build;
  /** What went to and fro between the Office.js code and the workbook. */
  readonly traffic: {
    readonly roundTrips: number;
    readonly requestBytes: number;
    readonly responseBytes: number;
  };
  /** The workbook with the sheets of ours, as a file's bytes. */
  readonly bytes: Uint8Array;
}

export interface MonitorOptions {
  /** Null: the workbook's setting, else the sample's own day for the bundled sample, else today. */
  readonly asOf: Day | null;
  readonly today: () => Day;
  /** Settings that count before those of the workbook; none unless given. */
  readonly settings?: PlanSettings;
  /** "21/11/2026 10:49". */
  readonly builtAt: string;
  /** The meeting for which the position is frozen; null or absent for none. */
  readonly freeze?: string | null;
  /** An earlier version of the workbook, whose positions are brought in: its path. Null or absent for none. */
  readonly history?: string | null;
  readonly onProgress?: (words: string) => void;
}

/**
 * What *Build summary* does, on a file: the same Office.js code on the local Excel host. The file is not changed.
 *
 * @throws InputError where the file is no workbook; MonitorError where it has no plan or cannot be written to
 */
export async function monitorFile(file: string, options: MonitorOptions): Promise<Monitored> {
  const earlier = options.history ? await positionsOf(options.history, options) : [];
  const workbook = open(await readInput(file));
  const host = createHost(workbook);
  const office = startNodeOffice(host);
  // In a file of settings the word today means today, even for the sample.
  const asOf = options.asOf ?? (options.settings?.asOf === 'today' ? options.today() : null);
  const build = await buildSummary(office.run, {
    ...(asOf === null ? {} : { asOf }),
    asOfDefault: file === SAMPLE_PLAN ? SAMPLE_AS_OF : options.today(),
    ...(options.settings ? { settings: options.settings } : {}),
    builtAt: options.builtAt,
    earlier,
    ...(options.freeze ? { freeze: { meeting: options.freeze.trim(), at: options.builtAt } } : {}),
    onNoPlan: 'leave',
    fileName: path.basename(file),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  await clearedUp(host);
  office.close();
  const { roundTrips, requestBytes, responseBytes } = host.stats;
  return {
    file: path.basename(file),
    build,
    traffic: { roundTrips, requestBytes, responseBytes },
    bytes: workbook.save(),
  };
}

/** What an earlier version of the workbook recorded. @throws InputError naming the file */
async function positionsOf(file: string, { today, builtAt }: MonitorOptions) {
  const name = path.basename(file);
  try {
    const office = startNodeOffice(createHost(open(await readInput(file))));
    const positions = await readPositions(office.run, { asOfDefault: today(), name, at: builtAt });
    office.close();
    return positions;
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`--history ${name}: ${error.message}`);
    if (error instanceof MonitorError)
      throw new InputError(`--history ${name}: ${oneLine(`${error.what} ${error.next}`)}.`);
    throw error;
  }
}

function open(bytes: Uint8Array) {
  try {
    return openWorkbook(bytes);
  } catch (error) {
    throw error instanceof WorkbookFileError ? unusable(error) : error;
  }
}

/** `Excel.run` sends one more request after it has answered, to let its ranges go; that round trip counts too. */
export async function clearedUp(host: Host): Promise<void> {
  for (let turns = 0; turns < 1000 && host.trackedRanges() > 0; turns += 1) await setImmediate();
}
