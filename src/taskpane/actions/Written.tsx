import { Button, Text } from '@fluentui/react-components';
import type { DoneChange } from '../../plan/changes';
import { GoToCell } from '../parts/GoTo';
import { usePane } from '../shell/context';
import { ACTION_WORDS } from '../words/actions';
import { useListStyles } from '../parts/list-styles';
import type { UpdateOfProps } from './UpdateOf';

/** What was written and where, with the way back. */
export function Written({ form, onChange }: UpdateOfProps) {
  const styles = useListStyles();
  const { done, putBack, busy } = usePane();
  const { name, what, cells } = form;
  const back = cells.flatMap((cell) => {
    const own = done.find((one) => one.what === what && isSame(one, cell));
    return own ? [own] : [];
  });
  return (
    <>
      <div className={styles.head}>
        <Text>{ACTION_WORDS.written}</Text>
        {cells.map((cell) => (
          <GoToCell key={`${String(cell.row)} ${String(cell.column)}`} cell={cell} about={name} />
        ))}
      </div>
      <div className={styles.buttons}>
        {back.length > 0 && (
          <Button
            size="small"
            aria-label={ACTION_WORDS.putBackOf(name)}
            disabledFocusable={busy !== null}
            onClick={() => {
              void allBack(back, putBack).then((isDone) => {
                if (isDone) onChange(null);
              });
            }}
          >
            {ACTION_WORDS.putBack}
          </Button>
        )}
        <Button
          size="small"
          aria-label={ACTION_WORDS.closeOf(name)}
          onClick={() => {
            onChange(null);
          }}
        >
          {ACTION_WORDS.close}
        </Button>
      </div>
    </>
  );
}

function isSame({ cell }: DoneChange, { sheet, row, column }: DoneChange['cell']): boolean {
  return cell.sheet === sheet && cell.row === row && cell.column === column;
}

/** One cell after the other; stops at the first that cannot be put back, of which the pane's head then tells. */
async function allBack(
  changes: readonly DoneChange[],
  putBack: (change: DoneChange) => Promise<boolean>,
): Promise<boolean> {
  return changes.reduce(async (before, change) => (await before) && putBack(change), Promise.resolve(true));
}
