import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileRooms } from '../bench/compiled';
import type { OurReader } from './answer';

/** Compiles src/plan, which imports nothing else of ours, for this run only, and loads its reader. */
export function shippedReader(): OurReader {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-compare-'));
  try {
    compileRooms(['plan'], folder);
    return createRequire(path.join(folder, 'package.json'))('./plan/timescale/index.js') as OurReader;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
