import type { Grid } from '../../plan/grid';
import { singleSpaced } from '../../plan/plain';
import { NEW, type LeadRegister, type RegisteredLead } from '../../plan/register';
import { kindOfWord, spellingsIn } from './columns';
import { readTable, type TableRow } from './table';

/**
 * The lead register as people have it in our sheet *Leads*; null where there is no such sheet, or none of its rows
 * names a lead. Until they have changed something in it, it is only what was proposed (`isUsers` is false).
 */
export function readLeads(grid: Grid | null): LeadRegister | null {
  if (grid === null) return null;
  const { rows, isUntouched } = readTable(grid);
  const leads = rows.filter(isLead).map(leadOf);
  return leads.length === 0 ? null : { leads, isUsers: !isUntouched, questions: [] };
}

/** True for a row that names a lead; others are people's own notes. */
export function isLead({ cells }: TableRow): boolean {
  return cells.name.trim() !== '';
}

function leadOf({ cells }: TableRow): RegisteredLead {
  return {
    name: singleSpaced(cells.name),
    otherSpellings: spellingsIn(cells.otherSpellings),
    kind: kindOfWord(cells.kind),
    agency: cells.agency,
    accountableLead: cells.accountableLead,
    contact: cells.contact,
    reportsTo: cells.reportsTo,
    status: cells.status.trim().toLowerCase(),
    isNew: cells.status.trim().toLowerCase() === NEW,
  };
}
