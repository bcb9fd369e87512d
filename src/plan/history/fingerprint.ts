import { hashOf } from '../hash';
import type { Activity } from '../model';
import { singleSpaced } from '../plain';

/**
 * Ten letters and figures that change with what is reported of an activity: its rating as stated, the words of its
 * milestones, its own evidence (text above that may cover it is another row's). Spacing, place, number and leads do
 * not count. Source: product.md "Sheets it builds", *Plan history*.
 */
export function fingerprintOf({
  rag,
  milestones,
  evidence,
}: Pick<Activity, 'rag' | 'milestones' | 'evidence'>): string {
  const own = evidence.kind === 'above' ? '' : evidence.text;
  const told = [rag.rating ?? '', rag.remark ?? '', own, ...milestones.map(({ text }) => text)];
  return hashOf(told.map(singleSpaced).join('\u0000'));
}
