/** The users' own register: merged with what the plan has besides, and applied to the plan. */
import type { Plan } from '../../../src/plan/model';
import {
  applyRegister,
  ASKED,
  cellsOf,
  finderIn,
  leadsInPlan,
  mergeRegister,
  NEW,
  proposeRegister,
  withRegister,
  type LeadRegister,
  type RegisteredLead,
} from '../../../src/plan/register';
import { action, planOf } from '../../support/plan-builder';
import { planWithLeads, row } from './support';

const QAP = 'Quality Assurance and Performance (QAP) Sub Group';

const users = (...leads: readonly RegisteredLead[]): LeadRegister => ({
  leads,
  isUsers: true,
  questions: [],
});
const names = (plan: Plan): string[] =>
  plan.actions.map(({ activities }) =>
    activities.flatMap(({ leads }) => leads.map(({ name }) => name)).join(' + '),
  );

describe('the users’ register', () => {
  test('nothing of theirs is changed, and what the plan has besides follows as new', () => {
    const theirs = users(row('Zebra Panel', { agency: 'x', status: 'left' }), row('VSCP Executive'));
    const proposed = proposeRegister(planWithLeads('VSCP Executive', 'CDOP', 'VSCP Training Officer'));
    const merged = mergeRegister(theirs, proposed);
    expect(merged.leads.slice(0, 2)).toEqual(theirs.leads);
    expect(merged.leads.slice(2).map(({ name, status, isNew }) => [name, status, isNew])).toEqual([
      ['VSCP Training Officer', NEW, true],
      ['CDOP', NEW, true],
    ]);
  });

  test('a question is settled once the status of all its names is cleared, and asked again of a new name', () => {
    const plan = planWithLeads('Training Group', 'Training Sub Group');
    const asks = (...leads: readonly RegisteredLead[]) =>
      withRegister(plan, users(...leads)).register.questions.length;
    expect(asks(row('Training Group', { status: ASKED }), row('Training Sub Group'))).toBe(1);
    expect(asks(row('Training Group'), row('Training Sub Group'))).toBe(0);
    expect(asks(row('Training Group'))).toBe(1);
  });

  test('nobody is asked which is meant where there is but one to choose', () => {
    const plan = planWithLeads('VSCP Executive', 'Executive');
    const apart = users(row('VSCP Executive', { status: ASKED }), row('Executive', { status: ASKED }));
    expect(withRegister(plan, apart).register.questions).toEqual([]);
  });

  test.each<[string, readonly string[], readonly RegisteredLead[], readonly string[]]>([
    [
      'a usual name of theirs counts for all its spellings',
      ['QAP Sub Group', 'QAP sub-group', 'QAP Subgroup'],
      [row('Quality Group', { otherSpellings: ['QAP sub-group'] })],
      ['Quality Group', 'Quality Group', 'Quality Group'],
    ],
    [
      'what they keep apart stays apart',
      ['VSCP Training Group', 'Training Group'],
      [row('VSCP Training Group'), row('Training Group')],
      ['VSCP Training Group', 'Training Group'],
    ],
    [
      'what they put together is one',
      ['Training Officer', 'Development Officer\nTraining Officer'],
      [row('Training Officer', { otherSpellings: ['Development Officer'] })],
      ['Training Officer', 'Training Officer'],
    ],
    [
      'a text that joins two of their names parts',
      ['Safer Vennshire & Early Start'],
      [row('Safer Vennshire'), row('Early Start')],
      ['Safer Vennshire + Early Start'],
    ],
    [
      'a spelling beside two names means both',
      ['Training/ Development Officer'],
      [
        row('Training Officer', { otherSpellings: ['Training/ Development Officer'] }),
        row('Development Officer', { otherSpellings: ['Training/ Development Officer'] }),
      ],
      ['Training Officer + Development Officer'],
    ],
    [
      'a text that joins two of their names with “and” parts',
      ['Safer Vennshire and Early Start'],
      [row('Safer Vennshire'), row('Early Start')],
      ['Safer Vennshire + Early Start'],
    ],
    [
      'a sign that joins nothing counts for nothing',
      ['/ Training Officer'],
      [row('Training Officer')],
      ['Training Officer'],
    ],
    ['what it does not know keeps its name', ['CDOP'], [row('Training Officer')], ['CDOP']],
    [
      'a text that joins a name of theirs and one that they do not have stays whole',
      ['Safer Vennshire & Early Start'],
      [row('Safer Vennshire')],
      ['Safer Vennshire & Early Start'],
    ],
    [
      'a text that joins a name and a spelling of two stays whole',
      ['Safer Vennshire & Early Start'],
      [
        row('Safer Vennshire'),
        row('Start A', { otherSpellings: ['Early Start'] }),
        row('Start B', { otherSpellings: ['Early Start'] }),
      ],
      ['Safer Vennshire & Early Start'],
    ],
    [
      'a spelling that they do not have goes with those that mean the same, where these are one of theirs',
      ['QAP Sub Group', 'QAP Subgroup (lead)'],
      [row('Quality Group', { otherSpellings: ['QAP Sub Group'] })],
      ['Quality Group', 'Quality Group'],
    ],
    [
      'a spelling that they have stands for the others that the reader took for the same body',
      [QAP, 'QAP sub-group', 'VSCP QAP Group'],
      [row('Quality Group', { otherSpellings: ['QAP sub-group'] })],
      ['Quality Group', 'Quality Group', 'Quality Group'],
    ],
    [
      'so does the usual name',
      [QAP, 'QAP sub-group'],
      [row('Quality Group', { otherSpellings: [QAP] })],
      ['Quality Group', 'Quality Group'],
    ],
    [
      'where these are two of theirs, nobody can say which it is',
      [QAP, 'QAP sub-group', 'VSCP QAP Group'],
      [row('Quality Group', { otherSpellings: [QAP] }), row('QAP sub-group')],
      ['Quality Group', 'QAP sub-group', QAP],
    ],
    ['their own capitals count', ['training officer'], [row('Training Officer')], ['Training Officer']],
  ])('%s', (_words, texts, leads, expected) => {
    expect(names(applyRegister(planWithLeads(...texts), users(...leads)))).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['its very words', 'VSCP Executive', ['VSCP Executive']],
    ['other capitals and blanks', ' vscp  EXECUTIVE', ['VSCP Executive']],
    ['“&” for “and”', 'Policy & Procedures Group', ['Policy and Procedures Group']],
    ['a spelling beside it', 'P&P', ['Policy and Procedures Group']],
    ['a spelling beside two', 'Training/ Development Officer', ['Training Officer', 'Development Officer']],
    ['not by likeness to two', 'Childrens Hub & Care', []],
    ['not as another’s spelling where it is a name of its own', 'Health', ['Health']],
    ['nothing', ' ', []],
    ['nothing like it', 'Police', []],
  ])('a name is found by %s', (_how, text, found) => {
    const joint = { otherSpellings: ['Training/ Development Officer'] };
    const find = finderIn(
      users(
        row('VSCP Executive', { otherSpellings: ['Health', ''] }),
        row('Policy and Procedures Group', { otherSpellings: ['P&P'] }),
        row('Training Officer', joint),
        row('Development Officer', joint),
        row('Children’s Hub and Care'),
        row('Childrens Hub and Care'),
        row('Health'),
      ),
    );
    expect(find(text).map(({ name }) => name)).toEqual(found);
  });

  test('a cell that covers several rows counts once for its lead', () => {
    const plan = planOf(action('1.1', { leads: ['Police'] }, { leads: ['Police'] }, { leads: ['Health'] }));
    const [first] = plan.actions[0]?.activities ?? [];
    const merged = {
      ...plan,
      actions: plan.actions.map((one) => ({
        ...one,
        activities: one.activities.map((each, at) =>
          at === 1 ? { ...each, leads: first?.leads ?? [] } : each,
        ),
      })),
    };
    expect(leadsInPlan(merged).map((lead) => [lead.name, cellsOf(lead).length])).toEqual([
      ['Police', 1],
      ['Health', 1],
    ]);
    expect(leadsInPlan(plan).map((lead) => [lead.name, cellsOf(lead).length])).toEqual([
      ['Police', 2],
      ['Health', 1],
    ]);
  });

  test('a mere proposal changes no name', () => {
    const plan = planWithLeads('QAP Sub Group');
    const mere = { ...users(row('Other', { otherSpellings: ['QAP Sub Group'] })), isUsers: false };
    expect(applyRegister(plan, mere)).toBe(plan);
    for (const none of [null, mere]) {
      expect(withRegister(plan, none)).toEqual({ plan, register: proposeRegister(plan) });
    }
  });

  test('a proposal taken over as it is changes no name and adds no row', () => {
    const plan = planWithLeads(
      'QAP Sub Group',
      'QAP sub-group / Police',
      'VSCP Chair & Business Manager',
      'Executive',
    );
    const { plan: named, register } = withRegister(plan, { ...proposeRegister(plan), isUsers: true });
    expect(names(named)).toEqual(names(plan));
    expect(register.leads).toEqual(proposeRegister(plan).leads);
  });
});
