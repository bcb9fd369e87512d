/** Every other operation broken off once, each in another way; all of them, at every place, in the deep runs beside. */
import { closeOffices } from '../support/office';
import { FAULTS, tryBreak, type Break } from '../support/safe/break';
import { groundOf, smallPlan, type Ground } from '../support/safe/ground';
import { OPERATIONS } from '../support/safe/operations';
import { trialOf, type Trial } from '../support/safe/trial';

let ground: Ground;

beforeAll(async () => {
  ground = await groundOf(smallPlan(), ['2025-03-31', '2025-06-30', '2025-09-30']);
});

afterEach(closeOffices);

/** In the request that writes, or else in the last. */
function breakOf({ requests, actions, firstWrite }: Trial, at: number): Break {
  const number = Math.min(firstWrite, requests);
  const fault = FAULTS[at % FAULTS.length] ?? { code: 'GeneralException' };
  const ways: readonly Break[] = [
    { kind: 'killed', number },
    { kind: 'action', number: Math.ceil(actions * 0.6), fault },
    { kind: 'answer', number, fault: { officeStatus: 5104 } },
    { kind: 'request', number, fault },
  ];
  return ways[at % ways.length] ?? { kind: 'killed', number };
}

const SOME = OPERATIONS.map((operation, at) => ({ ...operation, at })).filter(({ at }) => at % 2 === 0);

test.each(SOME)('$name', async ({ at, ...operation }) => {
  const trial = await trialOf(ground, operation);
  if (trial === null) throw new Error('Nothing to do');
  expect((await tryBreak(trial, breakOf(trial, at / 2))).wrong).toEqual([]);
});

test('what a sheet held is taken away from below it at a second attempt, where Excel refuses the first', async () => {
  const operation = OPERATIONS.find(({ name }) => name === 'build again');
  const trial = operation ? await trialOf(ground, operation) : null;
  if (trial === null) throw new Error('Nothing to do');
  // After it, the sheets are only read once more.
  const number = trial.requests - 1;
  const tried = await tryBreak(trial, { kind: 'request', number, fault: { code: 'ItemNotFound' } });
  expect(tried).toEqual({ wrong: [], end: 'done' });
});

test('columns that a first build had not come to widen are widened by the second', async () => {
  const build = OPERATIONS.find(({ name }) => name === 'build');
  const trial = build && (await trialOf(ground, build));
  if (!trial) throw new Error('Nothing to do');
  // What *Escalations* says stands there by then, and its columns have no widths.
  const number = Math.ceil(trial.actions * 0.22);
  const tried = await tryBreak(trial, { kind: 'action', number, fault: { code: 'GeneralException' } });
  expect(tried.wrong).toEqual([]);
});
