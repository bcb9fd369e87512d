/** Which names a careful reader would take for one, and what a name tells of its kind. */
import { likeness, type Likeness } from '../../../src/plan/register/alike';
import { kindOf } from '../../../src/plan/register/kind';
import type { LeadKind } from '../../../src/plan/register';

it.each<[Likeness, string, string]>([
  ['same', 'Training Group', 'Group for the Training'],
  ['same', 'Training Sub Group', 'Training Group'],
  ['same', 'Lay Member', 'Lay Members'],
  ['same', 'Busines Manager', 'Business Manager'],
  ['same', 'Safeguarding Lead', 'Sofegoarding Lead'],
  ['same', 'Practice Manoger', 'Practice Manager'],
  ['same', 'Edocatian Lead', 'Education Lead'],
  ['same', '/Chair', 'Chair'],
  ['within', 'Policy and Procedures Group', 'East and West Policy and Procedures Group'],
  ['within', 'East and West Policy and Procedures Group', 'Policy and Procedures Group'],
  [null, 'Audit Group', 'East and West Audit Group'],
  [null, 'Practice Monoger', 'Practice Manager'],
  [null, 'Sofegoordong Lead', 'Safeguarding Lead'],
  [null, 'Danager of Practice', 'Manager of Practice'],
  [null, 'School Nurze', 'School Nurse'],
  [null, 'Healthy Group', 'Health Group'],
  [null, 'Designated Doctor', 'Designated Nurse'],
  [null, 'Independent Scrutineer', 'Independent Scrutineer for Estates'],
  [null, 'Independent Board Chair', 'Independent Board Chair of Vennshire'],
  [null, 'Training Training Group', 'Training Group Audit'],
  [null, 'The', 'The Group'],
  [null, 'The', 'Of'],
])('%s: “%s” and “%s”', (expected, one, other) => {
  expect(likeness(one, other)).toBe(expected);
  expect(likeness(other, one)).toBe(expected);
});

it.each<[LeadKind | null, ...string[]]>([
  ['post', 'Training Officer', 'AD Children’s Social Care', 'HoS Early Help', 'Scrutineer for Secure Estate'],
  ['subGroup', 'QAP Sub Group', 'Case Audit Group (CAG)', 'Review Panel', 'Health Forum', 'Learning Hub'],
  ['body', 'VSCP Board', 'VSCP Executive', 'Vennshire Police', 'ADHD Service'],
  [null, 'CFAG', 'AD', 'Thresholds'],
])('%s by its name', (kind, ...names) => {
  expect(names.map(kindOf)).toEqual(names.map(() => kind));
});
