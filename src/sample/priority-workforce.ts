/** Priority 5 of the sample plan. */
import type { SamplePriority } from './content';

export const workforce: SamplePriority = {
  number: 5,
  title: 'A confident and curious workforce',
  outcomes: [
    {
      number: 5.1,
      text: 'Staff and volunteers are well trained, well supervised and safely recruited',
      actions: [
        {
          number: '5.1.1',
          text: 'Run a training programme that people use and remember',
          rows: [
            {
              lead: 'Learning and Workforce Sub Group',
              milestones: [
                'Training needs analysis – Sept 24 – complete',
                'Publish the programme for 2025-26 – March 2025 – complete',
                'Ask learners what they do differently three months on – throughout 2025-26',
              ],
              rating: 'amber',
              evidence:
                'Analysis had 611 replies. Programme published on 24 March 2025; 902 places taken on 37 courses by the end of September.',
            },
            {
              milestones: ['Agencies to report take-up of core training – Monthly ongoing'],
              rating: 'amber',
              evidence: 'Last returns received in June 2025.',
            },
          ],
        },
        {
          number: '5.1.2',
          text: 'Everyone who works with children at risk has time to think',
          rows: [
            {
              lead: 'Principal Social Worker',
              milestones: ['Shared standards for reflective supervision – mid June 2025'],
              rating: 'red',
            },
          ],
        },
        {
          number: '5.1.3',
          text: 'Allegations against staff are handled well everywhere',
          rows: [
            {
              lead: 'Local Authority Designated Officer (LADO)',
              milestones: ['Rewrite the short guide to allegations for small employers – complete'],
              rating: 'amber',
            },
            {
              milestones: ['Briefings for faith groups and sports clubs – April 2024 ‐ March 2026'],
              rating: 'notStarted',
            },
          ],
        },
      ],
    },
    {
      number: 5.2,
      text: 'Learning reaches those who were not in the room',
      actions: [
        {
          number: '5.2.1',
          text: 'Spread what was learnt in ways that busy people use',
          rows: [
            {
              lead: 'Learning and Workforce Sub Group',
              milestones: ['Safeguarding week 2025 – 24 November 2025'],
              rating: 'green',
              evidence: 'Venue still to be booked; speakers to be confirmed.',
            },
            {
              milestones: ['Short film on professional curiosity – Feb-26'],
              rating: 'notStarted',
            },
          ],
        },
      ],
    },
  ],
};
