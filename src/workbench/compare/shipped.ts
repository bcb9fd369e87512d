/**
 * Our reader as the add-in ships it: plain JavaScript. The runner of these scripts compiles for debugging and wraps
 * every function to keep its name, which slows short functions markedly; timing that would time the runner too.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformFileSync } from '@swc/core';
import type { OurReader } from './answer';

const PLAN_ROOM = path.resolve(__dirname, '../../plan');

/** Compiles src/plan, which imports nothing else of ours, for this run only, and loads its reader. */
export function shippedReader(): OurReader {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-compare-'));
  try {
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }');
    for (const file of readdirSync(PLAN_ROOM, { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.ts')) compile(path.join(PLAN_ROOM, file), path.join(folder, file));
    }
    return createRequire(path.join(folder, 'package.json'))('./timescale/index.js') as OurReader;
  } finally {
    rmSync(folder, { recursive: true });
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
