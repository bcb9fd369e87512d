/** Two at once, in every order of their requests: see `PAIRS`. */
import { closeOffices } from '../support/office';
import { groundOf, smallPlan, type Ground } from '../support/safe/ground';
import { pairName, PAIRS, sharedOf } from '../support/safe/sharing';
import { Tally } from '../support/safe/tally';

let ground: Ground;

beforeAll(async () => {
  ground = await groundOf(smallPlan(), ['2025-03-31', '2025-06-30', '2025-09-30']);
});

afterEach(closeOffices);

test.each(PAIRS.map((pair) => [pairName(pair), pair] as const))('%s', async (name, pair) => {
  const { turns, tryTurns } = await sharedOf(ground, pair);
  const tally = new Tally();
  const wrong: string[] = [];
  for (const turn of turns) {
    tally.add('interleavings');
    wrong.push(...(await tryTurns(turn)));
  }
  tally.add('wrong', wrong.length);
  tally.tell(name);
  expect(wrong).toEqual([]);
});
