/** Reads the lead cells of a plan: who is named, and by which usual name. */
import type { Lead } from '../../model';
import { startOf } from '../../plain';
import type { LeadCell } from '../assemble';
import { spellingOf } from './fold';
import { usualNames } from './names';
import { ownName } from './own';
import { splitLeads } from './split';

export { abbreviationIn, foldLead, isShortFor, spellingOf } from './fold';
export { ownName, type OwnName } from './own';
export { standsAlone } from './standing';

/** The leads that some cells name. */
export type LeadReader = (cells: readonly LeadCell[]) => readonly Lead[];

/**
 * @param activities all of the plan, since the usual name of a body is told from all its spellings
 * @param title the plan's, where the partnership's own initials stand
 */
export function leadReader(
  activities: readonly { readonly leads: readonly LeadCell[] }[],
  title: string | null,
): LeadReader {
  const cells = new Map<string, LeadCell>();
  for (const { leads } of activities) {
    for (const one of leads)
      cells.set(`${one.cell.sheet}|${String(one.cell.row)}|${String(one.cell.column)}`, one);
  }
  const texts = [...cells.values()].map(({ text }) => text);
  const alone = new Set(
    texts
      .flatMap((text) => text.split('\n'))
      .map(plain)
      .filter((line) => !/[/;,|+]|\s(?:and|&)\s/.test(line)),
  );
  const split = new Map<string, readonly string[]>();
  const leadsIn = (text: string): readonly string[] => {
    const found = split.get(text) ?? splitLeads(text, (part) => alone.has(plain(part))).map(asName);
    split.set(text, found);
    return found;
  };
  const leads = texts.flatMap(leadsIn);
  const usual = usualNames(leads, ownName(title, leads));
  const named = new Map<string, string>();
  const nameFor = (text: string): string => {
    const name = named.get(text) ?? usual(text);
    named.set(text, name);
    return name;
  };
  return (found) =>
    once(
      found.flatMap(({ text, cell }) =>
        leadsIn(text).map((part) => ({ text: part, name: nameFor(part), cell })),
      ),
    );
}

/** A body named twice for the same activity leads it once. */
function once(leads: readonly Lead[]): readonly Lead[] {
  const seen = new Set<string>();
  return leads.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** Nobody's name is longer; what stands on our sheets and is read back must not hang on where a cell ends. */
const LONGEST_NAME = 300;

function asName(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${startOf(text, LONGEST_NAME)}…`;
}

function plain(text: string): string {
  return spellingOf(text).toLowerCase();
}
