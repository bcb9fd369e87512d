import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Sheet } from '../host/store/sheet';
import type { OpenBook } from './book';
import { WORDS } from './words';

const useStyles = makeStyles({
  list: { flex: '1 1 0', width: 0, overflowX: 'auto', scrollbarWidth: 'thin' },
  tab: { flexShrink: 0, whiteSpace: 'nowrap' },
  colour: {
    display: 'inline-block',
    width: '8px',
    height: '8px',
    marginRight: tokens.spacingHorizontalXS,
    borderRadius: '2px',
  },
});

/** The id of a sheet's tab. */
export function tabId({ id }: Sheet): string {
  return `tab-${id.replace(/\W/g, '')}`;
}

/** The sheets that are not hidden, in their order. */
export function SheetTabs({ book, front }: { readonly book: OpenBook; readonly front: Sheet }) {
  const styles = useStyles();
  useEffect(() => {
    document.getElementById(tabId(front))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [front]);
  return (
    <TabList
      size="small"
      aria-label={WORDS.sheets}
      className={styles.list}
      selectedValue={front.id}
      onTabSelect={(_, { value }) => {
        const sheet = book.shownSheets().find(({ id }) => id === value);
        if (sheet) book.activate(sheet);
      }}
    >
      {book.shownSheets().map((sheet) => (
        <Tab key={sheet.id} id={tabId(sheet)} value={sheet.id} className={styles.tab}>
          {sheet.tabColour !== '' && (
            <span aria-hidden="true" className={styles.colour} style={{ backgroundColor: sheet.tabColour }} />
          )}
          {sheet.name}
        </Tab>
      ))}
    </TabList>
  );
}
