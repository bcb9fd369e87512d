/** A plan in which nothing is wrong at 31/10/2025, with every feature that plans have: one row a line. */
import type { Rating } from '../../../../src/plan/model';
import type { Item } from '../../read/layouts/items';

type Row = [bullets: readonly string[], rating: Rating, evidence?: string];
interface CleanAction {
  readonly text: string;
  readonly lead: string;
  readonly rows: readonly Row[];
}

const PRIORITIES: readonly {
  readonly title: string;
  readonly outcomes: readonly { readonly text: string; readonly actions: readonly CleanAction[] }[];
}[] = [
  {
    title: 'A strong partnership',
    outcomes: [
      {
        text: 'Partners lead together',
        actions: [
          {
            text: 'Agree how partners work together',
            lead: 'Partnership Executive',
            rows: [
              [
                ['Agreement signed – June 2024 – complete'],
                'green',
                'Signed by all partners on 12 June 2024.',
              ],
              [['Look at how the agreement works – February 2026'], 'notStarted'],
            ],
          },
          {
            text: 'Know the risks and act on them',
            lead: 'Business Manager',
            rows: [
              [['Risk register brought up to date – quarterly'], 'amber', 'Brought up to date in July 2025.'],
            ],
          },
          {
            text: 'Give new members a good start',
            lead: 'Quality Assurance Sub Group',
            rows: [
              [
                ['Induction pack agreed – December 2025 – in progress'],
                'amber',
                'Two of four chapters written.',
              ],
            ],
          },
        ],
      },
      {
        text: 'Partners learn from audit',
        actions: [
          {
            text: 'Test how well neglect is seen',
            lead: 'Quality Assurance Sub Group',
            rows: [
              [
                ['Audit tool agreed – May 2025 – complete', 'Audit of twenty cases – January 2026'],
                'amber',
                'Tool agreed on 20 May 2025.',
              ],
              [['Findings reported to the Executive – March 2026'], 'notStarted'],
            ],
          },
          {
            text: 'Share what was learnt',
            lead: 'Learning Sub Group',
            rows: [[['Briefing for all staff – March 2026'], 'notStarted']],
          },
          {
            text: 'Follow up what reviews recommend',
            lead: 'Quality Assurance Sub Group',
            rows: [[['Tracker gone through – Monthly ongoing'], 'amber', '27 of 34 recommendations closed.']],
          },
        ],
      },
    ],
  },
  {
    title: 'Safe places and safe ways home',
    outcomes: [
      {
        text: 'Children are safe online',
        actions: [
          {
            text: 'Train schools',
            lead: 'Education Forum',
            rows: [
              [['Course designed – September 2024 – complete'], 'green', 'First run on 16 September 2024.'],
              [['Course run in all schools – April 2025 – March 2026'], 'amber', '31 of 60 schools trained.'],
            ],
          },
          {
            text: 'Give parents advice they can use',
            lead: 'Education Forum',
            rows: [[['Pages for parents – January 2025'], 'red']],
          },
          {
            text: 'Hear from pupils',
            lead: 'Education Forum',
            rows: [[['Survey of pupils – November 2025 – December 2025'], 'notStarted']],
          },
        ],
      },
      {
        text: 'Missing children are found and heard',
        actions: [
          {
            text: 'Talk with every child who comes back',
            lead: 'Youth Service\nParticipation Officer',
            rows: [[['Conversations offered – ongoing'], 'amber', 'Offered to 61 of 64 children.']],
          },
          {
            text: 'Agree who looks where',
            lead: 'Youth Service',
            rows: [
              [
                ['Protocol agreed – April 2025'],
                'amber',
                'First draft circulated in May. Revised date – February 2026',
              ],
            ],
          },
        ],
      },
    ],
  },
  {
    title: 'A confident workforce',
    outcomes: [
      {
        text: 'Staff are well supported',
        actions: [
          {
            text: 'Give staff time to think',
            lead: 'Principal Social Worker',
            rows: [[['Standards published – July 2024 – complete'], 'green', 'Published on 8 July 2024.']],
          },
          {
            text: 'Report on training',
            lead: 'Learning Sub Group',
            rows: [
              [['Report to the Executive – November 2025; February 2026'], 'amber', 'Outline prepared.'],
            ],
          },
          {
            text: 'Decide on a local scheme',
            lead: 'Learning Sub Group',
            rows: [
              [['Local scheme agreed – May 2025 – withdrawn'], 'amber', 'A national scheme was published.'],
            ],
          },
        ],
      },
      {
        text: 'Volunteers are recruited safely',
        actions: [
          {
            text: 'Help small groups to check volunteers',
            lead: 'Voluntary Sector Forum',
            rows: [[['Checklist issued – March 2026'], 'notStarted']],
          },
          {
            text: 'Train those who interview',
            lead: 'Voluntary Sector Forum',
            rows: [[['Panels trained – January 2026'], 'amber', 'Two of five panels trained.']],
          },
        ],
      },
    ],
  },
];

/** The rows as the layouts take them; what is read of them is filled in once they have been read. */
export const CLEAN: readonly Item[] = PRIORITIES.flatMap(({ title, outcomes }, index) =>
  outcomes.flatMap((outcome, at) =>
    outcome.actions.flatMap((action, place) =>
      action.rows.map(([bullets, rating, evidence = ''], indexInAction): Item => ({
        priority: { index, title },
        outcome: { number: Number(`${String(index + 1)}.${String(at + 1)}`), text: outcome.text },
        action: { number: `${String(index + 1)}.${String(at + 1)}.${String(place + 1)}`, text: action.text },
        indexInAction,
        lead: indexInAction === 0 ? action.lead : undefined,
        bullets,
        rating,
        evidence,
        milestones: [],
        leads: [],
        evidenceKind: '',
      })),
    ),
  ),
);
