/** Joint leads in one line: what parts them, and what only looks as if it did. */
import { splitLeads } from '../../../src/plan/read/leads/split';

test.each<[string, ...string[]]>([
  ['Quality and Performance Group and Learning Group', 'Quality and Performance Group', 'Learning Group'],
  ['Business Manager, Police, Health', 'Business Manager', 'Police', 'Health'],
  ['Police, Health & Education', 'Police', 'Health', 'Education'],
  ['Police, Health and Education', 'Police', 'Health', 'Education'],
  ['Youth Justice Team/Probation', 'Youth Justice Team', 'Probation'],
  ['Education, Health and Care Team', 'Education, Health and Care Team'],
  ['Police, Health & Wellbeing Board', 'Police, Health & Wellbeing Board'],
  ['Head of Service, Early Help', 'Head of Service, Early Help'],
  ['Safeguarding and Looked After Children Team', 'Safeguarding and Looked After Children Team'],
  ['Policy and Procedures Group', 'Policy and Procedures Group'],
])('%s', (cell, ...leads) => {
  expect(splitLeads(cell)).toEqual(leads);
});
