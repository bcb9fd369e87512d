/** excelize-wasm, the independent reader and writer that the store is held against. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export type Call = readonly [method: string, ...parameters: readonly unknown[]];

export interface Ran {
  /** What each call answered. */
  readonly results: readonly Readonly<Record<string, unknown>>[];
  /** The workbook afterwards. */
  readonly bytes: Uint8Array;
}

/** Makes the calls on a workbook (a new one for null). @throws Error where a call fails */
export function excelize(file: Uint8Array | null, calls: readonly Call[]): Ran {
  const input = JSON.stringify({ file: file && Buffer.from(file).toString('base64'), calls });
  const runner = path.join(__dirname, 'excelize-runner.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner], {
    input,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`excelize: ${stderr.toString()}`);
  const answer = JSON.parse(stdout.toString()) as { results: Ran['results']; file: string };
  return { results: answer.results, bytes: new Uint8Array(Buffer.from(answer.file, 'base64')) };
}
