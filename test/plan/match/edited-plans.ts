/** Plans with many look-alikes, and what people do to them between two builds; each item keeps a name of its own. */
import fc from 'fast-check';
import { keyGiver } from '../../../src/plan/read/activity-key';
import type { ItemMark } from '../../../src/plan/match/item';

/** An item that can be followed through all edits. */
export interface Traced {
  readonly id: number;
  /** What its words were made from: items of one pattern read alike. */
  readonly pattern: string;
  /** The item that this one was copied from; null for one written anew. */
  readonly copyOf: number | null;
  readonly number: string | null;
  readonly priority: string;
  readonly action: string;
  readonly milestones: readonly string[];
  /** Month of its date, counted from January 2022. */
  readonly month: number;
  readonly leads: readonly string[];
}

const PRIORITIES = ['Effective partnership', 'Neglect', 'Exploitation', 'Early help'];
const LEADS = [
  'Training Sub Group',
  'Quality Assurance Group',
  'Police',
  'Public Health',
  'Education',
  'Housing',
];
const PLACES = ['schools', 'surgeries', 'nurseries', 'colleges', 'hospitals', 'courts'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const VERBS = 'Review Publish Agree Commission Deliver Refresh Evaluate Map Strengthen Launch'.split(' ');
const THINGS =
  'threshold guidance|private fostering leaflet|missing children protocol|dental neglect pathway|bereavement offer|' +
  'transition panel|online harm briefing|interpreter contract|supervision standard|chronology template|' +
  'parental conflict toolkit|young carers charter|pre-birth procedure|return home interviews|licensing checks|' +
  'case conference minutes|escalation leaflet|performance dashboard|learning log|faith group forum';
const ENDS =
  'signed off by members|shared with frontline staff|tested in two localities|presented to the partnership|' +
  'checked against national guidance|agreed with families';
const NEW = 'clear joint simple revised local shared'.split(' ');

const elsewhere = ({ action }: Traced, at: number) =>
  pick(
    PLACES.filter((place) => !action.endsWith(place)),
    at,
  );
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const dated = (words: string, month: number) =>
  `${words} – ${pick(MONTHS, month)} ${String(2022 + Math.floor(month / 12))}`;

/** The marks as a build would take them from the plan. */
export function marksOf(items: readonly Traced[]): ItemMark[] {
  const keyOf = keyGiver();
  return items.map(({ number, priority, action, milestones, month, leads }) => ({
    key: keyOf(action, milestones[0] ?? ''),
    number,
    priority,
    action,
    milestones: milestones.map((line, at) => dated(line, month + at)).join('\n'),
    leads,
  }));
}

const SHAPES = ['own words', 'family', 'series', 'twins', 'copies'] as const;

function itemsOf(shape: (typeof SHAPES)[number], seed: number): Omit<Traced, 'id' | 'number'>[] {
  const thing = pick(THINGS.split('|'), seed);
  const verb = pick(VERBS, seed >> 5);
  const end = pick(ENDS.split('|'), seed >> 9);
  const base = {
    pattern: `${verb} ${thing}`,
    copyOf: null,
    priority: pick(PRIORITIES, seed >> 12),
    action: `${verb} the ${thing} so that practitioners recognise harm sooner`,
    milestones: [`${thing} ${end}`],
    month: (seed >> 14) % 24,
    leads: [pick(LEADS, seed >> 3)],
  };
  const three = [0, 1, 2];
  switch (shape) {
    case 'own words':
      return [base];
    case 'family':
      return three.map((at) => ({ ...base, action: `${base.action} in ${pick(PLACES, seed + at)}` }));
    case 'series':
      return three.map((at) => ({ ...base, month: base.month + 3 * at }));
    case 'twins':
      return three.map((at) =>
        seed % 2 === 0
          ? { ...base, leads: [pick(LEADS, (seed >> 3) + at)] }
          : { ...base, priority: pick(PRIORITIES, (seed >> 12) + at) },
      );
    case 'copies':
      return [base, base];
  }
}

/** Numbers as the plan has them: by position under each priority, one for all rows of an action, or none. */
type Numbering = 'each' | 'by action' | 'none';

function numbered(items: readonly Traced[], numbering: Numbering): Traced[] {
  const counts = new Map<string, number>();
  let last = { action: '', priority: '' };
  return items.map((item) => {
    if (numbering === 'none') return { ...item, number: null };
    const isSame =
      numbering === 'by action' && item.action === last.action && item.priority === last.priority;
    last = item;
    const count = (counts.get(item.priority) ?? 0) + (isSame ? 0 : 1);
    counts.set(item.priority, count);
    return { ...item, number: `${String(PRIORITIES.indexOf(item.priority) + 1)}.${String(count)}` };
  });
}

export const EDITS = [
  'insert',
  'copy',
  'delete',
  'move',
  'sort',
  'renumber',
  'reword',
  'redate',
  'redate all alike',
  'lead',
  'rename a lead',
  'bullet',
  'progress',
] as const;

export interface Edit {
  readonly kind: (typeof EDITS)[number];
  readonly at: number;
  readonly with: number;
}

export interface Story {
  readonly then: readonly Traced[];
  readonly now: readonly Traced[];
  readonly edits: readonly Edit[];
}

export const editOf = (kinds: readonly Edit['kind'][] = EDITS): fc.Arbitrary<Edit> =>
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(10_000), with: fc.nat(100_000) });

