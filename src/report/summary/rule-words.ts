/** What the findings of each rule come to, in the words of the people who keep the plan. */
const WORDS: Readonly<Record<string, string>> = {
  'number-missing': 'Action without a number',
  'number-duplicate': 'Action number used twice',
  'number-misplaced': 'Action number under another heading',
  'number-gap': 'Hole in the action numbers',
  'action-missing': 'Row without an action',
  'milestone-missing': 'Activity without a milestone',
  'lead-missing': 'Activity without a lead',
  'lead-unknown': 'Lead not in the register',
  'lead-variant': 'Lead spelt otherwise than usual',
  'timescale-missing': 'Milestone without a timescale',
  'timescale-vague': 'Timescale too vague to hold to (asap, TBC)',
  'timescale-misspelt': 'Month misspelt',
  'timescale-no-year': 'Date without a year',
  'timescale-reversed': 'Timescale that ends before it starts',
  'timescale-outside-plan': "Date outside the plan's period",
  'rag-missing': 'Activity not rated',
  'rag-unrecognised': "Rating that is none of the plan's key",
  'rag-mismatch': 'Rating whose word and colour disagree',
  'rag-overdue': 'Milestone overdue but not rated late',
  'due-unconfirmed': 'Milestone past its date, to be confirmed by the lead',
  'rag-evidence': 'Rated complete without recorded evidence',
  'rag-complete': 'Complete with evidence but not rated complete',
  'rag-open': 'Rated complete with work still open',
  'rag-late-start': 'Rated not started though it should have been',
  'evidence-missing': 'Milestone complete without recorded evidence',
  'standing-unreported': 'Standing work with nothing reported',
  'update-none': 'Nothing changed since the last position',
};

/** The rule's words; a rule not known here is called by its own name. */
export function ruleWords(rule: string): string {
  const spoken = rule.replaceAll('-', ' ');
  return WORDS[rule] ?? spoken.charAt(0).toUpperCase() + spoken.slice(1);
}
