import { evidenceKind } from '../../../src/plan/read/evidence';

test.each([
  'Launch event planned for June',
  'Workshops to consider the data set are planned for June',
  'This was identified by the peer review as something to look at.',
  'Will be agreed at the next board',
  'To be published in the autumn',
  'Delays to the new system. Revised implementation date – May 2016',
  'A panel to be a platform for young people',
  'No update',
  'Meeting scheduled for 4 July',
  'Strategy is due to be signed off in May',
  'Not yet started; awaiting funding',
  'The work has been delayed because of vacancies.',
  'Proposal to set up a group. The group should meet in May.',
  'Not done',
  'Not complete',
  'The group has not met',
  'Protocol not yet in place',
  'Not agreed by the board',
  'Yet to be sent',
  'Report to be sent in May',
  'Will be complete by May',
  'Will complete in May',
  'To complete by May',
  'We will set up a group',
  'Report due in May',
  'Due for completion in May',
])('“%s” only plans, intends or explains', (text) => {
  expect(evidenceKind(text)).toBe('update');
});

test.each([
  'Report approved by the Executive on 6 September',
  'Group set up and will meet quarterly',
  'Draft strategy signed off. Working group to agree launch in June',
  'Good engagement from schools',
  'Training sessions being rolled out',
  'Conference held in March',
  'Response rates rose from 5% to 10%',
  'Audit identified as complete',
  'Planned event took place in June',
  'Website kept up to date',
  'Paper drafted but not approved',
  'Staff were able to complete the audit because of the new form',
  'Review due in May was held in June',
  'Better attendance due in part to the new venue',
  'Schools will complete the audit; 40 are done',
])('“%s” records something, or can’t be told', (text) => {
  expect(evidenceKind(text)).toBe('evidence');
});

test.each([
  '',
  '-',
  '–',
  'n/a',
  'N/A',
  'None',
  'None.',
  'None yet',
  'None to date',
  'N/A.',
  'nil',
  '…',
  'n/a\n–',
  'None; n/a',
])('“%s” is nothing', (text) => {
  expect(evidenceKind(text)).toBe('none');
});
