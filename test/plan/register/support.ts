import type { RegisteredLead } from '../../../src/plan/register';

/** A row of the register of which nothing is said but its name. */
export const row = (name: string, rest: Partial<RegisteredLead> = {}): RegisteredLead => ({
  name,
  otherSpellings: [],
  kind: null,
  agency: '',
  accountableLead: '',
  contact: '',
  reportsTo: '',
  status: '',
  isNew: false,
  ...rest,
});
