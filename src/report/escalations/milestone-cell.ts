/** The two cells of a row that say what it is about: the reference, and the action with its milestone. */
import type { CellRef } from '../../plan/grid';
import { shortened } from '../words';

const BULLET = '\n• ';
/** Two lines of the column at most: the whole action stands in the plan, one click away. */
const ACTION_LENGTH = 45;
/** A reference longer than this is the action's words, not its number. */
const NUMBER_LENGTH = 9;
const PLACE = /^(Row \d+|–)$/;

/** What a row is about. */
export interface About {
  /** The action's number, or its words where it has none. */
  readonly action: string;
  readonly milestone: string;
}

/** "1.1.1"; for an action without a number the row of the plan where it stands, or a dash where it is gone. */
export function referenceText(action: string, cell: CellRef | null): string {
  if (action.length <= NUMBER_LENGTH) return action;
  return cell ? `Row ${String(cell.row + 1)}` : '–';
}

/**
 * The action in short and the milestone below it, each without line breaks of its own; one of them alone where the
 * other is missing or says the same.
 *
 * @param actionText the words of the action; null where they are not at hand
 */
export function milestoneText({ action, milestone }: About, actionText: string | null): string {
  const flat = inOneLine(milestone);
  const words = actionText ?? (action.length > NUMBER_LENGTH ? action : null);
  if (words === null) return flat;
  const whole = inOneLine(words);
  if (flat !== '' && whole.startsWith(flat.replace(/\s*…$/, ''))) return flat;
  const short = shortened(whole, ACTION_LENGTH);
  return flat === '' ? short : `${short}${BULLET}${flat}`;
}

/** What a row is about, out of its two cells. */
export function aboutOf(reference: string, text: string): About {
  const lines = text.replaceAll('\r\n', '\n');
  const at = lines.indexOf(BULLET);
  const action = at < 0 ? lines : lines.slice(0, at);
  return {
    action: PLACE.test(reference) ? action : reference,
    milestone: at < 0 ? lines : lines.slice(at + BULLET.length),
  };
}

/** Bulleted lines, one after the other; where line breaks were lost already, the bullets tell where lines began. */
function inOneLine(text: string): string {
  return text
    .replace(/(\S) (?=[•▪] )/g, '$1\n')
    .split('\n')
    .map((line) => line.replace(/^\s*[•·▪*–-]\s+/, '').trim())
    .filter((line) => line !== '')
    .join('; ');
}
