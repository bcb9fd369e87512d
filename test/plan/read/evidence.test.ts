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
  'Draft not approved by the Executive',
  'Meeting not held in 2 months',
  'Process to be put in place',
  'Group not yet set up',
  'No. 3 to be agreed in May',
  'Will be agreed. Ok',
  'Revised date – May 2016',
  'New timescales to be agreed',
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
  'The Chair has written to agencies and is awaiting replies',
  'Improved attendance due in particular to the new venue',
  'Fewer cases due in no small part to early help',
  'Ok',
])('“%s” records something, or can’t be told', (text) => {
  expect(evidenceKind(text)).toBe('evidence');
});

test.each([
  'Compliance 88%, next return due in July',
  'Level 3 training at 74%, refresher due in 2023',
  'Annual report on website, next due in September',
  'Sub group meets monthly, next due on 5 July',
  'Induction pack in use (new version due in spring)',
  'Induction pack in use – new version due in spring',
  'Audit tool piloted in two teams and due for roll out in May',
])('“%s” records something beside what is due next', (text) => {
  expect(evidenceKind(text)).toBe('evidence');
});

test.each([
  'Reports due for conference on time in 9 of 10 cases',
  '43 of 45 assessments due by March in timescale',
  'Of 120 reviews due in 2021 all were on time',
  'Audit: strategy meetings not held in 3 of 25 cases',
  'Of 24 plans, 3 not in place',
  'Dip sample found reviews not held on time',
  'Safety plans not in place in 3 of 30 files',
  'Target not met: 60% of staff trained',
  '3 cases where standards were not met were escalated to head teachers',
])('“%s” tells what was counted or found', (text) => {
  expect(evidenceKind(text)).toBe('evidence');
});

test.each(['Report due for publication in May', 'Meeting due on 2 May to agree the draft'])(
  '“%s” only says what is due',
  (text) => {
    expect(evidenceKind(text)).toBe('update');
  },
);

test.each([
  '',
  '-',
  '–',
  'n/a',
  'N/A',
  'None',
  'None.',
  'None yet',
  'Nothing yet',
  'None to date',
  'N/A.',
  'nil',
  '…',
  'n/a\n–',
  'None; n/a',
])('“%s” is nothing', (text) => {
  expect(evidenceKind(text)).toBe('none');
});

test.each([
  ['Report due in May… to the Board......', 'update'],
  [`Will be agreed at the next board${'.'.repeat(32_000)}x`, 'update'],
  [`Minutes of the meeting held${'.'.repeat(32_000)}x`, 'evidence'],
  ['.'.repeat(32_000), 'none'],
])('signs in a row end a sentence as one does, however many there are: %.30s', (text, kind) => {
  expect(evidenceKind(text)).toBe(kind);
});