/** A plan as it was written and after each of several rounds of edits. */
export interface Saga {
  readonly plans: readonly (readonly Traced[])[];
  readonly rounds: readonly (readonly Edit[])[];
}

/** @param lengths edits a round, at most */
export function sagas(
  lengths: readonly number[],
  kinds: readonly Edit['kind'][] = EDITS,
): fc.Arbitrary<Saga> {
  const seeds = fc.record({ shape: fc.constantFrom(...SHAPES), seed: fc.nat(1_000_000) });
  return fc
    .record({
      seeds: fc.uniqueArray(seeds, { minLength: 4, maxLength: 20, selector: ({ seed }) => seed }),
      numbering: fc.constantFrom<Numbering>('each', 'by action', 'none'),
      rounds: fc.tuple(...lengths.map((maxLength) => fc.array(editOf(kinds), { minLength: 1, maxLength }))),
    })
    .map(({ seeds, numbering, rounds }) => {
      const written = seeds.flatMap(({ shape, seed }) => itemsOf(shape, seed));
      let plan: readonly Traced[] = numbered(
        written.map((item, id) => ({ ...item, id, number: null })),
        numbering,
      );
      let next = plan.length;
      const plans = [plan];
      for (const edits of rounds) {
        for (const edit of edits) plan = edited(plan, edit, numbering, () => next++);
        plans.push(plan);
      }
      return { plans, rounds };
    });
}

/** A plan and what became of it. */
export function stories(kinds: readonly Edit['kind'][] = EDITS, most = 8): fc.Arbitrary<Story> {
  return sagas([most], kinds).map(({ plans: [then = [], now = []], rounds: [edits = []] }) => ({
    then,
    now,
    edits,
  }));
}

function edited(
  items: readonly Traced[],
  { kind, at, with: seed }: Edit,
  numbering: Numbering,
  nextId: () => number,
): readonly Traced[] {
  const index = items.length === 0 ? 0 : at % items.length;
  const item = items[index];
  if (!item) return items;
  const change = (changed: Partial<Traced>) => items.with(index, { ...item, ...changed });
  const rest = items.filter((one) => one !== item);
  const place = seed % items.length;
  switch (kind) {
    case 'insert': {
      const words = itemsOf('own words', 7 * seed + 13)[0];
      return words ? items.toSpliced(place, 0, { ...words, id: nextId(), number: null }) : items;
    }
    case 'copy': {
      const copy = { ...item, id: nextId(), copyOf: item.id };
      const changes: readonly Partial<Traced>[] = [
        { leads: [pick(LEADS, seed)] },
        { month: item.month + 1 + (seed % 6) },
        { action: `${item.action} in ${elsewhere(item, seed)}` },
        { priority: pick(PRIORITIES, seed) },
        {},
      ];
      return items.toSpliced(seed % 2 === 0 ? index : place, 0, { ...copy, ...pick(changes, seed >> 2) });
    }
    case 'delete':
      return rest;
    case 'move':
      return rest.toSpliced(place, 0, item);
    case 'sort': {
      const by = pick(
        [
          (one: Traced) => one.leads.join(),
          (one: Traced) => one.action,
          ({ month }: Traced) => String(1000 + month),
        ],
        seed,
      );
      return [...items].sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));
    }
    case 'renumber':
      return numbered(items, numbering);
    case 'reword': {
      const words = item.action.split(' ');
      const word = 1 + (seed % (words.length - 1));
      const reworded =
        seed % 3 === 0 ? words.toSpliced(word, 1) : words.toSpliced(word, seed % 2, pick(NEW, seed >> 4));
      return change({ action: reworded.join(' ') });
    }
    case 'redate':
      return change({ month: item.month + 1 + (seed % 9) });
    case 'redate all alike':
      return items.map((one) => (one.pattern === item.pattern ? { ...one, month: one.month + 3 } : one));
    case 'lead':
      return change({ leads: [pick(LEADS, seed), ...(seed % 5 === 0 ? ['Chair'] : [])] });
    case 'rename a lead':
      return items.map((one) => ({
        ...one,
        leads: one.leads.map((lead) => (lead === item.leads[0] ? `${lead} and Partners` : lead)),
      }));
    case 'bullet':
      return change({
        milestones: [...item.milestones, `Progress reviewed with ${pick(PLACES, seed)} and leads`],
      });
    case 'progress':
      return change({ milestones: item.milestones.with(0, `${item.milestones[0] ?? ''} (ongoing)`) });
  }
}
