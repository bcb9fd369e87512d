import { agendasInSteps, type Need } from '../../../src/plan/chase/agenda';
import { chases, nextMeeting } from '../../../src/plan/chase/chase';
import { askedWords } from '../../../src/plan/chase/words';
import { assess } from '../../../src/plan/assess/assess';
import { check } from '../../../src/plan/check/check';
import type { Meeting } from '../../../src/plan/settings/settings';
import { finished } from '../../../src/plan/steps';
import { NO_LEAD } from '../../../src/plan/summary';
import { action, day, planOf, type ActivitySpec } from '../../support/plan-builder';

const AS_OF = day('2022-04-30');
const meeting = (name: string, iso: string, papers: string | null = null): Meeting => ({
  name,
  day: day(iso),
  papersBy: papers === null ? null : day(papers),
});

function seen(...specs: readonly ActivitySpec[]) {
  const plan = assess(planOf(...specs.map((spec, at) => action(`1.${String(at + 1)}`, spec))), AS_OF);
  return { plan, findings: check(plan, () => null) };
}

const agendas = (...about: Parameters<typeof agendasInSteps>) => finished(agendasInSteps(...about));

const asksOf = (spec: ActivitySpec, until: string | null = null): Need[] => {
  const { plan, findings } = seen(spec);
  return agendas(plan, findings, until === null ? null : day(until)).flatMap(({ asked }) =>
    asked.map(({ need }) => need),
  );
};

describe('what a lead is asked for', () => {
  it.each<[string, ActivitySpec, Need[]]>([
    ['past its date, nothing recorded', { rated: 'amber', milestones: [{ due: '2022-01-31' }] }, ['overdue']],
    [
      'past its date, something recorded',
      { rated: 'amber', milestones: [{ due: '2022-01-31' }], evidence: 'Draft shared in March.' },
      ['toConfirm'],
    ],
    ['due on the day itself', { rated: 'amber', milestones: [{ due: '2022-04-30' }] }, ['dueSoon']],
    ['due in three months', { rated: 'amber', milestones: [{ due: '2022-07-31' }] }, ['dueSoon']],
    ['due after that', { rated: 'amber', milestones: [{ due: '2022-08-01' }] }, []],
    [
      'rated complete, no evidence: asked once, though its date has passed',
      { rated: 'green', milestones: [{ due: '2022-01-31' }] },
      ['evidence'],
    ],
    [
      'rated complete, evidence recorded',
      { rated: 'green', milestones: [{ due: '2022-01-31' }], evidence: 'Report published in January 2022.' },
      [],
    ],
    [
      'one milestone late and one soon',
      { rated: 'amber', milestones: [{ due: '2022-01-31' }, { due: '2022-05-31' }] },
      ['overdue', 'dueSoon'],
    ],
    ['cancelled', { rated: 'amber', milestones: [{ due: '2022-01-31', status: 'cancelled' }] }, []],
    [
      'said complete in time, no evidence',
      { rated: 'amber', milestones: [{ due: '2022-05-31', status: 'complete' }] },
      ['evidence'],
    ],
    [
      'said complete, evidence recorded',
      { rated: 'amber', milestones: [{ due: '2022-05-31', status: 'complete' }], evidence: 'Published.' },
      [],
    ],
    [
      'said complete, no column for evidence',
      { rated: 'amber', milestones: [{ due: '2022-05-31', status: 'complete' }], noEvidenceColumn: true },
      [],
    ],
    [
      'standing work of which nothing was heard',
      { rated: 'amber', milestones: [{ kind: 'recurring', every: 'P3M', start: '2021-05-01' }] },
      ['unreported'],
    ],
    [
      'standing work of which something was heard',
      {
        rated: 'amber',
        evidence: 'Held in April.',
        milestones: [{ kind: 'recurring', every: 'P3M', start: '2021-05-01' }],
      },
      [],
    ],
    ['undated', { rated: 'amber', milestones: [{}] }, []],
    [
      'past by a year that was assumed',
      {
        rated: 'amber',
        milestones: [{ due: '2022-01-31', assumed: [{ what: 'noYear', why: '', meant: null }] }],
      },
      [],
    ],
  ])('%s', (_what, spec, needs) => {
    expect(asksOf(spec)).toEqual(needs);
  });

  it('goes by the next meeting where there is one', () => {
    const spec: ActivitySpec = { rated: 'amber', milestones: [{ due: '2022-05-31' }] };
    expect(asksOf(spec, '2022-05-12')).toEqual([]);
    expect(asksOf(spec, '2022-05-31')).toEqual(['dueSoon']);
  });

  it('asks nothing that people have set aside', () => {
    const { plan, findings } = seen(
      { rated: 'amber', milestones: [{ due: '2022-05-31', status: 'complete' }] },
      { rated: 'amber', milestones: [{ kind: 'recurring', every: 'P3M', start: '2021-05-01' }] },
    );
    const asked = (all: typeof findings) => agendas(plan, all, null).map((one) => one.asked.length);
    expect(asked(findings)).toEqual([2]);
    expect(asked(findings.map((one) => ({ ...one, dismissed: 'Known.' })))).toEqual([0]);
  });

  it('asks a lead once who is named twice, and all their activities together', () => {
    const late: ActivitySpec = { leads: ['Police', 'Police'], milestones: [{ due: '2022-01-31' }] };
    const { plan, findings } = seen(late, { ...late, leads: ['Police'] });
    expect(agendas(plan, findings, null).map(({ lead, asked }) => [lead, asked.length])).toEqual([
      ['Police', 2],
    ]);
  });

  it('asks each lead of a joint activity, and keeps what nobody leads apart', () => {
    const { plan, findings } = seen(
      { leads: ['Police', 'Health'], milestones: [{ due: '2022-01-31' }] },
      { leads: [], milestones: [{ due: '2022-01-31' }] },
    );
    expect(agendas(plan, findings, null).map(({ lead, asked }) => [lead, asked.length])).toEqual([
      ['Police', 1],
      ['Health', 1],
      [NO_LEAD, 1],
    ]);
  });
});

