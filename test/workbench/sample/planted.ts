/**
 * What is wrong in the bundled sample on purpose, worked out by hand from the rules, as at 31/10/2025.
 * `text` begins the milestone (or lead, or action) that the finding stands for.
 */

export interface Planted {
  /** One of these rules must find it. */
  readonly rules: readonly string[];
  readonly action: string;
  readonly text: string;
}

export const PLANTED: readonly Planted[] = [
  { rules: ['lead-missing'], action: '2.1.4', text: 'Ask district licensing teams' },
  { rules: ['lead-variant'], action: '1.1.3', text: 'Quality Assurance and Performance (QAP) Sub Group' },
  { rules: ['lead-variant'], action: '1.2.2', text: 'Quality Assurance & Performance Subgroup' },

  { rules: ['timescale-missing'], action: '1.2.2', text: 'Turn the findings' },
  { rules: ['timescale-missing'], action: '4.2.2', text: 'Share contacts' },
  { rules: ['timescale-vague'], action: '1.4.1', text: 'Check with front-line staff' },
  { rules: ['timescale-vague'], action: '2.1.3', text: 'Offer the tool' },
  { rules: ['timescale-misspelt'], action: '1.1.3', text: 'Overview of themes' },
  { rules: ['timescale-misspelt'], action: '4.2.1', text: 'Private fostering report' },
  { rules: ['timescale-no-year'], action: '2.2.2', text: 'Joint protocol to be signed' },
  { rules: ['timescale-assumed'], action: '2.1.3', text: 'Try the screening tool' },
  { rules: ['timescale-assumed'], action: '2.2.1', text: 'Online safety pages' },
  { rules: ['timescale-assumed'], action: '3.1.3', text: 'Practice guide on neglect' },
  { rules: ['timescale-reversed'], action: '2.3.1', text: 'Joint briefings' },
  { rules: ['timescale-outside-plan'], action: '1.1.2', text: 'End-of-plan scrutiny report' },

  { rules: ['rag-missing'], action: '2.3.1', text: 'A guide, written with young people' },
  { rules: ['rag-overdue'], action: '1.2.3', text: 'Yearly report 2024-25' },
  { rules: ['rag-overdue'], action: '2.1.2', text: 'Add themes' },
  { rules: ['rag-overdue'], action: '4.2.1', text: 'Awareness week' },
  { rules: ['rag-overdue', 'rag-late-start'], action: '3.1.2', text: 'Dentists' },
  { rules: ['rag-late-start'], action: '5.1.3', text: 'Briefings for faith groups' },
  { rules: ['rag-evidence'], action: '1.2.3', text: 'Yearly report 2023-24' },
  { rules: ['rag-evidence'], action: '3.1.1', text: 'Add three neglect measures' },
  { rules: ['rag-complete'], action: '3.2.1', text: 'Put the new assessment form' },
  { rules: ['rag-open', 'rag-evidence'], action: '5.2.1', text: 'Safeguarding week' },

  { rules: ['due-unconfirmed'], action: '1.1.3', text: 'Agencies to return' },
  { rules: ['due-unconfirmed'], action: '1.2.2', text: 'Audit of children missing' },
  { rules: ['due-unconfirmed'], action: '2.1.3', text: 'Try the screening tool' },
  { rules: ['due-unconfirmed'], action: '2.1.3', text: 'Tool to go live' },
  { rules: ['due-unconfirmed'], action: '4.1.1', text: 'Young scrutineers to report' },

  { rules: ['evidence-missing'], action: '3.2.3', text: 'Rewrite and publish' },
  { rules: ['evidence-missing'], action: '5.1.3', text: 'Rewrite the short guide' },
  { rules: ['standing-unreported'], action: '1.1.4', text: 'Look at the risk register' },
  { rules: ['standing-unreported'], action: '3.2.2', text: 'Short survey of families' },
  { rules: ['standing-unreported'], action: '4.1.2', text: 'Agencies to say' },
  { rules: ['standing-unreported'], action: '5.1.3', text: 'Briefings for faith groups' },
];

/** Every item of the escalation list: who is asked, and how many days its milestone is overdue (0: not overdue). */
export const ESCALATED: readonly {
  readonly action: string;
  readonly text: string;
  readonly level: number;
  readonly daysOverdue: number;
}[] = [
  { action: '1.1.4', text: 'Draw up', level: 3, daysOverdue: 214 },
  { action: '1.2.1', text: 'First full report', level: 1, daysOverdue: 0 },
  // A month and a day late; the business manager, who would be asked, leads it.
  { action: '1.2.3', text: 'Yearly report 2024-25', level: 3, daysOverdue: 31 },
  { action: '1.4.2', text: 'Safer sleep campaign', level: 1, daysOverdue: 21 },
  // Three months to the day.
  { action: '2.1.2', text: 'Add themes', level: 2, daysOverdue: 92 },
  { action: '2.1.4', text: 'Ask district licensing teams', level: 2, daysOverdue: 0 },
  { action: '2.3.1', text: 'Joint protocol with adult', level: 3, daysOverdue: 214 },
  { action: '3.1.2', text: 'Dentists', level: 2, daysOverdue: 61 },
  { action: '3.1.3', text: 'Practice guide on neglect', level: 2, daysOverdue: 61 },
  { action: '4.2.1', text: 'Awareness week', level: 3, daysOverdue: 116 },
  { action: '5.1.2', text: 'Shared standards', level: 3, daysOverdue: 138 },
];
