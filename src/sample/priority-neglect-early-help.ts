/** Priority 3 of the sample plan. */
import type { SamplePriority } from './content';

export const neglectAndEarlyHelp: SamplePriority = {
  number: 3,
  title: 'Neglect, early help and children missing education',
  outcomes: [
    {
      number: 3.1,
      text: 'Neglect is seen early, named for what it is and acted on',
      actions: [
        {
          number: '3.1.1',
          text: 'Refresh the neglect strategy and its toolkit',
          rows: [
            {
              lead: 'Neglect Task and Finish Group',
              milestones: ['Strategy to be agreed by the Executive – November 2024 – Complete'],
              rating: 'green',
              evidence:
                'Agreed on 3 December 2024; 140 staff came to the launch on 6 February 2025. Re-referrals for neglect fell from 24% to 19% in the year to September 2025.',
            },
            {
              milestones: ['Build the toolkit into the case recording system of each agency – October 2025'],
              rating: 'amber',
              evidence: 'In place in children’s services and in two of three health trusts.',
            },
            {
              lead: 'QAP sub-group',
              milestones: ['Add three neglect measures to the data set – June 2025 – done'],
              rating: 'green',
            },
          ],
        },
        {
          number: '3.1.2',
          text: 'Missed appointments are followed up as a possible sign of neglect',
          rows: [
            {
              lead: 'Vennshire Integrated Care Board (ICB)',
              milestones: [
                'Dentists and community paediatrics to adopt the “was not brought” pathway – August 2025',
              ],
              rating: 'notStarted',
            },
          ],
        },
        {
          number: '3.1.3',
          text: 'Neglect of teenagers is not mistaken for bad behaviour',
          rows: [
            {
              lead: 'Neglect Task and Finish Group',
              milestones: ['Practice guide on neglect in adolescence – Summer 2025'],
              rating: 'red',
            },
            {
              milestones: ['Try the guide out with the youth board – December 2025'],
              rating: 'amber',
              evidence: 'Workshop planned for 20 November 2025.',
            },
          ],
        },
      ],
    },
    {
      number: 3.2,
      text: 'Families get the right help without having to ask twice',
      actions: [
        {
          number: '3.2.1',
          text: 'One early help assessment for all agencies',
          rows: [
            {
              lead: 'Early Help Partnership Board',
              milestones: [
                'Put the new assessment form into use – Sept 2024 – complete',
                'Train 400 staff in using it – September 2024 — March 2025 – complete',
              ],
              rating: 'amber',
              evidence: 'Form in use since 16 September 2024. 438 staff trained by 31 March 2025.',
            },
          ],
        },
        {
          number: '3.2.2',
          text: 'Families tell us whether the help made a difference',
          rows: [
            {
              lead: 'Early Help Partnership Board',
              milestones: ['Short survey of families when their help ends – quarterly from May 2024'],
              rating: 'notStarted',
            },
          ],
        },
        {
          number: '3.2.3',
          text: 'The continuum of need is understood and used as written',
          rows: [
            {
              lead: 'Vennshire Children’s Services\nVSCP Business Manager',
              milestones: ['Rewrite and publish the continuum of need – 31 January 2025 – Complete'],
              rating: 'amber',
            },
            {
              milestones: ['Workshops for schools and GP practices – Throughout 2024-26'],
              rating: 'amber',
              evidence: '11 workshops for 263 people: most secondary schools, but only 4 of 31 GP practices.',
            },
          ],
        },
      ],
    },
    {
      number: 3.3,
      text: 'Children who are not in school are known, seen and safe',
      actions: [
        {
          number: '3.3.1',
          text: 'Act on poor attendance before a child drops out of sight',
          rows: [
            {
              lead: 'Education Safeguarding Forum',
              milestones: [
                'Share the list of children on no school roll with health and police – from September 2024',
              ],
              rating: 'amber',
              evidence: 'Shared every Friday since 13 September 2024; 61 children traced.',
            },
            {
              milestones: ['Review all children absent for 20 days or more – Q3 2025/26'],
              rating: 'notStarted',
            },
          ],
        },
        {
          number: '3.3.2',
          text: 'Children in elective home education are seen and heard',
          rows: [
            {
              lead: 'Education Safeguarding Forum / Vennshire Children’s Services',
              milestones: ['Offer a home visit to every newly home-educated child – ongoing'],
              rating: 'amber',
              evidence: 'Offered to 118 of 126 children in 2024-25; 97 visits took place.',
            },
          ],
        },
      ],
    },
  ],
};
