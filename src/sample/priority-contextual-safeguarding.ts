/** Priority 2 of the sample plan. */
import type { SamplePriority } from './content';

export const contextualSafeguarding: SamplePriority = {
  number: 2,
  title: 'Harm outside the home',
  outcomes: [
    {
      number: 2.1,
      text: 'The people who run the places where young people spend their time help to make them safer',
      actions: [
        {
          number: '2.1.1',
          text: 'Know where harm outside the home happens, and to whom',
          rows: [
            {
              lead: 'Exploitation and Missing Group',
              milestones: ['Map peers and places in four neighbourhoods – April – September 2024'],
              rating: 'green',
              evidence:
                'Four maps completed. Licensing, parks and the bus operator each took on actions; reviewed on 18 October 2024.',
            },
            {
              milestones: ['Repeat the mapping one year on – October 2025 - December 2025'],
              rating: 'amber',
              evidence: 'Two of the four neighbourhoods mapped so far.',
            },
          ],
        },
        {
          number: '2.1.2',
          text: 'What children say after a missing episode shapes the response',
          rows: [
            {
              lead: 'Vennshire Police / Vennshire Community Safety Partnership',
              milestones: ['Add themes from return interviews to the problem profile – July 2025'],
              rating: 'amber',
            },
          ],
        },
        {
          number: '2.1.3',
          text: 'Staff share one language and one screening tool for exploitation',
          rows: [
            {
              lead: 'Learning and Workforce Sub Group',
              milestones: ['Try the screening tool in six schools – Spring term 2025'],
              rating: 'amber',
              evidence: 'Used in four of the six schools by Easter.',
            },
            {
              milestones: ['Tool to go live in all secondary schools – September 2025 – In progress'],
              rating: 'amber',
              evidence: 'Letter to head teachers to be sent after half term.',
            },
            {
              lead: 'Vennshire Integrated Care Board (ICB)',
              milestones: ['Offer the tool to pharmacies and sexual health clinics – asap'],
              rating: 'notStarted',
            },
          ],
        },
        {
          number: '2.1.4',
          text: 'Taxi, hotel and takeaway staff know what to look for and whom to call',
          rows: [
            {
              milestones: [
                'Ask district licensing teams to make safeguarding training a condition of every licence – March 2026',
              ],
              rating: 'notStarted',
            },
          ],
        },
      ],
    },
    {
      number: 2.2,
      text: 'Children who are harmed online get help quickly',
      actions: [
        {
          number: '2.2.1',
          text: 'Schools and parents know what children meet online',
          rows: [
            {
              lead: 'Education Safeguarding Forum',
              milestones: [
                'Survey pupils in Years 6 and 9 – November 2024 – Complete',
                'Share results with head teachers and parents – February/ March 2025 – Complete',
                'Online safety pages for parents – Autumn 2025',
              ],
              rating: 'amber',
              evidence:
                '3,212 pupils answered. Results sent to all schools on 27 February 2025 and shown at three parents’ evenings in March.',
            },
            {
              milestones: ['Reissue the guidance on sharing nudes and sexual extortion – 05/09/2025'],
              rating: 'green',
              evidence: 'Reissued to every designated safeguarding lead on 5 September 2025.',
            },
          ],
        },
        {
          number: '2.2.2',
          text: 'Police and social care act as one when an offence happens online',
          rows: [
            {
              lead: 'Vennshire Police\nVennshire Children’s Services',
              milestones: ['Joint protocol to be signed – June'],
              rating: 'amber',
              evidence: 'Second draft shared with legal services.',
            },
          ],
        },
      ],
    },
    {
      number: 2.3,
      text: 'Nobody falls through a gap between services on turning 18',
      actions: [
        {
          number: '2.3.1',
          text: 'Plan transitions for young people who are at risk of exploitation',
          rows: [
            {
              lead: 'Transitions Task and Finish Group',
              milestones: ['Joint protocol with adult safeguarding – March 2025'],
              rating: 'red',
            },
            {
              milestones: ['Joint briefings for both workforces – March 2026 – January 2026'],
              rating: 'notStarted',
            },
            {
              milestones: ['A guide, written with young people, to what changes at 18 – March 2026'],
              rating: null,
            },
          ],
        },
      ],
    },
  ],
};
