/**
 * Every single action of every operation is the last that Excel does. Of those that write our sheets the workbook is
 * looked at after each action, and put right again from each state in which a reading can find it (an empty sheet that
 * Excel has added and not yet been told is ours is deleted first, as its finder would); of the others, which
 * put right what they can themselves, each action is refused.
 */
import { closeOffices } from '../support/office';
import { actionBreaks, tryBreak } from '../support/safe/break';
import { groundOf, smallPlan, type Ground } from '../support/safe/ground';
import { halfwayOf } from '../support/safe/halfway';
import { OPERATIONS } from '../support/safe/operations';
import { Tally } from '../support/safe/tally';
import { trialOf, wrongWith, type Trial } from '../support/safe/trial';

let ground: Ground;

beforeAll(async () => {
  ground = await groundOf(smallPlan(), ['2025-03-31', '2025-06-30', '2025-09-30']);
});

afterEach(closeOffices);

/** Refused with each error in turn, where the state after every action is looked at anyhow, or nothing is written. */
const FEW = 33;
const ALL = Infinity;

/** The sample's sheet takes hundreds of actions, and each is refused. */
const LONGEST = 3_600_000;

test.each(OPERATIONS)(
  '$name',
  async (operation) => {
    const trial = await trialOf(ground, operation);
    if (trial === null) throw new Error('Nothing to do');
    const tally = new Tally();
    const wrong = writesOurs(trial) ? await wrongHalfway(trial, tally) : [];
    const isReading = trial.firstWrite === Infinity;
    for (const at of actionBreaks(trial, writesOurs(trial) || isReading ? FEW : ALL)) {
      const tried = await tryBreak(trial, at);
      tally.add('refused');
      tally.add(tried.end);
      wrong.push(...tried.wrong);
    }
    tally.add('wrong', wrong.length);
    tally.tell(`Every action of “${operation.name}”`);
    expect(wrong).toEqual([]);
  },
  LONGEST,
);

const writesOurs = ({ was, done }: Trial): boolean =>
  JSON.stringify([...was.ours].map(([, sheet]) => [...sheet])) !==
  JSON.stringify([...done.ours].map(([, sheet]) => [...sheet]));

async function wrongHalfway(trial: Trial, tally: Tally): Promise<string[]> {
  const { actions, states, touched } = await halfwayOf(trial);
  tally.add('looked at', actions);
  tally.add('states put right', states.length);
  const wrong = touched.map((place) => `touched ${place}`);
  for (const { file, isUnmarked } of states) {
    if (isUnmarked) tally.add('empty sheets not yet marked');
    const found = await wrongWith(trial, 'killed', file);
    // A chart that was added and not yet named cannot be told from one of the user's, and stays beside ours.
    wrong.push(...found.filter((place) => !place.endsWith('!charts')));
  }
  return wrong;
}
