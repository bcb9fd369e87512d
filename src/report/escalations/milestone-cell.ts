import { shortened } from '../words';

const BULLET = '\n• ';
/** Two lines of the column at most: the whole action stands in the plan, one click away. */
const ACTION_LENGTH = 45;

/** The action in short and the milestone below it; one of them alone where the other is missing or says the same. */
export function milestoneText(action: string | null, milestone: string): string {
  if (action === null || (milestone !== '' && action.startsWith(milestone.replace(/\s*…$/, ''))))
    return milestone;
  const short = shortened(action, ACTION_LENGTH);
  return milestone === '' ? short : `${short}${BULLET}${milestone}`;
}

/** The milestone out of what `milestoneText` made. */
export function milestoneWithin(text: string): string {
  const at = text.replaceAll('\r\n', '\n').indexOf(BULLET);
  return at < 0 ? text : text.replaceAll('\r\n', '\n').slice(at + BULLET.length);
}
