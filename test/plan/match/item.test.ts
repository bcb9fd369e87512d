import { assess } from '../../../src/plan/assess/assess';
import { letGo } from '../../../src/plan/match/catalogue';
import { marksOf } from '../../../src/plan/match/item';
import { matchItems } from '../../../src/plan/match/match-items';
import { action, activity, day, planOf } from '../../support/plan-builder';

const planNow = () =>
  assess(
    planOf(
      {
        ...action(
          '1.1',
          activity({
            key: 'toolkit',
            leads: ['Health', 'Police'],
            milestones: [{ text: 'Toolkit agreed – June 2022' }, { text: 'Briefing held – Sept 2022' }],
          }),
          activity({ key: 'audit', leads: [], milestones: [{ text: 'Audit of cases' }] }),
        ),
        priority: 'Neglect',
        text: 'Review the toolkit',
      },
      {
        ...action(null, activity({ key: 'report', milestones: [] })),
        priority: null,
        text: 'Publish a report',
      },
    ),
    day('2022-05-01'),
  );

describe('what is remembered of the rows of a plan', () => {
  it('number, priority, action, milestones and leads of each, in the order of the plan', () => {
    expect(marksOf(planNow())).toEqual([
      {
        key: 'toolkit',
        number: '1.1',
        priority: 'Neglect',
        action: 'Review the toolkit',
        milestones: 'Toolkit agreed – June 2022\nBriefing held – Sept 2022',
        leads: ['Health', 'Police'],
      },
      {
        key: 'audit',
        number: '1.1',
        priority: 'Neglect',
        action: 'Review the toolkit',
        milestones: 'Audit of cases',
        leads: [],
      },
      {
        key: 'report',
        number: null,
        priority: null,
        action: 'Publish a report',
        milestones: '',
        leads: ['Sub Group'],
      },
    ]);
  });

  it('rows of which nothing is known but their words are found again', () => {
    expect(matchItems(marksOf(planNow()), marksOf(planNow()))).toEqual([0, 1, 2]);
  });

  it('a plan that was let go of is made ready anew', () => {
    const marks = marksOf(planNow());
    expect(matchItems(marks, marks)).toEqual([0, 1, 2]);
    letGo(marks);
    expect(matchItems(marks, marks)).toEqual([0, 1, 2]);
  });
});
