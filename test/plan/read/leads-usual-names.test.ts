/** Which spellings of a plan mean one body, and by which of them it is called. */
import { leadReader } from '../../../src/plan/read/leads';
import { sketch } from '../../support/grids';
import { activitiesOf, planIn } from './support';

const TITLE = 'Vennshire Safeguarding Children Partnership (VSCP) Business Plan 2021-23';

/** The usual names in a plan with this title whose lead cells hold these texts. */
function names(title: string | null, ...texts: readonly string[]): string[] {
  const cells = texts.map((text, row) => ({ text, cell: { sheet: 'Plan', row, column: 2 } }));
  const read = leadReader([{ leads: cells }], title);
  return cells.map((cell) =>
    read([cell])
      .map(({ name }) => name)
      .join(' + '),
  );
}

const same = (title: string | null, ...texts: readonly string[]) =>
  new Set(names(title, ...texts)).size === 1;

describe('the usual name', () => {
  it('is told from the cells: one merged over many rows counts once', () => {
    const rows = [
      ['No.', 'Action', 'Lead', 'Due'],
      ...['Youth forum', '', '', 'Youth Forum', 'Youth Forum'].map((lead, at) => [
        String(at + 1),
        `Act ${String(at)}`,
        lead,
        'May 2022',
      ]),
    ];
    const plan = planIn(sketch(rows, { merges: ['C2:C4'] }));
    expect(activitiesOf(plan).flatMap(({ leads }) => leads.map(({ name }) => name))).toEqual(
      Array(5).fill('Youth Forum'),
    );
  });

  it('is told from the cells of all sheets and columns', () => {
    const cell = (sheet: string, row: number, column: number, text: string) => ({
      text,
      cell: { sheet, row, column },
    });
    const cells = [
      cell('Homes', 1, 2, 'Lay members'),
      cell('Homes', 1, 3, 'Lay Members'),
      cell('Homes', 2, 2, 'Lay members'),
      cell('Schools', 1, 2, 'Lay Members'),
      cell('Schools', 2, 3, 'Lay Members'),
    ];
    const read = leadReader([{ leads: cells }], null);
    expect(read(cells).map(({ name }) => name)).toEqual(['Lay Members']);
  });

  it.each(['Youth Forum.', 'Youth Forum .', 'Youth Forum..', 'Youth Forum:'])(
    'has no sign at its end: “%s”',
    (text) => {
      expect(names(null, text)).toEqual(['Youth Forum']);
    },
  );

  it('is the commonest, though another is fuller or written as a name', () => {
    expect(names(null, 'youth forum', 'youth forum', 'Youth Forum')).toEqual(Array(3).fill('youth forum'));
    expect(names(null, 'CFAG', 'CFAG', 'Case File Audit Group (CFAG)')).toEqual(Array(3).fill('CFAG'));
  });

  it('of equals is the first, where both or neither is written as a name', () => {
    expect(names(null, 'YOUTH FORUM', 'youth forum')).toEqual(Array(2).fill('YOUTH FORUM'));
    expect(names(null, 'Youth forum', 'Youth Forum', 'youth forum')).toEqual(Array(3).fill('Youth forum'));
  });

  it('of equals is the fullest, though a shorter one is written as a name', () => {
    expect(names(null, 'Youth Forum', 'youth forum (YF)')).toEqual(Array(2).fill('youth forum (YF)'));
    expect(names(null, 'youth forum', 'youth Forum')).toEqual(Array(2).fill('youth Forum'));
  });

  it('of a lead that no cell names alone is its own', () => {
    expect(names(null, 'Chair / Youth Forum')).toEqual(['Chair + Youth Forum']);
  });
});

describe('the partnership’s own name before a body’s', () => {
  it('spelt out means the same as its initials', () => {
    const full = 'Vennshire Safeguarding Children Partnership';
    expect(same(TITLE, `${full} Executive`, 'VSCP Executive', 'Executive')).toBe(true);
    expect(same(TITLE, full, 'VSCP')).toBe(true);
    expect(same(TITLE, 'Vennshire Safeguarding Children Partnerships Network', 'VSCPs Network')).toBe(false);
  });

  it('is no other body’s, whose name ends alike', () => {
    expect(same(TITLE, 'VSCP Executive', 'Executive', 'Vennshire Executive')).toBe(false);
  });

  it('before a subgroup is left out though another body has one of the name', () => {
    const texts = ['VSCP Practice Sub Group', 'Practice Sub Group', 'Borough Practice Sub Group'];
    expect(names(TITLE, ...texts)).toEqual([texts[0], texts[0], texts[2]]);
  });

  it.each([
    ['in brackets', 'Plan of the Vennshire Early Years Partnership (VEYP)'],
    ['in brackets before others of the title', 'QAPG plan of the partnership (VEYP)'],
    ['that stand alone', 'VEYP plan'],
    ['that leads bear', 'QAPG and VEYP Business Plan'],
  ])('is told from the initials %s', (_, title) => {
    expect(same(title, 'VEYP Executive', 'Executive')).toBe(true);
    expect(same(title, 'QAPG Board', 'Board', 'VEYP Executive', 'VEYP Panel')).toBe(false);
    expect(names(title, 'QAPG Board', 'Board', 'VEYP Executive', 'VEYP Panel').slice(0, 2)).toEqual([
      'QAPG Board',
      'Board',
    ]);
  });

  it('is no other initials than those in brackets, though more leads bear them', () => {
    expect(same('QAPG plan of the partnership (VEYP)', 'QAPG Executive', 'Executive')).toBe(false);
  });

  it('is no initials before a number', () => {
    expect(same('QAPG-2 plan', 'QAPG Executive', 'Executive')).toBe(false);
    expect(same('QAPG - 2 plan', 'QAPG Executive', 'Executive')).toBe(false);
    expect(same('QAPG plan 2', 'QAPG Executive', 'Executive')).toBe(true);
  });

  it('is spelt out right before its initials, and nowhere else', () => {
    const title = 'The plan of the Vennshire  Early\nYears Partnership (VEYP)';
    const full = 'Vennshire Early Years Partnership';
    expect(same(title, `${full} Executive`, 'VEYP Executive')).toBe(true);
    expect(same('Our Big New Plan (VEYP)', 'Our Big New Plan Group', 'VEYP Group')).toBe(false);
  });

  it.each([
    ['no title', null],
    ['a title without initials', 'Business plan'],
  ])('is told from the leads where there is %s', (_, title) => {
    expect(same(title, 'VSCB Executive', 'Executive')).toBe(true);
    expect(same(title, 'Chair of VSCB Executive', 'Chair of Executive')).toBe(false);
    expect(names(title, 'VSCB Executive', 'KSCB Executive', 'Executive')).toEqual([
      'VSCB Executive',
      'KSCB Executive',
      'Executive',
    ]);
    expect(names(title, 'VSCB Panel', 'Panel', 'KSCB Executive')).toEqual([
      'VSCB Panel',
      'Panel',
      'KSCB Executive',
    ]);
    expect(same(title, 'PMQA Executive', 'Executive')).toBe(false);
  });
});

