/** The escalation ladder as data; the default is that of product.md "Escalation". */

/** What brings an item onto a rung. Months are calendar months. */
export type Condition =
  | { readonly kind: 'ratedLate'; /** Rated late at so many positions running. */ readonly positions: number }
  | {
      readonly kind: 'overdue';
      /** Overdue by more than so many months; 0: by a day. */ readonly months: number;
    }
  | { readonly kind: 'noLead' };

export interface Rung {
  readonly level: number;
  readonly askOf: string;
  readonly enabled: boolean;
  /** Any of them is enough. */
  readonly conditions: readonly Condition[];
  /** Names of leads that hold this rung; an item of theirs skips it. Null for the lead's own rung. */
  readonly heldBy: RegExp | null;
  /** Who is asked, on the same level, where the item's own lead holds the rung. Null: the next rung is. */
  readonly instead: string | null;
}

/** From the lead upwards. */
export type Ladder = readonly Rung[];

/**
 * The partnership's own Executive ("MSCP Executive", "Executive Board"), not a body that has the word in its name
 * ("Domestic Abuse Executive") nor a post ("Chief Executive").
 */
const EXECUTIVE =
  /^([Tt]he\s+)?(([A-Z]{2,8}|[Ss]afeguarding|[Cc]hildren['’]?s?|[Pp]artnership|[Bb]oard)\s+){0,4}[Ee]xecutive(\s+([Bb]oard|[Gg]roup|[Cc]ommittee|[Tt]eam))?$/;

/** Not the manager of a school or of a practice, who is somebody else's: any other word may stand before. */
const BUSINESS_MANAGER =
  /(?:^ ?|[^\w ]|\W |\b(?!(?:school|practice) )\w+ )(?:business|partnership|board) manager\b/i;

export const DEFAULT_LADDER: Ladder = [
  {
    level: 1,
    askOf: 'Lead or sub-group chair',
    enabled: true,
    conditions: [
      { kind: 'ratedLate', positions: 1 },
      { kind: 'overdue', months: 0 },
    ],
    heldBy: null,
    instead: null,
  },
  {
    level: 2,
    askOf: 'Business Manager, to broker',
    enabled: true,
    conditions: [{ kind: 'overdue', months: 1 }, { kind: 'ratedLate', positions: 2 }, { kind: 'noLead' }],
    heldBy: BUSINESS_MANAGER,
    instead: null,
  },
  {
    level: 3,
    askOf: 'Executive',
    enabled: true,
    conditions: [
      { kind: 'overdue', months: 3 },
      { kind: 'ratedLate', positions: 3 },
    ],
    heldBy: EXECUTIVE,
    instead: 'Independent Scrutineer',
  },
  {
    level: 4,
    askOf: 'Lead safeguarding partners',
    enabled: false,
    conditions: [
      { kind: 'overdue', months: 6 },
      { kind: 'ratedLate', positions: 4 },
    ],
    heldBy: /\blead safeguarding partners?\b/i,
    instead: 'Independent Scrutineer',
  },
];
