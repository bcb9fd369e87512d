/**
 * Workbooks whose parts were spoilt at random: each is told to be damaged, or is built, saved and opens again. None
 * makes the program fail.
 */
import { readFileSync } from 'node:fs';
import { buildSummary, MonitorError } from '../../../src/monitor';
import { openWorkbook, WorkbookFileError } from '../../../src/workbench/host/store';
import { BUILT_AT, SAMPLE } from '../../support/build';
import { cleared, closeOffices, openOffice } from '../../support/office';
import { packageOf, partsOf, type Parts } from '../host/store/support/parts';
import { richWorkbook } from '../host/store/support/rich';

afterEach(closeOffices);

const SEEDS = 600;

/** What stands in attributes and between tags where it should not. */
const STRANGE = [
  ...['', '-1', '0', '99999999999', '1e400', 'NaN', 'x', '1.5', 'true', "'", '#REF!', '&#27;[31m', '\u202E'],
  ...['A1:XFD1048576', 'ZZZ9', '../../x', '__proto__', 'constructor'],
];

/** Whole numbers below the one asked for; the same seed gives the same (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** One tag left out, said twice, moved or changed, the end cut off, or a few characters replaced. */
function spoilt(text: string, roll: (sides: number) => number): string {
  const strange = () => STRANGE[roll(STRANGE.length)] ?? '';
  const tags = [...text.matchAll(/<[^>]+>/g)];
  const tag = tags[roll(tags.length)];
  if (!tag) return strange();
  const [before, after] = [text.slice(0, tag.index), text.slice(tag.index + tag[0].length)];
  const attributes = [...tag[0].matchAll(/\s[\w:]+="[^"]*"/g)];
  const attribute = attributes[roll(Math.max(1, attributes.length))]?.[0] ?? '';
  switch (roll(7)) {
    case 0:
      return before + after;
    case 1:
      return before + tag[0] + tag[0] + after;
    case 2:
      return before + (tags[roll(tags.length)]?.[0] ?? '') + after;
    case 3:
      return before + tag[0].replace(attribute, '') + after;
    case 4:
      return (
        before +
        tag[0].replace(
          attribute,
          attribute.replace(/"[^"]*"/, () => `"${strange()}"`),
        ) +
        after
      );
    case 5:
      return text.slice(0, roll(text.length));
    default: {
      const at = roll(text.length);
      return text.slice(0, at) + strange() + text.slice(at + 1 + roll(3));
    }
  }
}

/** @returns what came of it: "damaged", "built", or why it was not built */
async function comesOf(parts: Parts): Promise<string> {
  let workbook;
  try {
    workbook = openWorkbook(packageOf(parts));
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.kind;
    throw error;
  }
  openWorkbook(workbook.save());
  const { run, host } = openOffice(workbook);
  try {
    await buildSummary(run, { asOf: '2025-10-31', builtAt: BUILT_AT, onNoPlan: 'leave' });
  } catch (error) {
    if (error instanceof MonitorError && error.kind !== 'unexpected') return error.kind;
    throw error;
  } finally {
    await cleared(host);
    closeOffices();
  }
  openWorkbook(workbook.save());
  return 'built';
}

test(`${String(SEEDS)} workbooks, each spoilt in one place`, async () => {
  const whole = [partsOf(new Uint8Array(readFileSync(SAMPLE))), partsOf(richWorkbook())];
  const tally: Record<string, number> = {};
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const roll = dice(seed);
    const parts = whole[roll(whole.length)] ?? {};
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
    const name = names[roll(names.length)] ?? '';
    const result = await comesOf({ ...parts, [name]: spoilt(parts[name] ?? '', roll) }).catch(
      (error: unknown) => {
        throw new Error(`Seed ${String(seed)}, ${name}`, { cause: error });
      },
    );
    tally[result] = (tally[result] ?? 0) + 1;
  }
  process.stderr.write(`\nspoilt workbooks: ${JSON.stringify(tally)}\n`);
  expect(tally['damaged']).toBeGreaterThan(SEEDS / 10);
  expect(tally['built']).toBeGreaterThan(SEEDS / 10);
}, 1_200_000);
