/** What one clause records counts, whatever another plans; and what hangs on a plan is no clause of its own. */
import { evidenceKind } from '../../../src/plan/read/evidence';

test.each([
  'Protocol on website, flyer to be sent',
  'Protocol on website and flyer to be sent',
  'Protocol on the intranet – flyer to be sent',
  'Protocol on website (flyer to be sent)',
  'Is now on the website, flyer to be sent',
  'Lead in post, induction to be arranged',
  'Form in use, guidance will follow',
  'Training live on the portal, evaluation to follow',
  'Guidance available online, launch planned for June',
  'Audit tool piloted in two teams, roll out planned for May',
  'Briefing cascaded to teams and evaluation to follow',
  'Contract awarded, start date to be confirmed',
  'Chair found, induction planned',
  'Referral form redesigned and on the portal, training to be arranged',
  'Compliance 88%, audit planned for May',
  'Section 11 returns: 24 of 26, two to follow',
  'Uptake 74% (second round planned for May)',
  'Sub-group meets monthly, workshop planned for May',
  'Schools continue to take part; refresher is scheduled',
  'Completed May 2022, report to be shared',
  'Updated weekly, to be shared',
  'Updated weekly and will be shared',
  'Updated guidance is with schools, flyer to follow',
  'There is an agreed plan, review planned for May',
  'Completed and will be reviewed',
  'Updated and to be shared',
  'Updated but will be reviewed',
  'Completed in May to be shared in July',
  'Completed by the chair to be shared with schools',
  'Amended following comments, to be signed off',
  'Updated for schools, flyer will be shared',
])('“%s” records something in one of its clauses', (text) => {
  expect(evidenceKind(text)).toBe('evidence');
});

test.each([
  'Training, guidance and briefings to be written',
  'Multi-agency training, guidance and briefings to be developed',
  'The online and paper forms to be sent',
  'New online and paper forms, and a flyer, to be sent',
  'Flyer and protocol to be on website by June',
  'Will be on the website shortly, with flyer',
  'Launch planned for June, with police and health',
  'Launch planned for 4 June (County Hall)',
  'Workshops planned: two in June, one in July',
  'Work led by police, to start in May',
  'All staff involved, and their managers, to be briefed',
  'Venue booked for June, speakers to be confirmed',
  'Meeting moved to June, agenda to follow',
  'Once confirmed by police, dates will be shared',
  'Board to sign off, then publish on website',
  'Board to sign off and then publish on the website',
  'Target 90%, audit to be done',
  'Protocol to be agreed and published in May',
  'To be agreed, published and shared by July',
  'Draft to be finalised and then circulated',
  'Will be reviewed or formally updated',
  'Once signed off, to be published and shared',
  'Not yet agreed and shared',
  'We hope to have the protocol in place by May',
  'Revised protocol will be sent to schools',
  'Updated website to go live in May',
  'The updated website will launch in June',
  'Training on the revised pathway to be arranged',
  'Board to agree revised terms of reference',
  'Updated guidance to be shared',
  'Completed forms will be returned',
])('“%s” only plans, all of it', (text) => {
  expect(evidenceKind(text)).toBe('update');
});

describe('a reason', () => {
  test.each([
    'Numbers fell due to early help',
    'Fewer re-referrals due to early help',
    'Numbers fell due to early help, next report due in May',
    'Due to the campaign, calls to the helpline doubled',
    'Attendance improved because of the new venue',
    'Waiting list down from 40 to 12 owing to extra clinics',
    'Increase due to better recording',
    'Fewer late reports due to reminders',
  ])('is none for what is missing: “%s”', (text) => {
    expect(evidenceKind(text)).toBe('evidence');
  });

  test.each([
    'Due to staff sickness',
    'This is because of staff changes',
    'Not held because of snow',
    'Couldn’t go ahead owing to sickness',
    'Slow progress because of vacancies',
    'Unable to recruit due to pay',
    'Training cancelled due to low numbers',
    'Because of sickness, the meeting was postponed',
    'Delayed due to elections',
    'Late due to sickness',
    'Slippage due to sickness',
    'Reason: due to sickness',
    'Workshop rescheduled due to snow',
  ])('for what is missing: “%s”', (text) => {
    expect(evidenceKind(text)).toBe('update');
  });
});

describe('what is due', () => {
  test.each([
    'Due May 2022',
    'Due: June 2022',
    'Due Q2',
    'Due 4 July',
    'Report due',
    'Now due',
    'Not due',
    'Report due – chair to send',
    'Report due shortly',
    'Once the board is content, report due in May',
    'Minutes: due in May',
    'Report due next month',
    'Report due to the Board in May',
    'Paper due to go to cabinet in June',
    'Report, slides and flyer due in May',
  ])('“%s” is still to come', (text) => {
    expect(evidenceKind(text)).toBe('update');
  });

  test.each([
    'All reviews due were held',
    'Data is with the board each quarter, next report due July',
    'Four clinics open – the fifth due in May',
    'Every child due a health check had one',
    'Babies due a visit seen within 14 days',
    'Cases closed in due course',
    'Due regard is paid to the child’s wishes',
  ])('“%s” tells what is', (text) => {
    expect(evidenceKind(text)).toBe('evidence');
  });
});
