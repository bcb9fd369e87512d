/** The lead register: who leads in this plan, and by which name. Source: product.md "Checks". */

export type LeadKind = 'subGroup' | 'post' | 'body';

export interface RegisteredLead {
  /** The usual name. */
  readonly name: string;
  readonly otherSpellings: readonly string[];
  /** Null where people left it empty. */
  readonly kind: LeadKind | null;
  readonly agency: string;
  readonly accountableLead: string;
  /** Chair or contact. */
  readonly contact: string;
  readonly reportsTo: string;
  /** True for a name that the plan has and the users' register did not have: told as "new" until people have looked. */
  readonly isNew: boolean;
}

export interface LeadRegister {
  readonly leads: readonly RegisteredLead[];
  /** False where it is only proposed from the plan: nobody has made it theirs yet. */
  readonly isUsers: boolean;
  /** What a careful reader would ask before merging or keeping apart, in plain words. */
  readonly questions: readonly string[];
}
