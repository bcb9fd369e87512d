/** Builds one after the other, the plan edited between them: notes follow their item, or are kept and told of. */
import { assess } from '../../../src/plan/assess/assess';
import { escalate } from '../../../src/plan/escalate/escalate';
import type { Escalation, RememberedEscalation } from '../../../src/plan/model';
import { readAnew } from './read-anew';
import {
  action,
  activity,
  day,
  planOf,
  type ActionSpec,
  type ActivitySpec,
} from '../../support/plan-builder';

const AS_OF = day('2022-04-30');

const late = (number: string | null, more: ActivitySpec & { readonly text?: string } = {}): ActionSpec => {
  const { text = 'Audit referrals from schools each quarter', ...rest } = more;
  return { ...action(number, activity({ milestones: [{ due: '2021-11-30' }], ...rest })), text };
};
const other = late('9.9', {
  text: 'Publish a leaflet on private fostering',
  milestones: [{ task: 'Leaflet out', due: '2021-11-30' }],
});

/** What the sheet holds after a build; `notes` are typed beside the open items, in the order of the plan. */
function build(
  plan: readonly ActionSpec[],
  memory: readonly RememberedEscalation[] = [],
  notes: readonly string[] = [],
): { items: readonly Escalation[]; memory: RememberedEscalation[] } {
  const items = escalate(assess(readAnew(planOf(...plan)), AS_OF), memory, []);
  const inPlanOrder = items
    .filter(({ closed }) => closed === null)
    .sort((a, b) => (a.cell?.row ?? 0) - (b.cell?.row ?? 0));
  return {
    items,
    memory: items.map((item) => {
      const note = notes[inPlanOrder.indexOf(item)];
      return note === undefined ? item : { ...item, notes: [note] };
    }),
  };
}

/** The note beside each row of the plan, and those kept apart. */
function notesIn(items: readonly Escalation[]) {
  const note = ({ notes }: Escalation) => notes[0] ?? '';
  const open = items.filter(({ closed }) => closed === null);
  return {
    beside: open.sort((a, b) => (a.cell?.row ?? 0) - (b.cell?.row ?? 0)).map(note),
    kept: items.filter(({ closed }) => closed !== null).map(note),
    why: items.filter(({ closed }) => closed !== null).map(({ reasons }) => reasons[0]),
  };
}

const health = late('1.1', { leads: ['Health'] });
const education = late('1.2', { leads: ['Education'] });
const first = late('1.1');
const second = late('1.2');
const UNMATCHED = 'Could not be matched, kept here';
const GONE = 'No longer in the plan';

it.each<[string, ActionSpec[], ActionSpec[], string[], string[], string[]]>([
  ['nothing changed', [health, education], [health, education], ['A', 'B'], [], []],
  ['sorted', [health, education], [education, health], ['B', 'A'], [], []],
  ['the first deleted', [health, education], [education], ['B'], ['A'], [UNMATCHED]],
  [
    'the first deleted, the second renumbered',
    [health, education],
    [{ ...education, number: '1.1' }],
    ['B'],
    ['A'],
    [UNMATCHED],
  ],
  ['a row put in above', [health, education], [other, health, education], ['', 'A', 'B'], [], []],
  ['told apart by number alone, sorted', [first, second], [second, first], ['B', 'A'], [], []],
  [
    'by number alone, one deleted, the other perhaps renumbered',
    [first, second],
    [first],
    [''],
    ['A', 'B'],
    [UNMATCHED, UNMATCHED],
  ],
  ['the same in every fact', [first, first], [first, first], ['', ''], ['A', 'B'], [UNMATCHED, UNMATCHED]],
  ['gone from the plan', [first, other], [other], ['B'], ['A'], [GONE]],
  [
    'reworded and renumbered',
    [first, other],
    [late('3.1', { text: 'Audit the referrals from all schools every quarter' }), other],
    ['A', 'B'],
    [],
    [],
  ],
])('%s', (_what, then, now, beside, kept, why) => {
  const { memory } = build(then, [], ['A', 'B']);
  expect(notesIn(build(now, memory).items)).toEqual({ beside, kept, why });
});

