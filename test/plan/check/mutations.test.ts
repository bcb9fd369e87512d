/**
 * One defect at a time, planted into cells of a clean plan in many layouts: its rule finds it there, and no other rule
 * speaks up that has nothing to say. A seed names a layout; MUTATION_SEED looks at other ones.
 */
import { RULES } from '../../../src/plan/check/rules';
import { cellName } from '../../../src/plan/grid';
import type { Finding } from '../../../src/plan/model';
import type { Way } from '../read/layouts/way';
import { cleanWay, laidOut, think, withChanges, type Laid, type Row } from './mutations/laid';
import type { Mutation } from './mutations/mutation';
import { OF_CONTENT } from './mutations/numbers';
import { OF_RATINGS } from './mutations/ratings';
import { OF_UPDATES } from './mutations/since-meeting';
import { OF_TIME } from './mutations/timescales';

const MUTATIONS: readonly Mutation[] = [...OF_CONTENT, ...OF_TIME, ...OF_RATINGS, ...OF_UPDATES];
const FIRST = Number(process.env['MUTATION_SEED'] ?? 1);
/** So many defects for each rule. */
const COUNT = 24;
/** So many layouts to choose from. */
const LAYOUTS = 40;

/** What a person agrees with in the clean plan itself, by layout. */
function agreed({ numbers, key, scale }: Way): string[] {
  return [
    // Nothing is numbered: said once.
    ...(numbers === 'none' ? ['number-missing'] : []),
    // Without a key, green may mean complete or on track: asked once.
    ...(key === 'none' && scale === 'rag' ? ['rag-meaning'] : []),
  ];
}

const laidBySeed = new Map<string, Laid>();
function laidIn(way: Way): Laid {
  const id = JSON.stringify(way);
  const laid = laidBySeed.get(id) ?? laidOut(way);
  laidBySeed.set(id, laid);
  return laid;
}

const ways = Array.from({ length: LAYOUTS }, (_, index) => cleanWay(FIRST + index));
const told = ({ rule, cell, message }: Finding) => `${rule} ${cellName(cell)}: ${message}`;
const idOf = ({ rule, cell, message }: Finding) => `${rule}|${cell.sheet}|${cellName(cell)}|${message}`;

interface Tally {
  readonly rule: string;
  found: number;
  missed: number;
  wrong: number;
}
const tallies: Tally[] = [];

describe('the clean plan', () => {
  it.each(ways.map((way) => [way.seed, way] as const))('layout %i: only what is agreed', (_seed, way) => {
    expect(
      laidIn(way)
        .results.findings.map(told)
        .map((line) => line.split(' ')[0]),
    ).toEqual(agreed(way));
  });
});

describe.each(MUTATIONS)('$rule', (mutation) => {
  const suited = ways.map(mutation.way ?? ((way) => way)).filter(mutation.where ?? (() => true));
  const tally: Tally = { rule: mutation.rule, found: 0, missed: 0, wrong: 0 };
  tallies.push(tally);

  it(`is found in ${String(COUNT)} ways, and nothing else is`, () => {
    const complaints: string[] = [];
    for (let nth = 0; nth < COUNT; nth += 1) {
      const way = suited[nth % suited.length];
      if (!way) throw new Error('No layout suits');
      const laid = laidIn(way);
      const rows = laid.rows.filter((row) => mutation.rows?.(row, laid) ?? true);
      const row = rows[(nth * 7) % rows.length];
      if (!row) continue;
      complaints.push(...complaintsOf(mutation, laid, row, nth, tally));
    }
    expect(complaints).toEqual([]);
    expect(tally.found).toBeGreaterThanOrEqual(20);
  });
});

function complaintsOf(mutation: Mutation, laid: Laid, row: Row, nth: number, tally: Tally): string[] {
  const planted = mutation.plant(row, laid, nth);
  const grids = planted.grids ?? withChanges(laid.grids, planted.changes ?? []);
  const { findings } = think(grids, planted.more);
  const before = new Set(laid.results.findings.map(idOf));
  const isOfPlan = mutation.way !== undefined || mutation.rule === 'rag-painted';
  const fresh = isOfPlan ? findings : findings.filter((finding) => !before.has(idOf(finding)));
  const isHere = ({ cell }: Finding) =>
    cell.sheet === row.activity.cell.sheet && cell.row === row.activity.cell.row;
  const hits = fresh.filter((finding) => finding.rule === mutation.rule && (isOfPlan || isHere(finding)));
  const allowed = new Set([mutation.rule, ...Object.keys(mutation.besides ?? {}), ...agreed(laid.way)]);
  const wrong = fresh.filter(({ rule }) => !allowed.has(rule));
  const doubled = hits.length > 1 ? [`told ${String(hits.length)} times`] : [];
  const unmended = hits.filter(({ fix }) => {
    if (fix === null) return false;
    const after = think(withChanges(grids, [fix]), planted.more).findings;
    return after.some((finding) => finding.rule === mutation.rule && isHere(finding));
  });
  if (hits.length > 0) tally.found += 1;
  else tally.missed += 1;
  tally.wrong += wrong.length + doubled.length;
  const where = `seed ${String(laid.way.seed)}, wording ${String(nth)}, ${cellName(row.activity.cell)}`;
  return [
    ...(hits.length > 0 ? [] : [`${where}: not found`]),
    ...unmended.map(() => `${where}: its fix does not mend it`),
    ...[...wrong.map(told), ...doubled].map((line) => `${where}: ${line}`),
  ];
}

it('has a mutation for every rule', () => {
  expect(RULES.map(({ id }) => id).filter((id) => !MUTATIONS.some(({ rule }) => rule === id))).toEqual([]);
});

afterAll(() => {
  const lines = tallies.map(
    ({ rule, found, missed, wrong }) =>
      `${rule.padEnd(24)}${[found, missed, wrong].map((count) => String(count).padStart(8)).join('')}`,
  );
  process.stdout.write(`\n${'rule'.padEnd(24)}   found  missed   false\n${lines.join('\n')}\n`);
});
