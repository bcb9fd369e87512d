/** Priority 4 of the sample plan. */
import type { SamplePriority } from './content';

export const childrensVoices: SamplePriority = {
  number: 4,
  title: 'Children’s voices, and children who are seldom heard',
  outcomes: [
    {
      number: 4.1,
      text: 'Children shape what the partnership does, and hear back what came of it',
      actions: [
        {
          number: '4.1.1',
          text: 'Young scrutineers look at the work of the partnership',
          rows: [
            {
              lead: 'VSCP Participation Officer',
              milestones: ['Recruit and train eight young scrutineers – Oct 2024 – complete'],
              rating: 'green',
              evidence: 'Nine recruited; all trained by 28 October 2024.',
            },
            {
              milestones: [
                'Young scrutineers to report to the Executive – February 2025; September 2025; March 2026',
              ],
              rating: 'amber',
              evidence:
                'First report heard on 11 February 2025. The Executive rewrote its pledge to children in their words.',
            },
          ],
        },
        {
          number: '4.1.2',
          text: 'Every agency listens and says what it changed',
          rows: [
            {
              lead: 'QAP sub-group',
              milestones: ['Agencies to say what children told them and what they did about it – annually'],
              rating: 'amber',
            },
          ],
        },
      ],
    },
    {
      number: 4.2,
      text: 'Children who are easily overlooked are safe',
      actions: [
        {
          number: '4.2.1',
          text: 'Privately fostered children are known to the local authority',
          rows: [
            {
              lead: 'Vennshire Children’s Services',
              milestones: ['Awareness week with schools, GPs and language schools – 7 July 2025'],
              rating: 'amber',
            },
            {
              milestones: ['Private fostering report to the Executive – Decmber 2025'],
              rating: 'notStarted',
            },
          ],
        },
        {
          number: '4.2.2',
          text: 'Disabled children can tell someone when something is wrong',
          rows: [
            {
              lead: 'Inclusion Sub Group',
              milestones: ['Practice guide on safeguarding disabled children – January 2026 – on track'],
              rating: 'amber',
              evidence: 'Second draft sent out for comment on 13 October 2025.',
            },
            {
              milestones: ['Communication cards for non-verbal pupils in all special schools – complete'],
              rating: 'green',
              evidence: 'All six special schools have the cards; confirmed by head teachers in June 2025.',
            },
            {
              milestones: ['Share contacts of specialist interpreters with all partners'],
              rating: 'notStarted',
            },
          ],
        },
        {
          number: '4.2.3',
          text: 'Unaccompanied children are safe from the day they arrive',
          rows: [
            {
              lead: 'Vennshire Children’s Services',
              milestones: ['Local age assessment protocol – April 2025 – Withdrawn'],
              rating: 'amber',
              evidence: 'Not needed any more: regional guidance was published in February 2025.',
            },
          ],
        },
      ],
    },
  ],
};
