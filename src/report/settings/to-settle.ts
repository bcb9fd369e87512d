/** The open questions at the top of *Plan settings*, each leading to the cell in which it is answered. */
import { cellName, columnLetters } from '../../plan/grid';
import type { Question, Results } from '../../plan/model';
import { textCell } from '../cells';
import { columnPlace, keyPlace, settingPlace, type SettingsPage } from './settings-page';

/** As wide as any cell's name here, so that the row's height is right before the cell is known. */
const SOMEWHERE = 'C999';

/** Adds the questions; call what it returns once all rows stand, so that each question leads to its cell. */
export function toSettle(
  on: SettingsPage,
  { questions = [], plan, headings = [] }: Results,
  sheet: string,
): () => void {
  if (questions.length === 0) return () => undefined;
  on.say('heading questions', 'To settle', 'heading');
  const rows = questions.map((question) => on.say('question', words(question, SOMEWHERE), 'paragraphLink'));
  on.page.gap(12);
  return () => {
    questions.forEach((question, at) => {
      const row = rows[at];
      const place = on.placeOf(placeFor(question, plan.columns, headings));
      if (row === undefined) return;
      const cell =
        place === null
          ? textCell(words(question, null), 'paragraph')
          : textCell(words(question, cellName(place)), 'paragraphLink', { sheet, ...place });
      on.page.addTo(row, 1, [cell]);
    });
  };
}

function words({ about, what, until }: Question, cell: string | null): string {
  const answer =
    about === 'lead'
      ? ' Answer it on the sheet Leads.'
      : cell === null
        ? ''
        : ` Type the answer in cell ${cell}.`;
  return `${what} ${until}${answer}`;
}

function placeFor(
  { about, cell }: Question,
  columns: Results['plan']['columns'],
  headings: NonNullable<Results['headings']>,
): string {
  switch (about) {
    case 'asOf':
      return settingPlace('asOf');
    case 'meaning':
      return keyPlace('green');
    case 'lead':
      return '';
    case 'column':
    case 'header': {
      const letter = cell === null ? '' : columnLetters(cell.column);
      const one = [...columns, ...headings].find(
        ({ sheet, column }) => sheet === cell?.sheet && column === letter,
      );
      return one ? columnPlace(one) : '';
    }
  }
}
