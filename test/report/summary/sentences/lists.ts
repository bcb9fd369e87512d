/** What stands from the list of changes on. */
import { BRAG } from '../../../support/plan-builder';
import {
  HELD,
  QUESTION,
  asked,
  completed,
  finding,
  found,
  from,
  leftOut,
  rated,
  silent,
  since,
  unkeyed,
  unsettled,
  withPlan,
  type Row,
} from './cases';

const EACH = 'were found; each name leads to the first of its kind.';
const CLEAN = "No problem was found in the plan's numbering, leads, timescales, ratings or evidence.";
const NEW_ON_EACH =
  'Every lead has something new on each open activity: in its rating, milestones or evidence.';

export const LISTS: readonly Row[] = [
  ['What changed since the Executive of 12/05/2022', from('red', 'amber'), rated('amber'), null],
  ['Worse: 1.1 from Green to Red.', from('green', 'red'), from('red', 'red'), null],
  ['Better: 1.1 from Red to Amber.', from('red', 'amber'), from('red', 'red'), null],
  [
    'Better, after the date was changed: 1.1 from Red to Amber, its date moved from 31/03/2022 to 30/09/2022.',
    since(
      [{ rated: 'red', milestones: [{ due: '2022-03-31' }] }],
      [{ rated: 'amber', milestones: [{ due: '2022-09-30' }] }],
    ),
    from('red', 'amber'),
    'Better: 1.1 from Red to Amber.',
  ],
  ['Started: 1.1 now Amber.', from('notStarted', 'amber'), from('amber', 'amber'), null],
  [
    'Changed, neither better nor worse: 1.1 from Red to Not rated.',
    from('red', null),
    from('red', 'red'),
    null,
  ],
  [
    'Due dates moved (1 later): 1.1 moved from 31/03/2022 to 30/09/2022.',
    since([{ milestones: [{ due: '2022-03-31' }] }], [{ milestones: [{ due: '2022-09-30' }] }]),
    from('red', 'red'),
    null,
  ],
  [
    'New in the plan: 1.2 Red.',
    since([{ rated: 'red' }], [{ rated: 'red' }, { rated: 'red', milestones: [{ task: 'Train all' }] }]),
    from('red', 'red'),
    null,
  ],
  [
    'No longer in the plan: 1.2 was Red.',
    since([{ rated: 'red' }, { rated: 'red', milestones: [{ task: 'Train all' }] }], [{ rated: 'red' }]),
    from('red', 'red'),
    null,
  ],
  [
    'Rating, milestones and evidence are word for word the same in 1 of 1 activities.',
    from('red', 'red'),
    from('red', 'amber'),
    'Rating, milestones and evidence are word for word the same in 0 of 1 activities.',
  ],
  ['No rating and no due date is another than then.', from('red', 'red'), from('red', 'amber'), null],

  [
    'Completed since the last meeting: what difference for children?',
    rated('green'),
    from('amber', 'green'),
    'Completed since the Executive of 12/05/2022: what difference for children?',
  ],
  ['Agree the protocol', completed({}), from('green', 'green'), null],
  ['1.1', completed({}), from('green', 'green'), null],
  [
    HELD,
    completed({ evidence: HELD }),
    completed({ evidence: HELD, evidenceKind: 'update' }),
    `An update only: ${HELD}`,
  ],
  ['None recorded', completed({}), completed({ evidence: HELD }), HELD],
  [
    `None recorded here; the row above says: ${HELD}`,
    completed({ evidence: HELD, evidenceKind: 'above' }),
    completed({ evidence: HELD }),
    HELD,
  ],
  [
    'The plan has no column for evidence or impact.',
    completed({ noEvidenceColumn: true }),
    completed({}),
    'None recorded',
  ],
  [
    'No activity of that position has become complete since.',
    from('green', 'green'),
    from('amber', 'green'),
    null,
  ],
  [
    'Nobody has said yet whether Green means complete, so completed work cannot be told (Plan settings).',
    unsettled(from('amber', 'green', unkeyed())),
    from('amber', 'green'),
    null,
  ],
  [
    'The plan gives no ratings, so completed work cannot be told.',
    since([{ rated: 'noColumn' }], [{ rated: 'noColumn' }]),
    from('amber', 'amber'),
    'No activity of that position has become complete since.',
  ],
  [
    'No rating of the plan means complete, so completed work cannot be told.',
    from('amber', 'red', { ragKey: BRAG.filter(({ meaning }) => meaning !== 'complete') }),
    from('amber', 'red'),
    'No activity of that position has become complete since.',
  ],
  [
    '1 more activity is rated complete and was not in that position.',
    since([{ rated: 'red' }], [{ rated: 'red' }, { rated: 'green', milestones: [{ task: 'Train all' }] }]),
    from('amber', 'green'),
    null,
  ],

  [
    'Leads with no update since the last meeting',
    rated('amber'),
    from('amber', 'amber'),
    'Leads with no update since the Executive of 12/05/2022',
  ],
  [
    'Nothing new in rating, milestones or evidence on any open activity (how many): A (1).',
    silent({ leads: ['A'], rated: 'amber' }),
    silent({ leads: ['A'], rated: 'red' }),
    NEW_ON_EACH,
  ],
  [
    'Nothing new on some: A (1 of 2).',
    silent({ leads: ['A'], rated: 'amber' }, { leads: ['A'], rated: 'red' }),
    silent({ leads: ['A'], rated: 'amber' }, { leads: ['B'], rated: 'red' }),
    'Nothing new in rating, milestones or evidence on any open activity (how many): A (1).',
  ],
  [
    'No lead has an open activity.',
    silent({ leads: ['A'], rated: 'green' }),
    silent({ leads: ['A'], rated: 'red' }),
    NEW_ON_EACH,
  ],
  [
    'No lead has an open activity.',
    silent({ leads: ['A'], remark: 'Withdrawn', milestones: [] }),
    silent({ leads: ['A'], remark: 'On hold', milestones: [] }),
    NEW_ON_EACH,
  ],

  ['Health of the data', rated('red'), rated('red'), 'Health of the data'],
  [CLEAN, found(), found(finding('info')), '1 note was found; its name leads to it.'],
  [
    `1 error and 1 warning ${EACH}`,
    found(finding('error'), finding('warning')),
    found(finding('error'), finding('warning', 'Agreed.')),
    '1 error was found; its name leads to it. 1 more was set aside with a reason (Plan settings).',
  ],
  [
    `${CLEAN} 1 more was set aside with a reason (Plan settings).`,
    found(finding('error', 'Agreed.')),
    found(),
    CLEAN,
  ],
  [
    '1 question about the plan is open (Plan settings). Until it is answered, some of these figures rest on how it was read.',
    asked(QUESTION),
    asked(),
    null,
  ],
  [
    '2 questions about the plan are open (Plan settings). Until they are answered, some of these figures rest on how it was read.',
    asked(QUESTION, QUESTION),
    asked(QUESTION),
    '1 question about the plan is open (Plan settings). Until it is answered, some of these figures rest on how it was read.',
  ],
  [
    'Row 9 of “Plan” was left out. It is a note.',
    withPlan(leftOut('A9')),
    withPlan(leftOut('A9', 'A12')),
    'Rows 9 and 12 of “Plan” were left out. It is a note.',
  ],
  [
    'Sheet “Cover” was not read. It has no table.',
    withPlan({ sheets: [{ name: 'Cover', role: 'other', why: 'It has no table.' }] }),
    withPlan({}),
    null,
  ],
  [
    'Built 21/11/2026 10:49 by Plan Monitor.',
    rated('red'),
    rated('red'),
    'Built 21/11/2026 10:49 by Plan Monitor.',
  ],
];
