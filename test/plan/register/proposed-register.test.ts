/** The register as it is proposed from the plan, and what is asked about it. */
import { ASKED, leadQuestionsOf, proposeRegister } from '../../../src/plan/register';
import { MOST_QUESTIONS } from '../../../src/plan/register/questions';
import { planCalled, planWithLeads } from './support';

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
    ['short for', 'C & YP', 'Children and Young People'],
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
