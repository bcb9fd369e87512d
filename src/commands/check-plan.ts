import type * as Monitor from '../monitor';
import { bringToFront } from './front';
import type { Circumstances, Outcome, RibbonFunction } from './perform';
import { WORDS } from './words';

/** *Check plan*: checks the plan, writes *Plan checks* alone and brings it to the front; its headline counts them. */
export const CHECK_PLAN: RibbonFunction = {
  button: 'Check plan',
  writes: true,
  work: async (monitor, circumstances) => {
    try {
      return await writeChecks(monitor, circumstances);
    } catch (reason) {
      const refused = monitor.toMonitorError(reason);
      if (!READ_ALL_THE_SAME.includes(refused.kind)) throw refused;
      return countWithoutSheet(monitor, circumstances, refused);
    }
  },
};

/** Refusals to write, after which the plan is read again; one without a plan then says what a build can do about it. */
const READ_ALL_THE_SAME: readonly Monitor.MonitorError['kind'][] = [
  'structureProtected',
  'sheetProtected',
  'nameTaken',
  'accessDenied',
  'noPlan',
];

async function writeChecks(monitor: typeof Monitor, { run, today, now }: Circumstances): Promise<Outcome> {
  const { results, sheetsWritten, notices } = await monitor.buildSummary(run, {
    asOfDefault: today(),
    builtAt: now(),
    only: ['checks'],
    onNoPlan: 'leave',
  });
  const counts = WORDS.checked(monitor.severityCounts(results.findings));
  const [sheet] = sheetsWritten;
  if (!sheet) {
    return { kind: 'done', sentences: [counts, WORDS.checksOff, WORDS.inPane, ...notices], isSeen: false };
  }
  const hidden = await bringToFront(monitor, run, sheet.name);
  return {
    kind: 'done',
    sentences: [counts, WORDS.checksOn(sheet.name), ...hidden, ...notices],
    isSeen: hidden.length + notices.length === 0,
  };
}

async function countWithoutSheet(
  { readAndThink, severityCounts }: typeof Monitor,
  { run, today }: Circumstances,
  { what, untouched, next }: Monitor.MonitorError,
): Promise<Outcome> {
  const { findings } = await readAndThink(run, { asOfDefault: today() });
  return {
    kind: 'failed',
    sentences: [
      WORDS.checked(severityCounts(findings)),
      WORDS.checksRefused(what),
      untouched,
      `${next} ${WORDS.inPane}`,
    ],
    isSeen: false,
  };
}