describe('an abbreviation', () => {
  const body = 'Quality Assurance and Performance (QAP) Sub Group';

  it('stands for the body that bears it in brackets, with or without the kind of body that it is', () => {
    expect(names(null, body, 'QAP', 'QAP Subgroup', 'QAP Sub-Group')).toEqual(Array(4).fill(body));
  });

  it('with another kind of body is another body', () => {
    expect(names(null, body, 'QAP Panel')).toEqual([body, 'QAP Panel']);
    expect(names(null, body, 'QAP Training')).toEqual([body, 'QAP Training']);
    expect(names(null, body, 'Chair of QAP')).toEqual([body, 'Chair of QAP']);
  });

  it('that another spelling of the same body bears as well is still its own', () => {
    const other = 'Quality Assurance & Performance (QAP) Subgroup';
    expect(same(null, body, other, 'QAP')).toBe(true);
  });

  it('in brackets that are no initials of the name tells two bodies apart', () => {
    const texts = ['Safeguarding Group (East)', 'Safeguarding Group (West)', 'Safeguarding Group'];
    expect(names(null, ...texts)).toEqual(texts);
  });

  it('that skips a word, or takes the “&”, is the body’s', () => {
    expect(same(null, 'Policy and Procedures Group (PPG)', 'Policy and Procedures Group')).toBe(true);
    expect(same(null, 'Quality & Performance Group (Q&PG)', 'Q&PG')).toBe(true);
    expect(same(null, 'Quality and Performance Group (Q&PG)', 'Q&PG')).toBe(true);
    expect(same(null, 'Policy and Procedures Group (PAPG)', 'PAPG')).toBe(true);
    expect(same(null, 'Learning & Development Sub Group (L&D)', 'L&D', 'L&D subgroup')).toBe(true);
    expect(same(null, 'Learning & Development Sub Group (L&D)', 'L&D Board')).toBe(false);
    expect(same(null, 'Case File Audit Group (CFAGX)', 'Case File Audit Group')).toBe(false);
  });
});

describe('spellings', () => {
  it.each([
    ['T&F Group', 'Task and Finish Group'],
    ['QA Officer', 'Quality Assurance Officer'],
    ['Training Adviser', 'Training Advisor'],
    ['Children’s Board', 'Childrens Board'],
    ['Learning + Development Group', 'Learning & Development Group'],
    ['Work Group', 'Workgroup'],
    ['Practice Sub - Group', 'Practice Subgroup'],
    ['Practice Group..', 'Practice Group'],
    ['Training /L&D Officer', 'Training/ L&D Officer'],
    ['Practice Sub committee', 'Practice Sub-Committee'],
    ['Training / L&D Officer', 'Training/L&D Officer'],
    ['Named G.P.', 'Named GP'],
    ['Practice  Group:', 'Practice Group'],
    ['Health (support)', 'Health (support)'],
  ])('“%s” and “%s” are one', (one, other) => {
    expect(same(TITLE, one, other)).toBe(true);
  });

  it.each([
    ['SG Officer', 'Subgroup Officer'],
    ['Chair of the Board', 'Chair of Board'],
    ['Case Audit Group (CASE)', 'Case Audit Group'],
    ['Exec Officer', 'Executive Officer'],
    ['Training/Officer', 'Training Officer'],
  ])('“%s” and “%s” are not', (one, other) => {
    expect(same(TITLE, one, other)).toBe(false);
  });
});

describe('a lead longer than any name', () => {
  it('is cut, so that what stands on other sheets can be read back', () => {
    const long = `Board ${'x'.repeat(400)}`;
    expect(names(null, long)).toEqual([`${long.slice(0, 300)}…`]);
    expect(names(null, long.slice(0, 300))).toEqual([long.slice(0, 300)]);
  });
});
