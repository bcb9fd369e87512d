/**
 * `npm run compare`: our reading of timescales beside chrono-node's, on labelled milestones.
 * With `--write` the tables go into docs/timescale-readings.md too.
 * Exit 0: every reading of ours is as labelled, and none is slower; 1: one is not; 2: it could not be measured.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readBy, type Labelled } from './answer';
import { CHRONO_CASUAL, CHRONO_STRICT } from './chrono';
import { measure, OURS, type LabelledSet } from './measure';
import { accuracyTable, speedTable, withTables } from './page';
import { hasPublishedPlans, plan2009, plan2014, plan2021, PLANS } from './published';
import { shippedReader } from './shipped';
import { timeInTurns, type Speed } from './speed';
import { labelledWordings } from './wordings';

const PAGE = path.resolve(__dirname, '../../../docs/timescale-readings.md');
const TURNS = { warmUp: 200, rounds: 31, passes: 10 };

function setsHere(): readonly LabelledSet[] {
  const own = { name: 'Our own wordings', milestones: labelledWordings() };
  if (!hasPublishedPlans()) return [own];
  return [
    { name: 'Plan of 2021–23', milestones: plan2021() },
    { name: 'Plan of 2014–17', milestones: plan2014() },
    { name: 'Plan of 2009/10', milestones: plan2009() },
    own,
  ];
}

function speedsOn(milestones: readonly Labelled[]): readonly Speed[] {
  const ours = shippedReader();
  const count = (found: (one: Labelled) => number) => () =>
    milestones.reduce((sum, one) => sum + found(one), 0);
  return timeInTurns(
    [
      { name: OURS, readAll: count((one) => readBy(ours, one).assumed.length + 1) },
      ...[CHRONO_CASUAL, CHRONO_STRICT].map(({ name, parse }) => ({
        name,
        readAll: count(({ text, context }) => parse(text, context.asOf).length),
      })),
    ],
    { ...TURNS, texts: milestones.length },
    () => performance.now(),
  );
}

/** Whether ours takes no longer than chrono-node as it comes, which is the one that reads months at all. */
function isNoSlower(speeds: readonly Speed[]): boolean {
  const median = (name: string): number => speeds.find((speed) => speed.name === name)?.median ?? NaN;
  return median(OURS) <= median(CHRONO_CASUAL.name);
}

function main(args: readonly string[]): number {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const complain = (text: string): void => void process.stderr.write(`${text}\n`);
  const toWrite = args.includes('--write');
  const unknown = args.find((arg) => arg !== '--write');
  if (unknown !== undefined) {
    complain(`"${unknown}" is not known here. Use: npm run compare, or npm run compare -- --write`);
    return 2;
  }
  if (!hasPublishedPlans()) {
    complain(`\nSKIPPED: the three published plans are not in ${PLANS}.`);
    complain('Only our own wordings are measured; nothing below speaks of the published plans.\n');
    if (toWrite) {
      complain('Nothing was measured or written: the page would lose its lines on the published plans.');
      return 2;
    }
  }
  const sets = setsHere();
  const { rows, misread } = measure(sets);
  const speeds = speedsOn(sets.flatMap(({ milestones }) => milestones));
  const tables = `${accuracyTable(rows)}\n\n${speedTable(speeds)}`;
  say(tables);
  if (toWrite) {
    writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8'), tables));
    say(`\nWritten: ${path.relative(process.cwd(), PAGE)}`);
  }
  for (const one of misread) complain(`Not read as labelled: ${one}`);
  const slower = !isNoSlower(speeds);
  if (slower) complain(`Slower than ${CHRONO_CASUAL.name}, on the same texts in this run.`);
  return misread.length > 0 || slower ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
