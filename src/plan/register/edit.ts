/** Changes to the lead register, as people make them outside its sheet. */
import type { RegisteredLead } from './register';
import { BETWEEN_SPELLINGS, KIND_WORDS } from './words';

/** What people may say of a lead beside its name. */
export type LeadField = keyof Pick<
  RegisteredLead,
  'otherSpellings' | 'kind' | 'agency' | 'accountableLead' | 'contact' | 'reportsTo'
>;

/** One change. What it saw must still stand there, so that nothing is overwritten that somebody typed meanwhile. */
export type LeadEdit =
  /** `name` is another spelling of `as`: it is written beside it, and its row goes. */
  | { readonly kind: 'same'; readonly name: string; readonly as: string }
  /** Somebody has looked at it: what was asked of it is settled, and it is new no more. */
  | { readonly kind: 'looked'; readonly name: string }
  | {
      readonly kind: 'say';
      readonly name: string;
      readonly field: LeadField;
      readonly saw: string;
      readonly text: string;
    };

/** What the field says, as it is typed. */
export function leadText(lead: RegisteredLead, field: LeadField): string {
  switch (field) {
    case 'otherSpellings':
      return lead.otherSpellings.join(BETWEEN_SPELLINGS);
    case 'kind':
      return lead.kind === null ? '' : KIND_WORDS[lead.kind];
    default:
      return lead[field];
  }
}
