/** The register as it is proposed, merged with the users' own, and applied to the plan. */
import type { Plan } from '../../../src/plan/model';
import { leadReader } from '../../../src/plan/read/leads';
import {
  applyRegister,
  ASKED,
  cellsOf,
  finderIn,
  leadQuestionsOf,
  leadsInPlan,
  mergeRegister,
  NEW,
  proposeRegister,
  withRegister,
  type LeadRegister,
  type RegisteredLead,
} from '../../../src/plan/register';
import { MOST_QUESTIONS } from '../../../src/plan/register/questions';
import { action, activity, planOf } from '../../support/plan-builder';
import { row } from './support';

const TITLE = 'Vennshire Partnership (VSCP) Business Plan';

/** A plan whose lead cells hold these texts, one row each. */
const planWithLeads = (...texts: readonly string[]): Plan => planCalled(TITLE, ...texts);

function planCalled(title: string | null, ...texts: readonly string[]): Plan {
  const cells = texts.map((text, row) => ({ text, cell: { sheet: 'Plan', row: row + 1, column: 2 } }));
  const read = leadReader([{ leads: cells }], title);
  const plan = planOf(...texts.map((_, at) => action(String(at + 1), activity())));
  return {
    ...plan,
    title,
    actions: plan.actions.map((one, at) => ({
      ...one,
      activities: one.activities.map((row) => {
        const cell = cells[at];
        return { ...row, leads: cell ? read([cell]) : [] };
      }),
    })),
  };
}

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

