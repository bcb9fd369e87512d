/** What somebody is still to do is no evidence. */
import { evidenceKind } from '../../../src/plan/read/evidence';

test.each([
  'Board to sign off',
  'BOARD TO SIGN OFF',
  '• Board to sign off',
  '10/05/22: Board to sign off',
  'May 2022 – board to sign off',
  'Board is to sign off',
  'To do',
  'Still to do',
  '- to do',
  'To confirm with schools',
  'To publish in May',
  'Sub-group to confirm',
  'Police, health and education to confirm',
  'Police/Health to confirm',
  'TBC by police',
  'Venue TBC, chair to advise',
  'Lead to update',
  'Lead officer to update at next meeting',
  'Named lead to confirm',
  'JS to confirm',
  'J Smith to confirm date',
  'CFAG to audit ten cases',
  'Agencies to nominate champions',
  'Director of Children’s Services to write to head teachers',
  'Members of the sub-group to send comments by 4 May',
  'Schools to complete the audit by Friday',
  'Police to e-mail schools',
  'Chairs to ensure that returns are made and training completed',
  'To ensure that staff are trained',
  'Chair to circulate agreed minutes',
  'Dataset to include neglect',
  'Workshop to take place in May',
  'On track to complete by May',
  'Next steps: share with schools',
  'To do: publish on website',
  'Going to the board in May',
  'Subject to approval by the Board',
  'Might be combined with the conference',
  'The intention is to recruit by June',
  'Looking to recruit',
  'Carried forward to next year',
  'Waiting for data from police',
  'No update received from lead',
  'Paper due to executive on 4 July',
  'Needs sign off',
])('“%s” is still to do', (text) => {
  expect(evidenceKind(text)).toBe('update');
});

test.each([
  'Letter to schools',
  'Letter from chair to head teachers',
  'Report from police to the board',
  'MASH Board update to Executive',
  'To Executive on 4 May',
  'Link to website added',
  'Access for parents to early help',
  'Staff trained to level 3',
  'To date, 40 staff have had the training',
  'To support this training was held',
  'School to school support has grown',
  'Police to health referrals up by a third',
  'Board membership raised from six to 12',
  'Training helps staff to identify neglect',
  'Supporting schools to improve attendance',
  'Schools asked to complete the audit',
  'Form for police to record concerns',
  'Police use the form to record concerns',
  'Review of the work of the group to find gaps',
  'Group meets monthly to review cases',
  'Task group formed to review the dataset',
  'Staff are able to report concerns',
  'How to report concerns leaflet on website',
  'Board to sign off – published on website',
  'Draft circulated, board to sign off',
  'Task group to review neglect set up in May',
  'Workshop to develop the dataset held in March',
  'Next steps agreed',
  'Next steps: signed off by the board in May',
  'Audit found no evidence of drift',
  'Children subject to a plan seen every ten days',
])('“%s” is not: it records something, or can’t be told', (text) => {
  expect(evidenceKind(text)).toBe('evidence');
});

test('“Nothing to report” is nothing', () => {
  expect(evidenceKind('Nothing to report')).toBe('none');
});

test.each([', ', '(', ' and ', 'board to ', 'be agreed and ', 'to aed '])(
  'a cell full of “%s” is read in little time',
  (part) => {
    expect(evidenceKind(`${part.repeat(32_000 / part.length)} to be sent`)).toBe('update');
  },
);
