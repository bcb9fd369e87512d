import { tokenAt, type Line } from '../tokens';

/** Words whose number counts things, so that "Section 11 May 2022" holds no eleventh of May. */
const COUNTERS = new Set(
  (
    'section sections s action actions objective priority version v phase step stage part chapter item page ' +
    'tier level appendix annex standard standards recommendation recommendations kpi no number group form year ' +
    'years ks wk week weeks article paragraph para schedule key theme strand top class room band'
  ).split(' '),
);

/** "24/7" is round the clock, not the 24th of July, whatever is joined to it ("24/7/ongoing", "24/7/365") but a year. */
export function isRoundTheClock(line: Line, at: number): boolean {
  if (tokenAt(line, at).text !== '24' || tokenAt(line, at + 1).type !== 'slash') return false;
  return tokenAt(line, at + 2).text === '7';
}

/** True where the number at this token is tied to the word or sign before it ("S11", "Action 1.1", "GCP2", "£10"). */
export function followsCounter(line: Line, at: number): boolean {
  const before = tokenAt(line, at - 1);
  if (before.type === 'word') return !tokenAt(line, at).gap || COUNTERS.has(before.text);
  if (tokenAt(line, at).gap) return false;
  return /^[£$€]$/.test(before.text) || ((before.type === 'stop' || before.type === 'other') && !before.gap);
}
