/** What stands before the lists: who is asked for what, the position, the tables. */
import { action, BRAG } from '../../../support/plan-builder';
import {
  HELD,
  escalated,
  from,
  led,
  leftOut,
  milestone,
  rated,
  since,
  step,
  withPlan,
  type Row,
} from './cases';

const AT = 'Since the Executive of 12/05/2022 (position at 31/03/2022): ';
const THEIRS = " These are the leads' ratings; nothing here changes them.";
const dates = (overdue: string, confirm: string, undated: string) =>
  `Overdue: stated date passed and not recorded as complete: ${overdue}. To confirm: date passed but something is recorded, so the lead is asked: ${confirm}. Undated milestones, which cannot show as overdue: ${undated}.`;
const out = (words: string, where = ' (page 2, with reasons)') =>
  `${words} out of step with the plan's definitions${where}.`;
const JOINT = 'so these rows add up to more than the total.';

export const FIRST_PAGE: readonly Row[] = [
  ['Plan of a partnership', rated('red'), withPlan({ title: 'Another' }), 'Another'],
  [
    'Plan summary · Position at 30/04/2022 · built 21/11/2026 10:49',
    rated('red'),
    withPlan({ version: 'Draft 7' }),
    'Plan summary · Draft 7 · Position at 30/04/2022 · built 21/11/2026 10:49',
  ],
  [
    'All 2 activity rows read; none left out.',
    rated('red', 'red'),
    rated('red'),
    'The only activity row was read; none left out.',
  ],
  [
    'No activity row was found to read.',
    withPlan({ actions: [] }),
    rated('red', 'red'),
    'All 2 activity rows read; none left out.',
  ],
  [
    '1 activity row read; 1 row was left out (reasons under “Health of the data”).',
    withPlan(leftOut('A9')),
    withPlan(leftOut('A9', 'A10')),
    '1 activity row read; 2 rows were left out (reasons under “Health of the data”).',
  ],

  ['The Executive is asked to', escalated(3), escalated(3), 'The Executive is asked to'],
  ['Decide on 1 item', escalated(3), escalated(3, 4), 'Decide on 2 items'],
  ['Decide: no item (Executive or above)', escalated(1), escalated(3), 'Decide on 1 item'],
  ['Executive or above: 1.1.1', escalated(3), escalated(), null],
  ['Business Manager: 1.1.1', escalated(2), escalated(), null],
  ['Lead or sub-group chair: 1.1.1', escalated(1), escalated(), null],
  ['Seek assurance on 1 item', escalated(2), escalated(1), 'Seek assurance: no item (Business Manager)'],
  ['Note 1 item', escalated(1), escalated(2), 'Note: no item (Lead or sub-group chair)'],
  ['Nothing is asked of the Executive: the escalation list is empty.', escalated(), escalated(1), null],

  [
    `Leads rate 1 Red, 1 Amber (2). None is rated Green or Not started.${THEIRS}`,
    rated('red', 'amber'),
    rated('red'),
    `Leads rate 1 Red (1). None is rated Amber, Green or Not started.${THEIRS}`,
  ],
  [
    `Leads rate 1 Red, 1 Amber, 1 Green, 1 Not started (4).${THEIRS}`,
    rated('red', 'amber', 'green', 'notStarted'),
    rated('red', 'amber', 'green', null),
    `Leads rate 1 Red, 1 Amber, 1 Green, 1 not rated (4). None is rated Not started.${THEIRS}`,
  ],
  [
    'There is no activity to rate.',
    withPlan({ actions: [] }),
    rated('noColumn'),
    'The plan gives no ratings to its 1 activity.',
  ],
  [
    'The plan gives no ratings to its 1 activity.',
    rated('noColumn'),
    rated('red'),
    `Leads rate 1 Red (1). None is rated Amber, Green or Not started.${THEIRS}`,
  ],
  [
    `Leads rate 1 Blue (1). None is rated Red, Amber or Green.${THEIRS}`,
    withPlan({ actions: [action('1', { rated: 'blue' })], ragKey: BRAG }),
    rated('red'),
    `Leads rate 1 Red (1). None is rated Amber, Green or Not started.${THEIRS}`,
  ],

  [
    'First report: no comparison yet.',
    rated('red'),
    from('red', 'red'),
    `${AT}no rating is worse, none is better and 1 is the same.`,
  ],
  [
    `${AT}1 rating is worse and none is better.`,
    from('green', 'red'),
    from('red', 'amber'),
    `${AT}no rating is worse and 1 is better.`,
  ],
  [
    `${AT}no rating is worse, none is better and 1 has started.`,
    from('notStarted', 'amber'),
    from('notStarted', 'red'),
    `${AT}1 rating is worse and none is better.`,
  ],
  [
    `${AT}there are no ratings to compare.`,
    since([{ rated: 'noColumn' }], [{ rated: 'noColumn' }]),
    from('red', 'red'),
    `${AT}no rating is worse, none is better and 1 is the same.`,
  ],
  [
    'Since the quarter’s end of 31/03/2022: 1 rating is worse and none is better.',
    since([{ rated: 'green' }], [{ rated: 'red' }], { meeting: null }),
    from('green', 'red'),
    `${AT}1 rating is worse and none is better.`,
  ],

  [
    dates('1', 'none', 'none'),
    milestone('2022-01-31'),
    milestone('2022-06-30'),
    dates('none', 'none', 'none'),
  ],
  [
    dates('none', '1', 'none'),
    milestone('2022-01-31', HELD),
    milestone('2022-01-31'),
    dates('1', 'none', 'none'),
  ],
  [dates('none', 'none', '1'), milestone(null), milestone('2022-06-30'), dates('none', 'none', 'none')],

  [
    `${out('1 rating looks')} A prompt for discussion, not a second rating.`,
    step(1),
    step(2),
    `${out('2 ratings look')} Prompts for discussion, not second ratings.`,
  ],
  [
    out('No rating looks', ''),
    step(0),
    step(0, { ragKeyFromPlan: false }),
    'No rating looks out of step with the usual definitions (the plan has no key of its own).',
  ],
  ["No rating could be held against the plan's definitions.", rated('red'), rated('noColumn'), null],
  ['Go to the list and its reasons', step(1), step(0), null],
  ['Go to what has changed', from('red', 'amber'), rated('amber'), null],
  ['Position', rated('red'), rated('red'), 'Position'],

  [
    'By priority',
    rated('red'),
    withPlan({ actions: [{ ...action('1'), priority: null }] }),
    'The whole plan',
  ],
  ['Figures behind the chart', rated('red'), rated('noColumn'), null],
  [
    'Complete means evidence is recorded, not that impact has been tested.',
    rated('green'),
    rated('amber'),
    null,
  ],
  [
    'Complete means that it is rated so, not that impact has been tested.',
    withPlan({ actions: [action('1', { rated: 'blue' })], ragKey: BRAG }),
    withPlan({ ragKey: BRAG }),
    null,
  ],
  ['By lead', led(['A']), led(['A']), 'By lead'],
  [
    `1 activity is joint and counts under each of its leads, ${JOINT}`,
    led(['A', 'B']),
    led(['A', 'B'], ['A', 'B']),
    `2 activities are joint and count under each of their leads, ${JOINT}`,
  ],
  ['The plan names no leads.', led(null), led(['A']), null],

  ['Ratings that look out of step', step(1), step(0), null],
  [
    'What the words, dates and evidence in the plan allow by its definitions. To talk over with the lead, who rates.',
    step(1),
    step(0),
    null,
  ],
];
