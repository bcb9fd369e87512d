import { leadReader } from '../../../src/plan/read/leads';
import { splitLeads } from '../../../src/plan/read/leads/split';

const ONE: readonly string[] = [
  'Performance Management and Quality Assurance (PMQA) Sub Group',
  'Policy & Procedures Sub Group',
  'Learning and Development subgroup',
  'VSCP Learning & Development Officer',
  'VSCP Training/ Learning & Development Officer',
  'Kent and Medway Joint Exploitation Group (JEG)',
  'Police and Crime Commissioner',
  'Health and Wellbeing Board',
  'Director, Health and Education',
  "Director, Children's Services",
  'Chair, QA Subgroup',
  'Assistant Director, Social Care',
  'Children and Young People Trust',
  'Head of Safeguarding and Quality',
  'Sport/leisure',
];

test.each(ONE)('“%s” is one lead', (text) => {
  expect(splitLeads(text)).toEqual([text]);
});

const SEVERAL: readonly (readonly [string, readonly string[]])[] = [
  ['Business Manager\nExecutive', ['Business Manager', 'Executive']],
  ['• Business Manager\n• Executive', ['Business Manager', 'Executive']],
  ['CDOP/QACR', ['CDOP', 'QACR']],
  ['QACR/County Council Audit & Review service', ['QACR', 'County Council Audit & Review service']],
  ['Training Sub-group/CWDC Workgroup/CVS', ['Training Sub-group', 'CWDC Workgroup', 'CVS']],
  ['Chair & Business Manager/ Board/ Sub groups', ['Chair', 'Business Manager', 'Board', 'Sub groups']],
  ['Business Manager; Training Officer', ['Business Manager', 'Training Officer']],
  ['Police, Health, Education', ['Police', 'Health', 'Education']],
  ['Police, Social Care and Health', ['Police', 'Social Care', 'Health']],
  ['Chair, Business Manager and Training Officer', ['Chair', 'Business Manager', 'Training Officer']],
  ['VSCP Development Officer and Lay members', ['VSCP Development Officer', 'Lay members']],
  ['PMQA and CFAG', ['PMQA', 'CFAG']],
  ['J Smith / A. Jones', ['J Smith', 'A. Jones']],
  [
    'Performance Management\n& Quality Assurance Sub Group',
    ['Performance Management & Quality Assurance Sub Group'],
  ],
  ['Lead: Business Manager', ['Business Manager']],
  [
    'Business Manager (with support of the Chair; Lay Members)',
    ['Business Manager (with support of the Chair; Lay Members)'],
  ],
  ['Business Manager\nwith support from partners', ['Business Manager']],
];

test.each(SEVERAL)('“%s” names %j', (text, leads) => {
  expect(splitLeads(text)).toEqual(leads);
});

test.each(['TBC', 'tba', '-', 'N/A', 'To be confirmed', 'Vacant', ''])('“%s” names nobody', (text) => {
  expect(splitLeads(text)).toEqual([]);
});

/** The usual names in a plan whose lead cells hold these texts. */
function names(...texts: readonly string[]): string[] {
  const cells = texts.map((text, row) => ({ text, cell: { sheet: 'Plan', row, column: 2 } }));
  const read = leadReader([{ leads: cells }], 'Vennshire Partnership (VSCP) Business Plan');
  return cells.map((cell) =>
    read([cell])
      .map(({ name }) => name)
      .join(' + '),
  );
}

test('one body spelt in several ways has its commonest name', () => {
  const full = 'Quality Assurance and Performance (QAP) Sub Group';
  expect(
    names(
      full,
      'QAP subgroup',
      full,
      'Quality Assurance & Performance Sub-Group',
      'QAP',
      'VSCP QAP sub group',
    ),
  ).toEqual(Array(6).fill(full));
});

test('of equals the fullest spelling is the usual one', () => {
  expect(names('CFAG', 'Case File Audit Group (CFAG)')).toEqual(
    Array(2).fill('Case File Audit Group (CFAG)'),
  );
});

test('different bodies and posts are never made one', () => {
  const different = [
    'VSCP Executive',
    'VSCP Business Manager',
    'VSCP Training Officer',
    'VSCP Learning & Development Officer',
    'VSCP Training/ Learning & Development Officer',
    'Training Sub Group',
    'Independent Scrutineer',
    'Independent Scrutineer for Secure Estate',
    'VSCP',
    'VSCP Board',
    'Kent and Medway Executive',
    'Executive',
    'Policy Group',
    'Policy Sub Group',
  ];
  expect(names(...different)).toEqual(different);
});

test('an abbreviation that two bodies bear stays by itself', () => {
  const texts = ['Joint Exploitation Group (JEG)', 'Joint Education Group (JEG)', 'JEG'];
  expect(names(...texts)).toEqual(texts);
});

test('a name is the same with and without the partnership’s initials, unless another body’s ends alike', () => {
  expect(names('VSCP Executive', 'Executive', 'VSCP Safeguarding Panel', 'Safeguarding Panel')).toEqual([
    'VSCP Executive',
    'VSCP Executive',
    'VSCP Safeguarding Panel',
    'VSCP Safeguarding Panel',
  ]);
  const apart = ['VSCP Executive', 'Executive', 'Borough Executive'];
  expect(names(...apart)).toEqual(apart);
});

test.each([
  ['VSCP L&D Officer', 'VSCP Learning & Development Officer'],
  ['PMQA SG', 'PMQA sub-group'],
  ['The Executive', 'VSCP Executive'],
  ['VSCP Exec', 'VSCP Executive'],
  ['Police (lead)', 'Police'],
  ['Practice Sub‑Group.', 'Practice Sub Group'],
  ['Training Co-ordinator', 'Training Coordinator'],
  ['QAP\u00A0Sub Group', 'Quality Assurance & Performance (QAP) Sub-Group'],
])('“%s” and “%s” are one', (one, other) => {
  expect(new Set(names(one, other)).size).toBe(1);
});

test.each([
  ['DCS', 'Director of Children’s Services'],
  ['Case Review Group', 'Case Audit Group'],
  ['Lay Member', 'Lay Members'],
  ['Training Group', 'Training Sub Group'],
  ['VSCP Board', 'VSCP Executive'],
  ['Vennshire Council', 'Vennshire Council Audit Service'],
  ['Health', 'Public Health'],
])('“%s” and “%s” are not made one', (one, other) => {
  expect(names(one, other)).toEqual([one, other]);
});

test('who only supports does not lead, and who is named twice leads once', () => {
  expect(names('Business Manager(with support of the Chair, Lay Members)')).toEqual(['Business Manager']);
  expect(names('Chair\nChair\nDCS')).toEqual(['Chair + DCS']);
});

test('a body known from a cell of its own parts from another by “and”', () => {
  expect(names('Safer Vennshire', 'Safer Vennshire and CFAG')).toEqual([
    'Safer Vennshire',
    'Safer Vennshire + CFAG',
  ]);
});

test.each([
  ['youth forum', 'Youth Forum', 'Youth Forum'],
  ['YOUTH FORUM', 'Youth Forum', 'Youth Forum'],
  ['Lay members', 'Lay Members', 'Lay members'],
])(
  'of “%s” and “%s”, as often and as full, the usual name is the one written as a name: “%s”',
  (one, other, usual) => {
    expect(names(one, other)).toEqual([usual, usual]);
  },
);
