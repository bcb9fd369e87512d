import type { CellRef } from '../../plan/grid';
import type { Escalation } from '../../plan/model';
import { inOrder } from '../escalations/sheet';
import { count, listedUpTo } from '../words';

/** What the Executive is asked to do, and where the items begin; null where there is nothing to go to. */
export interface Ask {
  /** Short enough for one line of the first column. */
  readonly text: string;
  /** The actions it is about, by number; "" where they have none. */
  readonly actions: string;
  readonly link: CellRef | null;
}

/** References named in one line before the rest is only counted. */
const MOST_NAMED = 10;
/** A reference longer than this is an action's words, which are not repeated here. */
const NUMBER_LENGTH = 12;

/**
 * *Decide* counts the open escalations at Executive level and above (3 and 4, the Independent Scrutineer included);
 * *seek assurance* those that the business manager is brokering (2); *note* those still with their lead or sub-group
 * chair (1). Together they are the whole escalation list. Milestones to confirm are asked of the lead and are none of
 * the Executive's business until answered, so they are counted in a sentence of their own.
 *
 * @param linkTo the cell of an item on our Escalations sheet
 */
export function asks(
  escalations: readonly Escalation[],
  linkTo: (item: Escalation) => CellRef | null,
): Ask[] {
  const open = inOrder(escalations.filter((item) => item.closed === null));
  if (open.length === 0) {
    return [
      { text: 'Nothing is asked of the Executive: the escalation list is empty.', actions: '', link: null },
    ];
  }
  const decide = open.filter((item) => item.level >= 3);
  const assure = open.filter((item) => item.level === 2);
  const note = open.filter((item) => item.level <= 1);
  const ask = (items: readonly Escalation[], words: string, none: string): Ask => {
    const first = items[0];
    if (!first) return { text: none, actions: '', link: null };
    return { text: words, actions: references(items), link: linkTo(first) };
  };
  return [
    ask(
      decide,
      `Decide on ${count(decide.length, 'item')} (Executive or above)`,
      'Decide: no item has reached the Executive.',
    ),
    ask(
      assure,
      `Seek assurance on ${count(assure.length, 'item')} (being brokered)`,
      'Seek assurance: no item is with the business manager to broker.',
    ),
    ask(
      note,
      `Note ${count(note.length, 'item')} (with lead or chair)`,
      'Note: no item is with its lead or sub-group chair.',
    ),
  ];
}

function references(items: readonly Escalation[]): string {
  const names = [...new Set(items.map((item) => item.action))];
  return names.every((name) => name.length <= NUMBER_LENGTH) ? listedUpTo(names, MOST_NAMED) : '';
}
