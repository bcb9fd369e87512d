import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Mutation testing of one folder of `src/plan` by the tests of that folder: `FOLDER=escalate npm run mutate`. Each change
 * of the code that no test notices is printed. What was made of those that survived, docs/tests.md tells.
 * `FOLDER=.` takes the files that lie in `src/plan` itself.
 */
const folder = process.env.FOLDER ?? 'escalate';
const within = folder === '.' ? '*' : `${folder}/**/*`;

/** Tests that try thousands of plans, or think a published one through: run for each change, they would take days. */
const SLOW = [
  'published-2021',
  'assess/property',
  'check/mutations',
  'check/told-once',
  'updates/round-trips',
  'match/found-again',
  'timescale/properties',
  'read/any-grid',
  'read/published-activities',
  'read/published-plans',
  'read/published-variants',
  'read/layouts/same-plan',
  'read/layouts/spoilt',
];

/** Here nothing is remembered from one text to the next: see `jest-words.mjs`. */
const REMEMBERS = 'test/plan/by-text.test.ts';

const sandboxes = 'out/stryker';

/** Each run has a copy of the project of its own; beside it the published plans are looked for. */
const plans = path.join(sandboxes, 'shared');
mkdirSync(sandboxes, { recursive: true });
if (!existsSync(plans)) symlinkSync(path.resolve('../shared'), plans);

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'mocha',
  mochaOptions: {
    require: ['tsx/cjs', './test/support/mutations/jest-words.mjs'],
    spec: [`test/plan/${within}.test.ts`],
    ignore: ['**/*.deep.test.ts', REMEMBERS, ...SLOW.map((name) => `test/plan/${name}.test.ts`)],
  },
  mutate: [`src/plan/${within}.ts`],
  coverageAnalysis: 'perTest',
  // Words are judged by people, and a constant that is made once when a file is loaded by all tests together.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `out/mutations/${folder === '.' ? 'plan' : folder}.json` },
  tempDirName: sandboxes,
  ignorePatterns: ['out', 'dist', '.git'],
  concurrency: 1,
  // A change counts as noticed where its tests never end, which on a busy machine must not mean that they are slow.
  timeoutMS: 30_000,
};
