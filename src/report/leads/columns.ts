/** The columns of the sheet *Leads*, and the words in them. */

export const LEADS_SHEET = 'Leads';

/** Found by these headings, wherever people move them. */
export const COLUMNS = [
  { id: 'name', header: 'Usual name', width: 36 },
  { id: 'otherSpellings', header: 'Other spellings', width: 38 },
  { id: 'kind', header: 'Kind', width: 10 },
  { id: 'agency', header: 'Agency', width: 16 },
  { id: 'accountableLead', header: 'Accountable lead', width: 16 },
  { id: 'contact', header: 'Chair or contact', width: 16 },
  { id: 'reportsTo', header: 'Reports to', width: 16 },
  { id: 'status', header: 'Status', width: 10 },
] as const;

export type ColumnId = (typeof COLUMNS)[number]['id'];

/** Width of a column that people added, and what stands over it where they gave it no heading. */
export const EXTRA_WIDTH = 14;
export const UNNAMED = 'Notes';

/** Marks, in the hidden first column, a row of ours that is no lead. */
export const OUR_ROW = '#';
/** The header's mark before the fingerprint of a table that is only proposed. */
export const PROPOSED = `${OUR_ROW}header proposed `;
export const THEIRS = `${OUR_ROW}header`;
/** The mark over what people typed outside the table. */
export const KEPT = `${OUR_ROW}kept`;

export { BETWEEN_SPELLINGS, KIND_WORDS, kindOfWord, spellingsIn } from '../../plan/register/words';
export { plain } from '../../plan/plain';
