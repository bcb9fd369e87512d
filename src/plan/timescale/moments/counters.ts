import { tokenAt, type Line } from '../tokens';

/** Words whose number counts things, so that "Section 11 May 2022" holds no eleventh of May. */
const COUNTERS = new Set(
  (
    'section sections s action actions objective priority version v phase step stage part chapter item page ' +
    'tier level appendix annex standard standards recommendation recommendations kpi no number group form year ' +
    'years ks wk week weeks article paragraph para schedule key theme strand top class room band'
  ).split(' '),
);

/** True where the number at this token is tied to the word before it ("S11", "Action 1.1", "GCP2"). */
export function followsCounter(line: Line, at: number): boolean {
  const before = tokenAt(line, at - 1);
  if (before.type === 'word') return !tokenAt(line, at).gap || COUNTERS.has(before.text);
  return (before.type === 'stop' || before.type === 'other') && !before.gap && !tokenAt(line, at).gap;
}
