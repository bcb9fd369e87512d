/** Two at once, in every order of their requests: see `PAIRS`. */
import { closeOffices } from '../support/office';
import { groundOf, smallPlan, type Ground } from '../support/safe/ground';
import { PAIRS, sharedOf } from '../support/safe/sharing';
import { Tally } from '../support/safe/tally';

let ground: Ground;

beforeAll(async () => {
  ground = await groundOf(smallPlan(), ['2025-03-31', '2025-06-30', '2025-09-30']);
});

afterEach(closeOffices);

const named = PAIRS.map((pair) => ({
  ...pair,
  name: `${pair.one} while ${typeof pair.other === 'string' ? `another: ${pair.other}` : pair.other.words}`,
}));

test.each(named)('$name', async ({ name, ...pair }) => {
  const { turns, tryTurns } = await sharedOf(ground, pair);
  const tally = new Tally();
  const wrong: string[] = [];
  for (const turn of turns) {
    tally.add('interleavings');
    wrong.push(...(await tryTurns(turn)));
  }
  tally.tell(name);
  expect(wrong).toEqual([]);
});
