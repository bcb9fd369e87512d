import { hashOf } from '../hash';
import type { Activity } from '../model';

/**
 * Ten letters and figures that change with what is reported of an activity: its rating as stated, the words of its
 * milestones, its evidence (the text above where that covers it). Spacing, place, number and leads do not count.
 * Source: product.md "Sheets it builds", *Plan history*.
 */
export function fingerprintOf({
  rag,
  milestones,
  evidence,
}: Pick<Activity, 'rag' | 'milestones' | 'evidence'>): string {
  const told = [rag.rating ?? '', rag.remark ?? '', evidence.text, ...milestones.map(({ text }) => text)];
  return hashOf(told.map((text) => text.replace(/\s+/g, ' ').trim()).join('\u0000'));
}
