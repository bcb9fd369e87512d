/**
 * All that Plan Monitor does to a workbook or asks of one, a line each: what is true of every operation is shown of
 * this list, and a new one is a line more.
 */
import {
  buildSummary,
  changePlan,
  changeRegister,
  changeSettings,
  dismissalEdits,
  goToEscalation,
  goToNextProblem,
  insertSamplePlan,
  MonitorError,
  putBack,
  readAndThink,
  readPlan,
  readPositions,
  restoreEdits,
  type BuildOptions,
  type Patience,
  type Reading,
  type RunExcel,
} from '../../../src/monitor';
import { changesForFix, changesTogether, type CellChange } from '../../../src/plan/changes';
import { parseDay } from '../../../src/plan/day';
import type { Finding } from '../../../src/plan/model';
import { NO_UPDATE } from '../../../src/plan/updates/form';
import { BUILT_AT } from '../build';
import type { Ground } from './ground';

/** Does it, on a workbook as it was found, or as an attempt at it has left it. */
export type Act = (run: RunExcel, patience: Patience) => Promise<unknown>;

export interface Operation {
  readonly name: string;
  /** What it starts from: the plan alone, with our sheets, or with a fix that is to be put back. */
  readonly on: 'plan' | 'built' | 'fixed';
  /** It only shows a cell: people click again rather than wait. */
  readonly moves?: true;
  /** Finds out, undisturbed, what there is to do; null where that is nothing. */
  readonly prepare: (run: RunExcel, asOf: string, ground: Ground) => Promise<Act | null>;
}

const AT = { builtAt: BUILT_AT };

const simple =
  (act: (run: RunExcel, asOf: string, patience: Patience) => Promise<unknown>): Operation['prepare'] =>
  (_, asOf) =>
    Promise.resolve((run, patience) => act(run, asOf, patience));

const building = (more: Partial<BuildOptions> = {}): Operation['prepare'] =>
  simple((run, asOf, patience) => buildSummary(run, { asOf, ...AT, ...patience, ...more }));

/** Changes cells of the plan, as they come from what was read. */
const changing =
  (changesOf: (reading: Reading) => readonly CellChange[]): Operation['prepare'] =>
  async (first, asOf) => {
    const reading = await readPlan(first, { asOf });
    const changes = changesTogether(changesOf(reading));
    if (changes.length === 0) return null;
    const mergedAt = reading.mergedAt.bind(reading);
    return (run, patience) =>
      changePlan(run, changes, { what: 'as asked', at: BUILT_AT, mergedAt, ...patience });
  };

const fixable = ({ results: { findings } }: Reading): Finding[] => findings.filter(({ fix }) => fix !== null);

const fixesOf = (reading: Reading, findings: readonly Finding[]): CellChange[] =>
  findings.flatMap((finding) => changesForFix(finding, reading.textAt.bind(reading)));

