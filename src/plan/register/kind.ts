import { standsAlone } from '../read/leads';
import type { LeadKind } from './register';

const SUB_GROUP =
  /\b(?:groups?|sub-?groups?|work-?groups?|subcommittee|panel|committee|forum|conference|hub|network|task force)(?: \([^)]*\))?$/i;

/** "Scrutineer for Secure Estate" is what stands before it. */
const FOR = /\s+(?:for|to) .*$/i;
/** "AD Children's Social Care": assistant director. */
const IN_CHARGE = /^(?:AD|DD|HoS) \S/;

/** What a lead is by its name; null where the name does not tell ("CFAG"). */
export function kindOf(name: string): LeadKind | null {
  if (IN_CHARGE.test(name)) return 'post';
  const standing = standsAlone(name.replace(FOR, ''));
  if (standing === 'post') return 'post';
  if (standing === 'body') return SUB_GROUP.test(name) ? 'subGroup' : 'body';
  return standing === 'agency' ? 'body' : null;
}
