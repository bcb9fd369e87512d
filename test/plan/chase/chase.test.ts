import { agendas, type Need } from '../../../src/plan/chase/agenda';
import { chases, nextMeeting } from '../../../src/plan/chase/chase';
import { assess } from '../../../src/plan/assess/assess';
import { check } from '../../../src/plan/check/check';
import type { Meeting } from '../../../src/plan/settings/settings';
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
  ])('%s', (_what, spec, needs) => {
    expect(asksOf(spec)).toEqual(needs);
  });

  it('goes by the next meeting where there is one', () => {
    const spec: ActivitySpec = { rated: 'amber', milestones: [{ due: '2022-05-31' }] };
    expect(asksOf(spec, '2022-05-12')).toEqual([]);
    expect(asksOf(spec, '2022-05-31')).toEqual(['dueSoon']);
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

describe('the next meeting', () => {
  it.each<[string, Meeting[], string | null]>([
    ['none known', [], null],
    ['all past', [meeting('Executive', '2022-04-29')], null],
    ['on the day', [meeting('Executive', '2022-04-30')], 'Executive'],
    [
      'the nearest of several, in any order',
      [meeting('Board', '2022-07-01'), meeting('QA', '2022-05-01')],
      'QA',
    ],
  ])('%s', (_what, meetings, name) => {
    expect(nextMeeting(meetings, AS_OF)?.name ?? null).toBe(name);
  });
});
