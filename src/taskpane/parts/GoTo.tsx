import { Link } from '@fluentui/react-components';
import type { CellRef } from '../../plan/grid';
import { usePane } from '../shell/context';
import { WORDS } from '../words';
import { usePlaceOf } from './place-of';

/** A link to a cell of the workbook: "D16", with the sheet's name where the plan stands on several. */
export function GoToCell({ cell, about }: { readonly cell: CellRef; readonly about?: string }) {
  const { goTo } = usePane();
  const place = usePlaceOf()(cell);
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