describe('the text to a lead', () => {
  const { plan, findings } = seen(
    {
      leads: ['Learning Sub Group'],
      rated: 'amber',
      milestones: [{ due: '2022-01-31', task: 'Agree the offer' }],
    },
    {
      leads: ['Learning Sub Group'],
      rated: 'green',
      milestones: [{ due: '2022-03-31', task: 'Publish it' }],
    },
    { leads: ['Police'], rated: 'notStarted', milestones: [{ due: '2023-03-31' }] },
    { leads: [], rated: 'red', milestones: [{ due: '2022-01-31' }] },
  );
  const executive = meeting('Executive', '2022-05-12', '2022-05-05');

  it('says what is asked and what to send back by when', () => {
    const texts = chases(plan, findings, { meetings: [executive], replyBy: null });
    expect(texts.map(({ lead }) => lead)).toEqual(['Learning Sub Group']);
    expect(texts[0]?.text).toBe(
      [
        'To: Learning Sub Group',
        'Plan of a partnership: position at 30/04/2022. Two items for you to answer before the Executive of 12/05/2022.',
        'Overdue: the stated date has passed and it is not recorded as complete\n' +
          '- 1.1 (Plan, D2): Agree the offer. Due 31/01/2022, three months ago; rated Amber.',
        'Evidence: recorded as complete, with no evidence beside it\n' +
          '- 1.2 (Plan, D3): Publish it. Rated Green.',
        'Please send back by 05/05/2022, for each item: the rating you give it now; what has been done since the last update; the evidence (what it is and where it is held); what difference it made for children; and, where the date cannot be met, a revised date with the reason.',
      ].join('\n\n'),
    );
  });

  it('says so of every kind of request, named by the action where there is no milestone', () => {
    const all = seen(
      {
        rated: 'amber',
        milestones: [{ due: '2022-01-31', task: 'Agree it, e.g. by post' }],
        evidence: 'Draft shared.',
      },
      { rated: null, milestones: [{ due: '2022-06-30', task: '• Share it, as agreed…' }] },
      {
        rated: 'amber',
        milestones: [{ kind: 'recurring', every: 'P3M', start: '2021-05-01', task: 'Audit cases' }],
      },
      {
        rated: 'green',
        milestones: [
          { task: 'Draft', status: 'complete' },
          { task: 'Print', status: 'complete' },
        ],
      },
      { rated: 'green', milestones: [] },
    );
    const plan = { ...all.plan, title: null, version: 'DRAFT V.7' };
    const [one] = chases(plan, all.findings, { meetings: [], replyBy: null });
    expect(one?.text.split('\n\n').slice(1, -1)).toEqual([
      'the plan (DRAFT V.7): position at 30/04/2022. Five items for you to answer.',
      expect.stringMatching(
        /^To confirm: is it done\?.*\n- 1\.1 \(Plan, D2\): Agree it, e\.g\. by post\. Due 31\/01\/2022; rated Amber\.$/,
      ),
      'Due in the next three months\n- 1.2 (Plan, D3): Share it, as agreed… Due 30/06/2022; not rated.',
      expect.stringMatching(
        /^Evidence: .*\n- 1\.4 \(Plan, D5\): Draft; Print\. Rated Green\.\n- 1\.5 \(Plan, D6\): Action 1\.5\. Rated Green\.$/,
      ),
      expect.stringMatching(/^Standing work: .*\n- 1\.3 \(Plan, D4\): Audit cases\. Rated Amber\.$/),
    ]);
    const sooner = { meetings: [meeting('Board', '2022-06-14')], replyBy: null };
    expect(chases(plan, all.findings, sooner)[0]?.text).not.toContain('1.2 (Plan');
    const next = { meetings: [meeting('Board', '2022-07-14')], replyBy: null };
    expect(chases(plan, all.findings, next)[0]?.text).toContain('\n\nDue by the Board of 14/07/2022\n');
  });

  it('goes by the day that people set before the papers’ own', () => {
    const [one] = chases(plan, findings, { meetings: [executive], replyBy: day('2022-05-03') });
    expect(one?.text).toContain('Please send back by 03/05/2022');
  });

  it.each([
    [
      'the papers’ day counts again once the day that people set has passed',
      '2022-04-29',
      executive,
      ' by 05/05/2022,',
    ],
    ['the day itself still counts', '2022-04-30', executive, ' by 30/04/2022,'],
    [
      'no day is named once both have passed',
      '2022-04-29',
      meeting('Executive', '2022-05-12', '2022-04-28'),
      ',',
    ],
  ])('%s', (_what, replyBy, next, words) => {
    const [one] = chases(plan, findings, { meetings: [next], replyBy: day(replyBy) });
    expect(one?.text).toContain(`Please send back${words} for each item`);
  });

  it('names no day where nobody has said one', () => {
    const [one] = chases(plan, findings, { meetings: [], replyBy: null });
    expect(one?.text).toContain('Please send back, for each item');
    expect(one?.text).toContain('Two items for you to answer.');
  });
});

