import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Sheet } from '../host/store/sheet';
import type { OpenBook } from './book';
import { WORDS } from './words';

const useStyles = makeStyles({
  list: { flex: '1 1 0', width: 0, display: 'flex', overflowX: 'auto', scrollbarWidth: 'thin' },
  tab: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    whiteSpace: 'nowrap',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  front: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
  },
  colour: { width: '8px', height: '8px', borderRadius: '2px' },
});

/** The id of a sheet's tab. */
export function tabId({ id }: Sheet): string {
  return `tab-${id.replace(/\W/g, '')}`;
}

/** The sheets that are not hidden, in their order. Arrow keys go from tab to tab, Enter brings the sheet to the front. */
export function SheetTabs({ book, front }: { readonly book: OpenBook; readonly front: Sheet }) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const sheets = book.shownSheets();
  useEffect(() => {
    document.getElementById(tabId(front))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [front]);

  const onKeyDown = (event: KeyboardEvent) => {
    const tabs = [...(list.current?.children ?? [])].filter((tab) => tab instanceof HTMLElement);
    const here = tabs.findIndex((tab) => tab === document.activeElement);
    const next = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    tabs[Math.min(Math.max(next, 0), tabs.length - 1)]?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={WORDS.sheets} className={styles.list} onKeyDown={onKeyDown}>
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          id={tabId(sheet)}
          aria-selected={sheet === front}
          aria-controls="sheet"
          tabIndex={sheet === front ? 0 : -1}
          className={mergeClasses(styles.tab, sheet === front && styles.front)}
          onClick={() => {
            book.activate(sheet);
          }}
        >
          {sheet.tabColour !== '' && (
            <span aria-hidden="true" className={styles.colour} style={{ backgroundColor: sheet.tabColour }} />
          )}
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
