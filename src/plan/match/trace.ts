/** What is kept of items between builds. */
import { nearness } from './alike';
import type { Steps } from '../steps';
import { catalogueInSteps } from './catalogue';
import { LONGEST_TEXT } from './facts';
import type { ItemMark, ItemTrace } from './item';

/** Letters that the look-alikes of one item may take up: all of it has to go into one cell. */
const ROOM = 4000;
/** Items that are less alike are no rivals. */
const ALIKE = 0.4;

/**
 * Gives the trace of the item at a position in the list, once what there is to compare has been made ready in steps.
 *
 * @param marks all items of the plan
 */
export function* tracesInSteps(marks: readonly ItemMark[]): Steps<(at: number) => ItemTrace | undefined> {
  const near = nearness([], yield* catalogueInSteps(marks));
  const short = marks.map(withoutTheEnd);
  return (at) => {
    const [mark, wording] = [short[at], near.current[at]];
    if (!mark || !wording) return undefined;
    const others = near
      .around(wording)
      .filter(({ alike }) => alike >= ALIKE)
      .flatMap((one) => one.wording.current)
      .filter((other) => other !== at);
    const lookAlikes: ItemMark[] = [];
    let room = ROOM;
    for (const other of others) {
      const one = short[other];
      room -= JSON.stringify(one).length;
      if (!one || room < 0) break;
      lookAlikes.push(one);
    }
    return { mark, lookAlikes, isLost: false };
  };
}

function withoutTheEnd(mark: ItemMark): ItemMark {
  const cut = (text: string) => text.slice(0, LONGEST_TEXT);
  return { ...mark, action: cut(mark.action), milestones: cut(mark.milestones) };
}