it.each<[Need, ActivitySpec, string]>([
  [
    'overdue',
    { rated: 'amber', milestones: [{ due: '2022-01-31' }] },
    'Overdue. Due 31/01/2022, three months ago',
  ],
  [
    'toConfirm',
    { rated: 'amber', milestones: [{ due: '2021-10-31', revised: '2022-01-31' }], evidence: 'Shared.' },
    'Is it done? Revised date 31/01/2022 (first due 31/10/2021)',
  ],
  ['dueSoon', { rated: 'amber', milestones: [{ due: '2022-05-31' }] }, 'Due 31/05/2022'],
  ['evidence', { rated: 'green', milestones: [{ due: '2022-01-31' }] }, 'what is the evidence?'],
  [
    'unreported',
    { rated: 'amber', milestones: [{ kind: 'recurring', every: 'P3M', start: '2021-05-01' }] },
    'what has been done lately?',
  ],
])('in short, what is %s is asked with its day where it has one', (need, spec, words) => {
  const { plan, findings } = seen(spec);
  const asked = agendas(plan, findings, null)[0]?.asked ?? [];
  expect(asked.map((one) => one.need)).toEqual([need]);
  expect(asked.map((one) => askedWords(one, AS_OF))).toEqual([expect.stringContaining(words)]);
});

describe('the next meeting', () => {
  it.each<[string, Meeting[], string | null]>([
    ['none known', [], null],
    ['all past', [meeting('Executive', '2022-04-29')], null],
    ['on the day', [meeting('Executive', '2022-04-30')], 'Executive'],
    [
      'the nearest of several, in any order',
      [meeting('Board', '2022-07-01'), meeting('QA', '2022-05-01'), meeting('Executive', '2022-06-01')],
      'QA',
    ],
  ])('%s', (_what, meetings, name) => {
    expect(nextMeeting(meetings, AS_OF)?.name ?? null).toBe(name);
  });
});
