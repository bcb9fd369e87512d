/** Readings of timescales a second, chrono-node's beside ours: on the sample's milestones, in turns in one process. */
import { performance } from 'node:perf_hooks';
import { SAMPLE_PLAN } from '../../sample/plan-content';
import { readMilestone } from '../../plan/timescale';
import { CHRONO_CASUAL, CHRONO_STRICT } from '../compare/chrono';
import { timeInTurns } from '../compare/speed';
import { AS_OF } from './day';
import { perSecond, type Figure } from './figures';

const TURNS = { warmUp: 200, rounds: 15, passes: 10 };

export function benchTimescales(): readonly Figure[] {
  const texts = SAMPLE_PLAN.priorities.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ actions }) =>
      actions.flatMap(({ rows }) => rows.flatMap(({ milestones }) => milestones)),
    ),
  );
  const context = { asOf: AS_OF, period: null, yearStartMonth: 4 };
  const speeds = timeInTurns(
    [
      {
        name: 'Plan Monitor',
        readAll: () => texts.reduce((sum, text) => sum + readMilestone(text, context).dates.length, 0),
      },
      ...[CHRONO_CASUAL, CHRONO_STRICT].map(({ name, parse }) => ({
        name,
        readAll: () => texts.reduce((sum, text) => sum + parse(text, AS_OF).length, 0),
      })),
    ],
    { ...TURNS, texts: texts.length },
    () => performance.now(),
  );
  return speeds.map(({ name, median }) => perSecond(`timescale readings, ${name}`, 1_000_000 / median));
}
