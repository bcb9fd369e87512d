/** The lead register: who leads in this plan, and by which name. Source: product.md "Checks". */
import type { CellRef } from '../grid';

export type LeadKind = 'subGroup' | 'post' | 'body';

export interface RegisteredLead {
  /** The usual name. */
  readonly name: string;
  readonly otherSpellings: readonly string[];
  /** Null where people left it empty, or where the name does not tell. */
  readonly kind: LeadKind | null;
  readonly agency: string;
  readonly accountableLead: string;
  /** Chair or contact. */
  readonly contact: string;
  readonly reportsTo: string;
  /** What stands in the column Status: `NEW`, `ASKED`, or people's own words. */
  readonly status: string;
  /** True for a name that the plan has and the users' register did not have: told as "new" until people have looked. */
  readonly isNew: boolean;
}

/** What a careful reader would ask before merging or keeping apart. */
export interface LeadQuestion {
  /** In plain words, with the cells. */
  readonly what: string;
  /** What holds until it is answered. */
  readonly until: string;
  /** The usual names that it is about; it is asked until people have settled the rows of all of them. */
  readonly names: readonly string[];
  readonly cell: CellRef | null;
}

export interface LeadRegister {
  readonly leads: readonly RegisteredLead[];
  /** False where it is only proposed from the plan: nobody has made it theirs yet. */
  readonly isUsers: boolean;
  readonly questions: readonly LeadQuestion[];
}

/** Status of a name that the users' register did not have. */
export const NEW = 'new';
/** Status of a name that a question is about. */
export const ASKED = 'question';
