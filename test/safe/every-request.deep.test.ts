/**
 * Every request of every operation refused with every error that Excel gives, every answer lost, and the pane gone
 * after every request: the plan is untouched, nobody's notes are lost, people are told, and doing it again repairs.
 */
import { closeOffices } from '../support/office';
import { requestBreaks, tryBreak } from '../support/safe/break';
import { groundOf, smallPlan, type Ground } from '../support/safe/ground';
import { OPERATIONS } from '../support/safe/operations';
import { Tally } from '../support/safe/tally';
import { trialOf } from '../support/safe/trial';

let ground: Ground;

beforeAll(async () => {
  ground = await groundOf(smallPlan(), ['2025-03-31', '2025-06-30', '2025-09-30']);
});

afterEach(closeOffices);

test.each(OPERATIONS)('$name', async (operation) => {
  const trial = await trialOf(ground, operation);
  if (trial === null) throw new Error('Nothing to do');
  const tally = new Tally();
  const wrong: string[] = [];
  for (const at of requestBreaks(trial)) {
    const tried = await tryBreak(trial, at);
    tally.add('tried');
    tally.add(tried.end);
    wrong.push(...tried.wrong);
  }
  tally.add('wrong', wrong.length);
  tally.tell(`Every request of “${operation.name}”`);
  expect(wrong).toEqual([]);
});
