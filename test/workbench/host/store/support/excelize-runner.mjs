// Runs calls of excelize-wasm, in a process of its own: its loader does not work inside the test runner.
// In: {file: base64 or null, calls: [[method, ...arguments]]}. Out: {results, file: base64}.
// An argument {base64} stands for bytes, {result, field} for a field of an earlier call's result.
import { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import process from 'node:process';
import path from 'node:path';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const { init } = require('excelize-wasm');
const wasm = path.join(path.dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz');
const excelize = await init(wasm);

const { file, calls } = JSON.parse(readFileSync(0, 'utf8'));
const workbook = file === null ? excelize.NewFile() : excelize.OpenReader(Buffer.from(file, 'base64'));
if (workbook.error) throw new Error(workbook.error);

const results = [];
const real = (argument) => {
  if (Array.isArray(argument)) return argument.map(real);
  if (argument === null || typeof argument !== 'object') return argument;
  if ('base64' in argument) return new Uint8Array(Buffer.from(argument.base64, 'base64'));
  if ('result' in argument) return results[argument.result][argument.field];
  return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, real(value)]));
};
for (const [method, ...parameters] of calls) {
  const result = workbook[method](...parameters.map(real));
  if (result?.error) throw new Error(`${method}: ${result.error}`);
  results.push(result);
}
const { buffer, error } = workbook.WriteToBuffer();
if (error) throw new Error(error);
process.stdout.write(JSON.stringify({ results, file: Buffer.from(buffer).toString('base64') }), () =>
  process.exit(0),
);
