/** The part of the summary that tells what has changed, worse first. */
import { NO_COMPARISON, type ActivityChange } from '../../plan/history/change';
import type { PositionEntry } from '../../plan/history/position';
import type { CellRef } from '../../plan/grid';
import type { Results } from '../../plan/model';
import { changeOf } from '../../plan/since';
import { dayCell, linkCell, numberCell, textCell } from '../cells';
import type { ReportCell } from '../content';
import type { Page } from '../page';
import { RATING_WORDS } from '../styles';
import { capitalised, shortened } from '../words';
import { DIRECTION_WORDS, groupSentences, isChanged } from './change-words';
import type { SummaryColumns } from './columns';
import { nameOf } from './out-of-step';
import type { Shown } from './ratings-shown';

const TEXT_LENGTH = 150;
/** As the list shows them: what got worse first, what is better only after its date was changed apart. */
const ORDER = Object.keys(DIRECTION_WORDS);

interface Row extends ActivityChange {
  /** The activity and its leads. */
  readonly name: string;
  /** Null where it no longer stands in the plan. */
  readonly link: CellRef | null;
  /** What is recorded of it now. */
  readonly told: string;
}

/**
 * The sentences to read out, then each activity with another rating or date, and those that came or went. Nothing at
 * the first report. Returns the row of its heading, or null.
 */
export function changedList(page: Page, results: Results, columns: SummaryColumns): number | null {
  const change = results.change ?? NO_COMPARISON;
  if (change.since === null) return null;
  const heading = page.addAcross(`What changed since ${change.since.name}`, 'heading', 0, columns.wide);
  for (const sentence of change.sentences.slice(1)) page.addAcross(sentence, 'paragraph', 0, columns.wide);
  if (columns.change === null) {
    for (const sentence of groupSentences(results)) page.addAcross(sentence, 'paragraph', 0, columns.wide);
  }
  const rows = rowsOf(results);
  if (rows.length === 0) {
    page.addAcross('No rating and no due date is another than then.', 'paragraph', 0, columns.wide);
    return heading;
  }
  page.add([
    textCell('Activity and lead', 'tableHeader'),
    ...columns.ratings.map((rating) => textCell(RATING_WORDS[rating], rating)),
    ...['Action', 'Due then', 'Due now'].map((word) => textCell(word, 'tableHeader')),
    textCell('Times moved', 'numberHeader'),
    ...(columns.change === null
      ? [textCell('Change, and what is recorded now', 'tableHeader')]
      : [textCell('Change', 'tableHeader'), textCell('Recorded now', 'tableHeader')]),
  ]);
  for (const row of rows) page.add(cellsOf(row, columns));
  return heading;
}

function rowsOf(results: Results): Row[] {
  const change = results.change ?? NO_COMPARISON;
  const changes = changeOf(change);
  const present = results.plan.actions.flatMap((action) =>
    action.activities.flatMap((activity): Row[] => {
      const one = changes.get(activity.key);
      if (!one || !isChanged(one)) return [];
      return [
        {
          ...one,
          name: nameOf(action, activity),
          link: activity.cell,
          told: activity.evidence.kind === 'none' ? 'None' : shortened(activity.evidence.text, TEXT_LENGTH),
        },
      ];
    }),
  );
  const away = change.activities.flatMap((one): Row[] => {
    const { before, now } = one;
    if (before === null || now !== null) return [];
    const name = `${shortened(before.milestones || before.action, TEXT_LENGTH)}\nLead: ${before.leads.join(', ') || 'none'}`;
    return [{ ...one, name, link: null, told: '–' }];
  });
  const place = ({ direction }: Row) =>
    direction === 'same' ? ORDER.indexOf('new') - 0.5 : ORDER.indexOf(direction);
  return [...present, ...away].sort((a, b) => place(a) - place(b));
}

function directionWords({ direction, dateMoved }: ActivityChange): string {
  if (direction === 'same') return 'Date moved';
  const words = capitalised(DIRECTION_WORDS[direction]);
  return dateMoved && direction !== 'improvedAfterDateChange' ? `${words}, date moved` : words;
}

function cellsOf(row: Row, columns: SummaryColumns): ReportCell[] {
  const { before, now } = row;
  return [
    textCell(row.name),
    ...columns.ratings.map((rating) => markCell(rating, before, now)),
    linkCell(row.reference, row.link),
    dueCell(before),
    dueCell(now),
    numberCell((now ?? before)?.timesMoved ?? 0),
    ...(columns.change === null
      ? [textCell(`${directionWords(row)}\nRecorded: ${row.told}`)]
      : [textCell(directionWords(row)), textCell(row.told)]),
  ];
}

/** "Then", "Now" or both under the rating; the rating of now in its colour. */
function markCell(rating: Shown, before: PositionEntry | null, now: PositionEntry | null): ReportCell {
  const was = before !== null && (before.rating ?? 'unrated') === rating;
  const is = now !== null && (now.rating ?? 'unrated') === rating;
  if (is) return textCell(was ? 'Then and now' : 'Now', rating);
  return textCell(was ? 'Then' : '–', 'word');
}

function dueCell(entry: PositionEntry | null): ReportCell {
  if (entry === null) return textCell('–');
  return entry.due === null ? textCell('No date') : dayCell(entry.due);
}
