/** Priority 1 of the sample plan. */
import type { SamplePriority } from './content';

export const governance: SamplePriority = {
  number: 1,
  title: 'Leadership, scrutiny and learning',
  outcomes: [
    {
      number: 1.1,
      text: 'Partners lead together, know where the pressure is and are open to challenge',
      actions: [
        {
          number: '1.1.1',
          text: 'Put the new multi-agency safeguarding arrangements to work',
          rows: [
            {
              lead: 'VSCP Executive',
              milestones: [
                'Publish the arrangements required by Working Together 2023 – December 2024 – Complete',
              ],
              rating: 'green',
              evidence:
                'Signed by the three lead safeguarding partners and published on the website on 12 December 2024.',
            },
            {
              milestones: [
                'Review what each partner pays into the shared budget – November 2025 to January 2026',
              ],
              rating: 'notStarted',
            },
            {
              lead: 'VSCP Business Manager',
              milestones: ['Induction for new Executive and sub group members – from May 2025'],
              rating: 'amber',
              evidence: 'Three sessions run since May; 14 members inducted.',
            },
          ],
        },
        {
          number: '1.1.2',
          text: 'Independent scrutiny tests how well the partnership works',
          rows: [
            {
              lead: 'Independent Scrutineer',
              milestones: [
                'Agree a scrutiny programme for 2025-26 – April 2025 – complete',
                'Visit front-line teams and write up what staff said – twice a year',
                'End-of-plan scrutiny report – September 2026',
              ],
              rating: 'amber',
              evidence:
                'Programme agreed on 29 April 2025. Visits to school nursing, neighbourhood policing and two family hubs written up in June 2025.',
            },
          ],
        },
        {
          number: '1.1.3',
          text: 'Test how each agency meets its Section 11 duties',
          rows: [
            {
              lead: 'Quality Assurance and Performance (QAP) Sub Group',
              milestones: [
                'Revise the Section 11 tool together with neighbouring partnerships – September 2024 – Complete',
              ],
              rating: 'green',
              evidence: 'Tool agreed by QAP on 17 September 2024 and issued to 22 agencies.',
            },
            {
              milestones: ['Agencies to return their completed Section 11 tool – January – March 2025'],
              rating: 'amber',
              evidence: '19 of 22 returned by 31 March 2025.',
            },
            {
              milestones: ['Peer challenge days – 14 May 2025; 11 June 2025'],
              rating: 'green',
              evidence:
                'Both days held; 31 practitioners took part. Themes noted by QAP on 24 June 2025. Five agencies changed their supervision policy as a result.',
            },
            {
              lead: 'VSCP Business Manager',
              milestones: ['Overview of themes and of single-agency plans to the Executive – Febuary 2026'],
              rating: 'notStarted',
            },
          ],
        },
        {
          number: '1.1.4',
          text: 'The Executive sees the right risks at the right time',
          rows: [
            {
              lead: 'VSCP Executive',
              milestones: ['Draw up and agree a partnership risk register – March 2025'],
              rating: 'red',
            },
            {
              milestones: ['Look at the risk register in every other meeting – ongoing'],
              rating: 'amber',
            },
          ],
        },
      ],
    },
    {
      number: 1.2,
      text: 'Data and audit show what life is like for children, not only how processes run',
      actions: [
        {
          number: '1.2.1',
          text: 'Build a multi-agency data set that answers the questions the Executive asks',
          rows: [
            {
              lead: 'QAP sub-group',
              milestones: ['Agree a core set of 20 measures – Q1 2024/25 – Complete'],
              rating: 'green',
              evidence: 'Core set signed off on 25 June 2024.',
            },
            {
              milestones: [
                'First full report, with a commentary by each agency – January 2025 – This has been delayed',
              ],
              rating: 'red',
              evidence: 'Slipped while the analyst post was vacant. Revised date – January 2026',
            },
            {
              milestones: ['Exception report to QAP – Quarterly throughout 2024-26'],
              rating: 'amber',
              evidence: 'Reports taken in July and October 2024. None since.',
            },
          ],
        },
        {
          number: '1.2.2',
          text: 'Learn from multi-agency audits',
          rows: [
            {
              lead: 'Quality Assurance & Performance Subgroup',
              milestones: [
                'Audit of strategy discussions – October 2024 – complete',
                'Audit of children missing from care – June 2025',
                'Dip sample of re-referrals – November 2025',
              ],
              rating: 'amber',
              evidence: 'Strategy discussion audit reported to the Executive on 3 December 2024.',
            },
            {
              milestones: ['Turn the findings of each audit into a one-page briefing for staff'],
              rating: 'amber',
            },
          ],
        },
        {
          number: '1.2.3',
          text: 'Give the public a plain yearly account of the work',
          rows: [
            {
              lead: 'VSCP Business Manager',
              milestones: ['Yearly report 2023-24 – September 2024 – complete'],
              rating: 'green',
            },
            {
              milestones: ['Yearly report 2024-25 – September 2025'],
              rating: 'amber',
            },
          ],
        },
      ],
    },
    {
      number: 1.4,
      text: 'Reviews lead to change that children can feel',
      actions: [
        {
          number: '1.4.1',
          text: 'Rapid reviews are on time and their recommendations are acted on',
          rows: [
            {
              lead: 'Case Review Group',
              milestones: ['Refresh the rapid review protocol – July 2024 – complete'],
              rating: 'green',
              evidence:
                'Version 3 in the procedures manual since 30 July 2024. Both rapid reviews of 2024-25 finished within 15 working days.',
            },
            {
              milestones: ['Go through the recommendation tracker – monthly'],
              rating: 'amber',
              evidence: 'Done each month since September 2024; 27 of 34 recommendations closed.',
            },
            {
              milestones: ['Check with front-line staff whether practice has changed – TBC'],
              rating: 'notStarted',
            },
          ],
        },
        {
          number: '1.4.2',
          text: 'Child death reviews help to prevent further deaths',
          rows: [
            {
              lead: 'Child Death Overview Panel (CDOP)',
              milestones: ['Safer sleep campaign with midwives and health visitors – by 10 October 2025'],
              rating: 'red',
            },
            {
              milestones: ['Themes from child deaths for Case Review Group – on six monthly basis'],
              rating: 'amber',
              evidence: 'Papers taken on 4 March 2025 and 2 September 2025.',
            },
          ],
        },
      ],
    },
  ],
};
