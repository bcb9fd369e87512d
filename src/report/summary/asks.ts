import type { CellRef } from '../../plan/grid';
import type { Ladder } from '../../plan/escalate/ladder';
import type { Escalation } from '../../plan/model';
import { inOrder } from '../escalations/sheet';
import { count, listedUpTo } from '../words';

/** What the Executive is asked to do, and where the items begin; null where there is nothing to go to. */
export interface Ask {
  /** Short enough for one line of the first column. */
  readonly text: string;
  /** Who has them, and the actions by number; "" where they have none. */
  readonly actions: string;
  readonly link: CellRef | null;
}

/** References named in one line before the rest is only counted. */
const MOST_NAMED = 10;
/** A reference longer than this is an action's words, which are not repeated here. */
const NUMBER_LENGTH = 12;

/** The rungs whose items the summary tells apart; from the third up they are the Executive's. */
const RUNG = { lead: 1, broker: 2, executive: 3 } as const;

/** "The Executive is asked to", by the name that the ladder has for it. */
export function askedHeading(ladder: Ladder): string {
  return `The ${nameOf(ladder, RUNG.executive)} is asked to`;
}

/**
 * *Decide* counts the open escalations at Executive level and above (3 and 4, the Independent Scrutineer included);
 * *seek assurance* those that the business manager is brokering (2); *note* those still with their lead or sub-group
 * chair (1). Together they are the whole escalation list. Milestones to confirm are asked of the lead and are none of
 * the Executive's business until answered, so they are counted in a sentence of their own.
 *
 * @param linkTo the cell of an item on our Escalations sheet
 * @param ladder as people have set it; its names are used
 */
export function asks(
  escalations: readonly Escalation[],
  linkTo: (item: Escalation) => CellRef | null,
  ladder: Ladder,
): Ask[] {
  const open = inOrder(escalations.filter((item) => item.closed === null));
  const executive = nameOf(ladder, RUNG.executive);
  if (open.length === 0) {
    return [
      {
        text: `Nothing is asked of the ${executive}: the escalation list is empty.`,
        actions: '',
        link: null,
      },
    ];
  }
  const ask = (verb: string, items: readonly Escalation[], who: string): Ask => {
    const [first] = items;
    if (!first) return { text: `${verb.replace(/ on$/, '')}: no item (${who})`, actions: '', link: null };
    const text = `${verb} ${count(items.length, 'item')}`;
    const named = references(items);
    const link = linkTo(first);
    return named === ''
      ? { text: `${text} (${who})`, actions: '', link }
      : { text, actions: `${who}: ${named}`, link };
  };
  const upTo = (from: number, to: number) => open.filter(({ level }) => level >= from && level <= to);
  return [
    ask('Decide on', upTo(RUNG.executive, Infinity), `${executive} or above`),
    ask('Seek assurance on', upTo(RUNG.broker, RUNG.broker), nameOf(ladder, RUNG.broker)),
    ask('Note', upTo(-Infinity, RUNG.lead), nameOf(ladder, RUNG.lead)),
  ];
}

/** Its name without an article, and without what the ladder adds after a comma ("…, to broker"). */
function nameOf(ladder: Ladder, level: number): string {
  const name = ladder.find((rung) => rung.level === level)?.askOf ?? '';
  return name
    .replace(/,.*$/, '')
    .replace(/^the\s+/i, '')
    .trim();
}

function references(items: readonly Escalation[]): string {
  const names = [...new Set(items.map((item) => item.action))];
  return names.every((name) => name.length <= NUMBER_LENGTH) ? listedUpTo(names, MOST_NAMED) : '';
}