describe('what is proposed', () => {
  const proposal = () =>
    proposeRegister(
      planWithLeads(
        'VSCP Executive',
        'Quality Assurance and Performance (QAP) Sub Group',
        'QAP sub-group\nVSCP Business Manager',
        'QAP sub-group',
        'Business Manager (with support of the Chair)',
        'adult services',
        'Vennshire Police',
        'CDOP',
      ),
    );

  test('every lead once, with its other spellings and its kind; groups, posts, bodies, then what no name tells', () => {
    const { leads } = proposal();
    expect(leads.map(({ name, otherSpellings, kind }) => [name, kind, ...otherSpellings])).toEqual([
      ['QAP sub-group', 'subGroup', 'Quality Assurance and Performance (QAP) Sub Group'],
      ['VSCP Business Manager', 'post', 'Business Manager'],
      ['adult services', 'body'],
      ['Vennshire Police', 'body'],
      ['VSCP Executive', 'body'],
      ['CDOP', null],
    ]);
  });

  test('nothing is asked of names that nobody would take for each other', () => {
    const register = proposal();
    expect(register.questions).toEqual([]);
    expect(register.isUsers).toBe(false);
    expect(register.leads.every(({ status, isNew }) => status === '' && !isNew)).toBe(true);
  });

  test.each<[string, string, ...string[]]>([
    ['one post, or more than one', 'Training/ Learning & Development Officer', 'Training Officer'],
    ['the same', 'Busines Manager', 'Business Manager'],
    ['the same', 'Training Group', 'Training Sub Group'],
    ['the same', 'Lay Member', 'Lay Members'],
    ['the same', 'Policy and Procedures Sub Group', 'East and West Policy and Procedures Sub Group'],
    ['the same', 'Joint Exploitation Group (JEG)', 'Joint Exploitation Groups (JEG)'],
    ['the same', 'Joint Exploitation Group (JEG)', 'Joint Exploitation Groups'],
    ['short for', 'DCS', "Director of Children's Services"],
    ['short for', "Director of Children's Services (Borough)", 'DCS'],
    ['short for', 'BM', 'Business Manager'],
    ['short for', 'C&YP', 'Children & Young People'],
    ['the same', 'Joint Exploitation Group (JEG)', 'Joint Education Group (JEG)'],
    ['Which is meant', 'Executive', 'VSCP Executive', 'Borough Executive'],
    ['in its own right', 'Partners report to the QAP Sub Group', 'QAP Sub Group'],
  ])('asks “%s” of %s', (words, ...texts) => {
    const { questions, leads } = proposeRegister(planWithLeads(...texts));
    expect(questions.map(({ what }) => what)).toEqual([expect.stringContaining(words)]);
    expect(questions[0]?.what).toContain(`“${String(texts[0])}”`);
    expect(questions[0]?.names).toContain(texts[0]);
    const asked = leads.filter(({ status }) => status === ASKED).map(({ name }) => name);
    expect(asked.sort()).toEqual([...(questions[0]?.names ?? [])].sort());
    expect(leads).toHaveLength(texts.length);
  });

  test.each<[string, string, ...string[]]>([
    ['Independent Scrutineer', 'Independent Scrutineer for Secure Estate'],
    ['VSCP Executive', 'VSCP Business Manager'],
    ['VSCP Board', 'VSCP Executive'],
    ['Executive', 'VSCP Executive'],
    ['Executive', 'Borough Executive'],
    ['Executive', 'Borough Executive', 'Town Executive'],
    ['Joint Exploitation Group (JEG)', 'Police'],
    ['CDOP', 'Child Death Overview Panel Chair'],
    ['D', 'Doctors'],
    ['CDOP', "Director of Children's Services"],
    ['Dcs', "Director of Children's Services"],
    ['Training Officer (courses/events)', 'Police'],
    ['Partners report to the QAP Sub Group', 'Police'],
    ['Designated Doctor', 'Designated Nurse'],
    ['Case Review Group', 'Case Audit Group'],
    ['Police', 'Policy Group'],
  ])('does not ask whether %s and %s are the same', (...texts) => {
    expect(proposeRegister(planWithLeads(...texts)).questions).toEqual([]);
  });

  test.each<[string, string | null, boolean]>([
    ['the initials in the title are', 'Business Plan of the VSCP', true],
    ['of two initials in the title those that leads bear are', 'TSAB and VSCP Plan', true],
    ['a title without initials does not tell, but the one board that leads bear is', 'Business Plan', true],
    ['without a title the one board that leads bear is', null, true],
    ['initials that no lead bears are', 'Business Plan of the TSAB', false],
  ])('whose “Executive” is meant: %s the partnership’s own', (_how, title, asks) => {
    const { questions } = proposeRegister(
      planCalled(title, 'Executive', 'VSCP Executive', 'Borough Executive', 'Police'),
    );
    expect(questions.map(({ what }) => what.slice(0, what.indexOf('?')))).toEqual(
      asks ? ['Which is meant by “Executive”: “VSCP Executive” or “Borough Executive”'] : [],
    );
  });

  test('nobody is asked whose “Executive” is meant in a plan that names no board', () => {
    const plan = planCalled(null, 'Executive', 'Borough Executive', 'Town Executive');
    expect(proposeRegister(plan).questions).toEqual([]);
  });

  test('a lead that another spelling names is found in the sentence', () => {
    const { questions } = proposeRegister(
      planWithLeads(
        'Police',
        'Partners report to the QAP Sub Group',
        'Quality Assurance and Performance (QAP) Sub Group',
        'QAP sub-group',
      ),
    );
    expect(questions.map(({ what }) => what)).toEqual([
      expect.stringContaining('or is the lead “Quality Assurance and Performance (QAP) Sub Group”?'),
    ]);
  });

  test('of one that may be two nothing else is asked until that is settled', () => {
    const { questions } = proposeRegister(planWithLeads('Topic/Theme Leads x', 'Theme/Topic Leads x'));
    expect(questions.map(({ names }) => names)).toEqual([['Topic/Theme Leads x'], ['Theme/Topic Leads x']]);
  });

  test.each([
    ['Police Lead', 'Lead Police'],
    ['Lead Police', 'Police Lead'],
  ])('a post and a body are not called the same post: %s, %s', (...texts) => {
    const { questions } = proposeRegister(planWithLeads(...texts));
    expect(questions.map(({ what }) => what)).toEqual([expect.not.stringContaining('the same post')]);
  });

  test('what a lead is may be told by another spelling than the usual one', () => {
    const { leads } = proposeRegister(planWithLeads('CFAG', 'CFAG', 'Case File Audit Group (CFAG)'));
    expect(leads.map(({ name, kind }) => [name, kind])).toEqual([['CFAG', 'subGroup']]);
  });

  test('what it asks stands among all that the plan raises', () => {
    const register = proposeRegister(planWithLeads('Lay Members', 'Lay Member'));
    const [question] = register.questions;
    expect(leadQuestionsOf(register)).toEqual([
      { about: 'lead', what: question?.what, until: question?.until, cell: question?.cell },
    ]);
  });

  test('says where each of them stands, and points to the other one', () => {
    const [question] = proposeRegister(
      planWithLeads('Lay Members', 'Lay Member', 'Lay Members', 'Lay Member', 'Lay Members'),
    ).questions;
    expect(question).toEqual({
      what:
        'Are “Lay Members” and “Lay Member” the same post? ' +
        '“Lay Members” stands in C2 of Plan and 2 more cells. “Lay Member” stands in C3 of Plan and one more cell.',
      until: 'Until then they count as two.',
      names: ['Lay Members', 'Lay Member'],
      cell: { sheet: 'Plan', row: 2, column: 2 },
    });
  });

  test('names what else the plan has of one that may be two', () => {
    const what = (...texts: readonly string[]) => proposeRegister(planWithLeads(...texts)).questions[0]?.what;
    expect(
      what('Training/ Development Officer', 'Training Officer', 'Development Officer', 'Police Officer'),
    ).toBe(
      'Is “Training/ Development Officer” one post, or more than one? “Training/ Development Officer” stands in C2 of Plan. ' +
        'The plan also has “Training Officer” and “Development Officer”.',
    );
    expect(what('Topic/Theme x')).toBe(
      'Is “Topic/Theme x” one lead, or more than one? “Topic/Theme x” stands in C2 of Plan.',
    );
  });

  test('asks no more at once than a busy reader bears, and says how many are left', () => {
    const more = (count: number) => {
      const texts = Array.from({ length: count }, (_, at) => `Topic${String(at)}/Theme${String(at)} x`);
      return proposeRegister(planWithLeads(...texts)).questions.map(
        ({ what }) => /(\d+) more/.exec(what)?.[1] ?? '',
      );
    };
    const allBut = Array.from({ length: MOST_QUESTIONS - 1 }, () => '');
    expect(more(MOST_QUESTIONS + 3)).toEqual([...allBut, '3']);
    expect(more(MOST_QUESTIONS)).toEqual([...allBut, '']);
  });
});

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
