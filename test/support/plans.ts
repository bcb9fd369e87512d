/**
 * The published plans, which are read where they stand and never copied into the project.
 * A machine without them skips the tests that need them and says so; a build server must have them.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../../shared/plans');

/** Where the plan of this file name stands. */
export function planFile(name: string): string {
  return path.join(folder, name);
}

/** Like `describe`, for tests that read the published plans. */
export function describePlans(name: string, tests: () => void): void {
  if (existsSync(folder)) {
    describe(name, tests);
    return;
  }
  if (process.env['CI']) {
    describe(name, () => {
      it('has the published plans to read', () => {
        throw new Error(`The published plans are missing: ${folder}`);
      });
    });
    return;
  }
  process.stderr.write(`\nSKIPPED, since the published plans are not in ${folder}: ${name}\n`);
  describe.skip(name, tests);
}
