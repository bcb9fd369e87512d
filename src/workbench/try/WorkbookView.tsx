import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { OpenBook } from './book';
import { CellLine } from './CellLine';
import { FittedHeights } from './grid/fitted';
import { SheetGrid } from './grid/SheetGrid';
import { fittingScale } from './grid/layout';
import { SheetTabs, tabId } from './SheetTabs';
import { useBook } from './useBook';
import { WORDS } from './words';

const ZOOMS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.25, 1.5] as const;
const FIT = 'fit';

const useStyles = makeStyles({
  view: {
    flex: '1 1 0',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
  },
  sheet: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  foot: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  zoom: { flexShrink: 0 },
});

/** The workbook as people see it: the sheet in front, the selected cell, the tabs of the sheets. */
export function WorkbookView({
  book,
  onRefused,
}: {
  readonly book: OpenBook;
  readonly onRefused: (why: string | null) => void;
}) {
  const styles = useStyles();
  useBook(book);
  const [zoom, setZoom] = useState<number | typeof FIT>(FIT);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const fitted = useMemo(() => new FittedHeights(), []);
  const sheet = book.shownSheet();
  const scale = zoom === FIT ? fittingScale(sheet, width) : zoom;

  return (
    <section aria-label={WORDS.workbook} className={styles.view}>
      <CellLine book={book} sheet={sheet} />
      <div ref={place} role="tabpanel" id="sheet" aria-labelledby={tabId(sheet)} className={styles.sheet}>
        {width > 0 && <SheetGrid key={sheet.id} {...{ book, sheet, fitted, scale, onRefused }} />}
      </div>
      <div className={styles.foot}>
        <SheetTabs book={book} front={sheet} />
        <Select
          size="small"
          appearance="filled-lighter"
          aria-label={WORDS.zoom}
          className={styles.zoom}
          value={String(zoom)}
          onChange={(_, { value }) => {
            setZoom(value === FIT ? FIT : Number(value));
          }}
        >
          <option value={FIT}>{`${WORDS.fit} (${WORDS.percent(fittingScale(sheet, width))})`}</option>
          {ZOOMS.map((share) => (
            <option key={share} value={share}>
              {WORDS.percent(share)}
            </option>
          ))}
        </Select>
      </div>
    </section>
  );
}

/** In pixels; 0 before the page is laid out. */
function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(current.clientWidth);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [place]);
  return width;
}
