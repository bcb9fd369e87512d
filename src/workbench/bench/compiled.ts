/**
 * The code as the add-in ships it: plain JavaScript. The runner of these scripts compiles for debugging and wraps every
 * function to keep its name, which slows short functions markedly; timing that would time the runner too.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { transformFileSync } from '@swc/core';

const SOURCE = path.resolve(__dirname, '../..');

/** Compiles these rooms of `src` into a folder; what stood there before goes. */
export function compileRooms(rooms: readonly string[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }');
  for (const room of rooms) {
    const from = path.join(SOURCE, room);
    for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.ts')) compile(path.join(from, file), path.join(folder, room, file));
    }
  }
}

function compile(from: string, to: string): void {
  const { code } = transformFileSync(from, {
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to.replace(/\.ts$/, '.js'), code);
}

/** Runs a compiled script in a process of its own, and gives what it says as JSON. */
export function answerOf(script: string, args: readonly string[], options: readonly string[] = []): unknown {
  const said = execFileSync(process.execPath, [...options, script, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(said);
}
