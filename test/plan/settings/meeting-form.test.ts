import { meetingFaults } from '../../../src/plan/settings/meeting-form';

test.each([
  [{ name: 'Executive', date: '12/05/2026', papers: '' }, []],
  [{ name: 'Executive', date: '12/05/2026', papers: '12/05/2026' }, []],
  [{ name: 'Executive', date: '12/05/2026', papers: ' ' }, []],
  [{ name: ' ', date: '12/05/2026', papers: '' }, ['noName']],
  [{ name: 'Executive', date: '', papers: '28/04/2026' }, ['noDate']],
  [{ name: 'Executive', date: '31/02/2026', papers: '' }, ['noDate']],
  [{ name: 'Executive', date: '12/05/2026', papers: 'in April' }, ['papersNoDay']],
  [{ name: 'Executive', date: '12/05/2026', papers: '13/05/2026' }, ['papersLate']],
  [{ name: '', date: '', papers: '' }, ['noName', 'noDate']],
])('%j: %j', (meeting, faults) => {
  expect(meetingFaults(meeting)).toEqual(faults);
});
