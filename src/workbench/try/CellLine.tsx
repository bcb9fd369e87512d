import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { areaName } from '../../plan/grid';
import type { Sheet } from '../host/store/sheet';
import type { OpenBook } from './book';
import { linkTarget } from './grid/follow';
import { WORDS } from './words';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(4.5rem, auto) 1fr',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  content: { height: '2.5rem', overflowY: 'auto', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** What is selected, and all that the first cell of it holds. */
export function CellLine({ book, sheet }: { readonly book: OpenBook; readonly sheet: Sheet }) {
  const styles = useStyles();
  const area = book.selection(sheet);
  const { top, left } = area;
  const content = sheet.content(top, left);
  const target = linkTarget(book, sheet.link(top, left));
  return (
    <div className={styles.line} role="group" aria-label={WORDS.cellLine}>
      <Text className={styles.name}>{areaName(area)}</Text>
      {/* A place of its own to scroll in needs a way in by the keyboard. */}
      <div
        className={styles.content}
        tabIndex={0}
        role="textbox"
        aria-readonly="true"
        aria-label={WORDS.cellLine}
      >
        {content.formula ?? book.workbook.display(content, sheet.style(top, left))}
        {content.formula !== null && <Text className={styles.note}> {WORDS.formula}</Text>}
        {target !== null && (
          <Text size={200} block className={styles.note}>
            {WORDS.linkTo(target.words)}
          </Text>
        )}
      </div>
    </div>
  );
}