export const OPERATIONS: readonly Operation[] = [
  { name: 'build', on: 'plan', prepare: building() },
  { name: 'build again', on: 'built', prepare: building({ goToSummary: true }) },
  {
    name: 'freeze',
    on: 'built',
    // What an attempt has frozen is not frozen again.
    prepare: simple((run, asOf, patience) =>
      buildSummary(run, {
        ...AT,
        asOf,
        ...patience,
        freeze: { meeting: 'Board of autumn', at: BUILT_AT },
      }).catch((reason: unknown) => {
        if (!(reason instanceof MonitorError && reason.kind === 'cannotFreeze')) throw reason;
        return buildSummary(run, { ...AT, asOf, ...patience });
      }),
    ),
  },
  { name: 'build the checks alone', on: 'built', prepare: building({ only: ['checks'], onNoPlan: 'leave' }) },
  {
    name: 'change a setting',
    on: 'built',
    prepare: simple((run, asOf, patience) =>
      changeSettings(run, { asOf, ...AT, ...patience }, [
        { kind: 'meeting', saw: null, now: { name: 'Board', date: '01/02/2030', papers: '' } },
      ]),
    ),
  },
  {
    name: 'change the first setting',
    on: 'plan',
    prepare: simple((run, asOf, patience) =>
      changeSettings(run, { asOf, ...AT, ...patience }, [
        { kind: 'say', cell: { table: 'setting', id: 'marking' }, saw: '', text: 'OFFICIAL' },
      ]),
    ),
  },
  {
    name: 'change the lead register',
    on: 'built',
    prepare: async (first, asOf) => {
      const { results } = await readPlan(first, { asOf });
      const name = results.plan.actions.flatMap(({ activities }) =>
        activities.flatMap(({ leads }) => leads),
      )[0]?.name;
      if (name === undefined) return null;
      return (run, patience) =>
        changeRegister(run, { asOf, ...AT, ...patience }, [
          { kind: 'say', name, field: 'agency', saw: '', text: 'Council' },
        ]);
    },
  },
  {
    name: 'set a finding aside',
    on: 'built',
    prepare: async (first, asOf) => {
      const { results } = await readPlan(first, { asOf });
      const edits = dismissalEdits(results.findings.slice(-1), results.plan, 'known to all');
      return (run, patience) => changeSettings(run, { asOf, ...AT, ...patience }, edits);
    },
  },
  {
    name: 'bring a finding back',
    on: 'built',
    prepare: async (first, asOf) => {
      const { results } = await readPlan(first, { asOf });
      const aside = results.findings.filter(({ dismissed }) => typeof dismissed === 'string');
      const edits = restoreEdits(aside.slice(0, 1), results.plan);
      return (run, patience) => changeSettings(run, { asOf, ...AT, ...patience }, edits);
    },
  },
  {
    name: 'fix',
    on: 'built',
    prepare: changing((reading) => fixesOf(reading, fixable(reading).slice(0, 1))),
  },
  { name: 'fix all', on: 'plan', prepare: changing((reading) => fixesOf(reading, fixable(reading))) },
  {
    name: 'put back',
    on: 'fixed',
    prepare: (_, __, { fixed }) => Promise.resolve((run, patience) => putBack(run, fixed.done, patience)),
  },
  {
    name: 'update an action',
    on: 'built',
    prepare: changing((reading) => {
      const [activity] = reading.results.plan.actions.flatMap(({ activities }) => activities);
      const day = parseDay('2030-05-31');
      if (!activity || !day) return [];
      const form = {
        ...NO_UPDATE,
        rating: 'amber' as const,
        words: 'Agreed by all partners',
        revised: { day, reason: 'staff have left', milestone: null },
      };
      return reading.updateOf(activity, form, day).changes;
    }),
  },
  {
    name: 'take an offer',
    on: 'built',
    prepare: changing((reading) => {
      const [offer] = (reading.results.offers ?? []).filter(({ state }) => state === 'given');
      return offer ? reading.takingOf(offer).changes : [];
    }),
  },
  {
    name: 'add the sample',
    on: 'built',
    prepare: simple((run, _, patience) => insertSamplePlan(run, patience)),
  },
  {
    name: 'read',
    on: 'built',
    prepare: simple((run, asOf, patience) => readPlan(run, { asOf, ...patience })),
  },
  {
    name: 'read again',
    on: 'built',
    prepare: simple(async (run, asOf, patience) => (await readPlan(run, { asOf, ...patience })).refresh()),
  },
  {
    name: 'check',
    on: 'built',
    prepare: simple((run, asOf, patience) => readAndThink(run, { asOf, ...patience })),
  },
  {
    name: 'read positions of an earlier workbook',
    on: 'built',
    prepare: simple((run, asOf, patience) =>
      readPositions(run, { asOf, name: 'old.xlsx', at: BUILT_AT, ...patience }),
    ),
  },
  {
    name: 'next problem',
    on: 'built',
    moves: true,
    prepare: simple((run, asOf, patience) => goToNextProblem(run, { asOf, ...patience })),
  },
  {
    name: 'go to an escalation',
    on: 'built',
    moves: true,
    prepare: async (first, asOf) => {
      const { results } = await readPlan(first, { asOf });
      const [item] = results.escalations;
      return item ? (run) => goToEscalation(run, item, results.plan) : null;
    },
  },
];