it('a look-alike that is not on the ladder does not take the notes of one that is gone', () => {
  const ahead = late('1.2', { milestones: [{ due: '2022-09-30' }] });
  const { memory } = build([first, ahead], [], ['A']);
  const now = late('1.1', { milestones: [{ due: '2022-03-31' }] });
  expect(notesIn(build([now], memory).items)).toMatchObject({ beside: [''], kept: ['A'] });
});

it('notes that could not be matched come home once nothing else could be meant, with the day first raised', () => {
  const one = build([health, other], [], ['A', 'B']);
  const away = build(
    [other],
    one.memory.map((item) => ({ ...item, firstRaised: day('2022-01-31') })),
  );
  expect(notesIn(away.items)).toMatchObject({ kept: ['A'] });
  for (const home of [health, { ...health, text: 'Audit the referrals from schools' }]) {
    const back = build([other, home], away.memory);
    expect(notesIn(back.items)).toEqual({ beside: ['B', 'A'], kept: [], why: [] });
    expect(back.items.map(({ firstRaised }) => firstRaised)).toEqual(['2022-01-31', '2022-01-31']);
  }
});

it('notes that could not be matched do not go to a row that came in since with a number and a date of another', () => {
  const gone = late('1.1', { text: 'Audit the referrals from all schools every quarter' });
  const stays = late('1.2', { milestones: [{ due: '2021-12-31' }] });
  const one = build([gone, stays], [], ['A', 'B']);
  const away = build([stays], one.memory);
  expect(notesIn(away.items)).toMatchObject({ beside: ['B'], kept: ['A'] });
  const came = { ...stays, text: 'Audit the referrals from all schools every quarter' };
  expect(notesIn(build([came, stays], away.memory).items)).toEqual({
    beside: ['', 'B'],
    kept: ['A'],
    why: [UNMATCHED],
  });
});

it('a closed item is followed while its words change from build to build', () => {
  const done = { milestones: [{ status: 'complete', due: '2021-11-30' }] } as const;
  const one = build([late('1.1'), other], [], ['A', 'B']);
  let { memory } = one;
  for (const text of [
    'Audit referrals from schools each quarter and report them',
    'Audit the referrals of schools and report them to partners',
    'Report the referrals of all schools to partners and agencies',
  ])
    ({ memory } = build([late('1.1', { text, ...done }), other], memory));
  const open = late('1.1', { text: 'Report referrals of all schools to the partners and agencies' });
  expect(notesIn(build([open, other], memory).items)).toEqual({ beside: ['A', 'B'], kept: [], why: [] });
});

it('keeps every note and gives no two items one key, however often look-alikes come and go', () => {
  const notes = 'ABCDEFGH'.split('').map((letter) => [letter, `${letter}2`]);
  let memory: RememberedEscalation[] = [];
  notes.forEach((typed, round) => {
    ({ memory } = build(round % 2 === 0 ? [first, second] : [first], memory, typed));
  });
  const { items } = build([first], memory);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  const kept = items.map((item) => item.notes[0]);
  expect(kept).toEqual(expect.arrayContaining(notes.map(([typed]) => typed)));
});

it('notes kept apart do not unsettle the item that took their place', () => {
  let { memory } = build([first, second], [], ['A', 'B']);
  ({ memory } = build([first], memory, ['C']));
  for (let round = 0; round < 3; round += 1) {
    const { items, memory: next } = build([first], memory);
    expect(notesIn(items)).toMatchObject({ beside: ['C'], kept: ['A', 'B'] });
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    memory = next;
  }
});

it('a second build of the same plan says the same', () => {
  const one = build([health, education, other], [], ['A', 'B', 'C']);
  const two = build([health, education, other], one.memory);
  expect(build([health, education, other], two.memory).items).toEqual(two.items);
});

it('a sheet of an earlier version goes by its keys, where they have no twins', () => {
  const { memory } = build([other, first], [], ['B', 'A']);
  const old = memory.map((item) => ({ ...item, trace: undefined }));
  expect(notesIn(build([first, other], old).items)).toMatchObject({ beside: ['A', 'B'], kept: [] });
  expect(notesIn(build([first, second, other], old).items)).toMatchObject({
    beside: ['', '', 'B'],
    kept: ['A'],
    why: [UNMATCHED],
  });
});
