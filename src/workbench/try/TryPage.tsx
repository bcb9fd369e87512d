import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { AddInFrames } from './AddInFrames';
import { DialogWindow } from './DialogWindow';
import { Header } from './Header';
import { Ribbon } from './Ribbon';
import { useFileDrop } from './useFileDrop';
import { useOpenBook } from './useOpenBook';
import { WORDS } from './words';
import { WorkbookView } from './WorkbookView';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: 'hidden',
  },
  problem: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, flexShrink: 0 },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  beside: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    '@media (max-width: 700px)': { flexDirection: 'column' },
  },
  drop: {
    position: 'fixed',
    inset: '12px',
    zIndex: 20,
    display: 'grid',
    placeItems: 'center',
    fontSize: tokens.fontSizeBase600,
    color: tokens.colorBrandForeground1,
    backgroundColor: 'rgba(255, 255, 255, 0.92)',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    pointerEvents: 'none',
  },
});

/** A workbook beside the add-in's own pages, on Microsoft's own office.js: what Excel would be, as far as it is needed. */
export function TryPage() {
  const styles = useStyles();
  const { book, status, problem, setProblem, dialog, openSample, openFiles } = useOpenBook();
  const [isPaneOpen, setIsPaneOpen] = useState(true);
  const pane = useRef<HTMLIFrameElement>(null);
  const isHeldOver = useFileDrop(openFiles);
  useEffect(openSample, [openSample]);

  return (
    <div className={styles.page}>
      <header>
        <Header book={book} onFiles={openFiles} onSample={openSample} />
        <Ribbon
          key={`ribbon ${String(book?.id)}`}
          book={book}
          status={status}
          onOpenPane={() => {
            setIsPaneOpen(true);
            pane.current?.focus();
          }}
          onProblem={setProblem}
        />
      </header>
      <main className={styles.main}>
        {problem !== null && (
          <MessageBar intent="error" layout="multiline" className={styles.problem}>
            <MessageBarBody role="alert">{problem}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  size="small"
                  appearance="transparent"
                  onClick={() => {
                    setProblem(null);
                  }}
                >
                  {WORDS.dismiss}
                </Button>
              }
            />
          </MessageBar>
        )}
        {book !== null && (
          <div className={styles.beside}>
            <WorkbookView key={`workbook ${String(book.id)}`} book={book} onRefused={setProblem} />
            <AddInFrames
              key={`add-in ${String(book.id)}`}
              pane={pane}
              isPaneOpen={isPaneOpen}
              onClosePane={() => {
                setIsPaneOpen(false);
              }}
            />
          </div>
        )}
      </main>
      {dialog !== null && <DialogWindow key={dialog.url} dialog={dialog} />}
      {isHeldOver && <div className={styles.drop}>{WORDS.dropHere}</div>}
    </div>
  );
}
