import type { CellRef } from '../../grid';
import type { Fix } from '../../model';
import { leadsInPlan } from '../../register';
import { cellList, type Rule, type Seen } from '../rule';

/** One finding per spelling, at the first cell that has it. */
export const leadVariant: Rule = {
  id: 'lead-variant',
  severity: 'info',
  title: 'Lead spelt in another way',
  why: 'One spelling throughout lets people filter and search the plan by lead.',
  whatToDo: 'Write the usual name, or make this spelling the usual one in the sheet of leads.',
  ofPlan: (seen) => {
    const leads = leadsInPlan(seen.plan);
    return leads.flatMap(({ name, spellings }) =>
      spellings.flatMap(({ text, cells }) => {
        const [first] = cells;
        const isJoint = leads.some(
          (other) => other.name !== name && other.spellings.some((one) => one.text === text),
        );
        // A text that names two leads is no spelling of either.
        if (!first || text === name || isJoint) return [];
        const fixes = cells.flatMap((cell) => fixOf(cell, text, name, seen) ?? []);
        const [fix] = fixes;
        return [
          {
            cell: first,
            what: `“${text}” in ${cellList(cells)} is “${name}” in another spelling.`,
            found: text,
            expected: name,
            fix: fix ?? null,
            ...(fixes.length > 1 ? { fixes } : {}),
          },
        ];
      }),
    );
  },
};

/**
 * The cell's whole text with this spelling alone put right, where it stands as a whole and just once: within a joint
 * cell "PMQA sub group" is not the end of "MSCB PMQA sub group". Null where the place is not certain.
 */
function fixOf(cell: CellRef, spelling: string, name: string, { textOf }: Seen): Fix | null {
  const text = textOf(cell);
  if (text === null) return null;
  const words = spelling.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Line breaks and doubled blanks within the name count as one blank.
  const pattern = new RegExp(words.join('\\s+'), 'gu');
  const places = [...text.matchAll(pattern)].filter((match) => isWhole(text, match.index, match[0].length));
  const [only, another] = places;
  if (!only || another) return null;
  return { cell, value: text.slice(0, only.index) + name + text.slice(only.index + only[0].length) };
}

/** What may stand before a name: the beginning, a line, a bullet, a label or a joining sign. */
const BEFORE = /(?:^|[\n\r;,/|+&:•●▪◦*–—-]|\band|[\d.)])\s*$/i;
/** What may follow it. */
const AFTER = /^\s*(?:$|[\n\r;,/|+&.(•●▪◦]|[–—-]\s|and\b|with\b|support)/i;

function isWhole(text: string, start: number, length: number): boolean {
  return BEFORE.test(text.slice(0, start)) && AFTER.test(text.slice(start + length));
}
