import type { Ladder } from '../../plan/escalate/ladder';
import { FIRST_REPORT } from '../../plan/history/sentences';
import type { Escalation, Results } from '../../plan/model';
import { placeOf } from '../escalations/columns';
import { ESCALATIONS_SHEET, type EscalationsSheet } from '../escalations/sheet';
import type { Page } from '../page';
import { askedHeading, asks } from './asks';
import { datesSentence, outOfStepSentence, ratingsSentence } from './sentences';

/** Where the texts stand and what they refer to. */
export interface FirstHalf {
  /** The last column they may use; the chart stands to the right of it. */
  readonly right: number;
  /** The sheet they stand on, and its row where the list of ratings out of step begins; null where there is none. */
  readonly sheet: string;
  readonly list: number | null;
  /** Its row where what has changed is told; null where nothing can be compared. */
  readonly changed: number | null;
  /** Who is asked at each rung. */
  readonly ladder: Ladder;
  /** On which page that is, in words. */
  readonly detailsAt: string;
  /** Points between the two parts. */
  readonly air: number;
}

/** What the Executive is asked to do, and the position in sentences. */
export function firstHalf(
  page: Page,
  results: Results,
  escalations: EscalationsSheet,
  { right, sheet, list, changed, ladder, detailsAt, air }: FirstHalf,
): void {
  const linkTo = (item: Escalation) => {
    const row = escalations.rowOf.get(item.key);
    return row === undefined ? null : { sheet: ESCALATIONS_SHEET, row, column: placeOf('ref') };
  };
  page.addAcross(askedHeading(ladder), 'heading', 0, right);
  for (const { text, actions, link } of asks(results.escalations, linkTo, ladder)) {
    if (link === null || actions === '') {
      page.addAcross(text, link ? 'paragraphLink' : 'paragraph', 0, right, link);
      continue;
    }
    page.addSpans([
      { text, style: 'paragraphLink', left: 0, right: 0, link },
      { text: actions, style: 'paragraph', left: 1, right },
    ]);
  }
  page.gap(air);
  page.addAcross('Position', 'heading', 0, right);
  page.addAcross(ratingsSentence(results), 'paragraph', 0, right);
  page.addAcross(results.change?.sentences[0] ?? FIRST_REPORT, 'paragraph', 0, right);
  page.addAcross(datesSentence(results), 'paragraph', 0, right);
  const step = outOfStepSentence(results, detailsAt);
  if (step !== null) page.addAcross(step, 'paragraph', 0, right);
  const reasons = results.summary.outOfStep === 0 ? null : list;
  const links = [
    ...(reasons === null ? [] : [{ text: 'Go to the list and its reasons', row: reasons }]),
    ...(changed === null ? [] : [{ text: 'Go to what has changed', row: changed }]),
  ];
  if (links.length === 0) return;
  page.addSpans(
    links.map(({ text, row }, at) => ({
      text,
      style: 'paragraphLink',
      left: at,
      right: at === 0 ? 0 : right,
      link: { sheet, row, column: 0 },
    })),
  );
}
