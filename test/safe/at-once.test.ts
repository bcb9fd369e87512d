/** Two at once, in one order of their requests each; in every order in the deep run of this name. */
import { closeOffices } from '../support/office';
import { groundOf, smallPlan, type Ground } from '../support/safe/ground';
import { pairName, PAIRS, sharedOf } from '../support/safe/sharing';

let ground: Ground;

beforeAll(async () => {
  ground = await groundOf(smallPlan(), ['2025-03-31', '2025-06-30', '2025-09-30']);
});

afterEach(closeOffices);

const SOME = [
  'freeze while another: build again',
  'change a setting while somebody types in Plan settings!Y7',
  'take an offer while somebody inserts rows in the plan',
];

test.each(SOME)('%s', async (name) => {
  const pair = PAIRS.find((one) => pairName(one) === name);
  if (!pair) throw new Error('No such pair');
  const { turns, tryTurns } = await sharedOf(ground, pair);
  const turn = turns[Math.floor(turns.length * 0.55)];
  expect(turn && (await tryTurns(turn))).toEqual([]);
});
