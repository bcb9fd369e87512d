import { Link } from '@fluentui/react-components';
import { cellName, type CellRef } from '../../plan/grid';
import { usePane } from '../shell/context';
import { WORDS } from '../words';

/** A link to a cell of the workbook: "D16", with the sheet's name where the plan stands on several. */
export function GoToCell({ cell, about }: { readonly cell: CellRef; readonly about?: string }) {
  const { goTo, results } = usePane();
  const sheets = results?.plan.sheets.filter(({ role }) => role === 'plan').length ?? 1;
  const place = sheets > 1 ? `${cell.sheet}, ${cellName(cell)}` : cellName(cell);
  return (
    <Link
      as="button"
      onClick={() => {
        goTo(cell);
      }}
      aria-label={WORDS.goToCell(place, about ?? null)}
    >
      {place}
    </Link>
  );
}
