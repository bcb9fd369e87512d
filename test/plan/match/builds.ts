/** Builds one after the other over a plan that people edit between them, some of its items remembered with a note. */
import { followItems } from '../../../src/plan/escalate/follow';
import { tracesInSteps } from '../../../src/plan/match/trace';
import { finished } from '../../../src/plan/steps';
import type { RememberedEscalation } from '../../../src/plan/model';
import { day } from '../../support/plan-builder';
import { marksOf, type Saga, type Traced } from './edited-plans';
import { isPlainer } from './judge';

export interface Beside {
  /** The item that the note is about, and the row beside which a build put it. */
  readonly item: Traced;
  readonly row: Traced;
  readonly build: number;
}

export interface Followed {
  readonly wrong: readonly Beside[];
  /** Notes of items that are still in the plan, over all builds; of them put beside their item. */
  readonly notes: number;
  readonly kept: number;
}

/** A remembered item, and the plan in which a build last put it beside a row that may not be its own. */
interface Note {
  readonly item: Traced;
  readonly memory: RememberedEscalation;
  readonly plan: readonly Traced[];
}

/**
 * Follows the notes of every third item through all builds. A note that a build put beside another item, as anyone who
 * compares the two plans would have, is that item's from then on.
 */
export function followNotes({ plans }: Saga): Followed {
  const [first = [], ...later] = plans;
  const trace = finished(tracesInSteps(marksOf(first)));
  let notes = first.flatMap((item, at): Note[] =>
    at % 3 === 0 ? [{ item, memory: { ...EMPTY, trace: trace(at) }, plan: first }] : [],
  );
  const wrong: Beside[] = [];
  const count = { notes: 0, kept: 0 };
  later.forEach((plan, build) => {
    const marks = marksOf(plan);
    const traceOf = finished(tracesInSteps(marks));
    const found = followItems(
      notes.map(({ memory }) => memory),
      marks,
    );
    const placed = notes.map((note) => ({ note, at: found.get(note.memory)?.at ?? null }));
    const seen = new Set(
      placed.flatMap(({ note, at }) => (plan[at ?? -1]?.id === note.item.id ? [note.item.id] : [])),
    );
    notes = placed.map(({ note, at }) => {
      const row = at === null ? undefined : plan[at];
      if (plan.some(({ id }) => id === note.item.id)) count.notes += 1;
      if (at === null || !row) {
        const lost = note.memory.trace && { ...note.memory.trace, isLost: true };
        return { ...note, memory: { ...note.memory, trace: lost } };
      }
      if (row.id === note.item.id) count.kept += 1;
      else if (!isExcused(note, row, plan, seen)) wrong.push({ item: note.item, row, build: build + 1 });
      return { item: row, memory: { ...note.memory, trace: traceOf(at) }, plan };
    });
  });
  return { wrong, ...count };
}

/** A copy of an item that went, or a reading that takes fewer changes than what was done. */
function isExcused(
  { item, plan: then }: Note,
  row: Traced,
  now: readonly Traced[],
  seen: ReadonlySet<number>,
) {
  const still = now.some(({ id }) => id === item.id);
  const isSame = row.action === item.action && row.milestones.join() === item.milestones.join();
  if (!still && (row.copyOf === item.id || isSame)) return true;
  return isPlainer({ then, now, edits: [] }, item, row, seen);
}

const EMPTY: RememberedEscalation = {
  key: '',
  action: '',
  milestone: '',
  leads: [],
  level: 1,
  due: null,
  firstRaised: day('2022-01-01'),
  closed: null,
  notes: [],
};
