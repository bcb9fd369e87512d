import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { formatDay, parseDay } from '../../plan/day';
import { SAMPLE_AS_OF } from '../../sample/as-of';
import { OpenBook } from './book';
import { NotOpened, sampleFile, workbookOf } from './open-file';
import { WORDS } from './words';

declare global {
  interface Window {
    /** Asked by the add-in's pages on this page, before they load office.js. */
    lendWorkbook?: (page: Window) => void;
  }
}

/** A window of the add-in's, opened over the page. */
export interface AddInDialog {
  readonly url: string;
  /** The user closes it. */
  readonly close: () => void;
}

/** The workbook of the page: opening another, what went wrong with it, and the window its add-in shows. */
export function useOpenBook() {
  const [book, setBook] = useState<OpenBook | null>(null);
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [dialog, setDialog] = useState<AddInDialog | null>(null);

  const surroundings = useMemo(
    () => ({
      openDialog: (url: string, closed: () => void) => {
        setDialog({
          url,
          close: () => {
            setDialog(null);
            closed();
          },
        });
      },
      closeDialog: () => {
        setDialog(null);
      },
    }),
    [],
  );

  useLayoutEffect(() => {
    if (book === null) return undefined;
    window.lendWorkbook = (page) => {
      book.lend(page);
    };
    return () => {
      book.close();
    };
  }, [book]);

  const open = useCallback(
    async (wanted: Promise<File> | File, told: (name: string) => string = WORDS.opened) => {
      setProblem(null);
      try {
        const file = await wanted;
        setStatus(WORDS.opening(file.name));
        await painted();
        const workbook = await workbookOf(file);
        // Office.js keeps the settings of the workbook before in it.
        sessionStorage.clear();
        setDialog(null);
        setBook(new OpenBook(file.name, workbook, surroundings));
        setStatus(told(file.name));
      } catch (error) {
        setStatus('');
        setProblem(error instanceof NotOpened ? error.message : WORDS.failed(String(error)));
      }
    },
    [surroundings],
  );

  const openSample = useCallback(() => void open(sampleFile(), sampleWords), [open]);
  const openFiles = useCallback(
    (files: readonly File[]) => {
      const [file, ...others] = files;
      if (others.length > 0) setProblem(WORDS.oneAtATime);
      else if (file) void open(file);
    },
    [open],
  );

  return { book, status, problem, setProblem, dialog, openSample, openFiles };
}

function sampleWords(name: string): string {
  const day = parseDay(SAMPLE_AS_OF);
  return day === null ? WORDS.opened(name) : WORDS.sampleOpened(name, formatDay(day));
}

/** What was said stands on the screen before a large file keeps the page busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve, 0);
    });
  });
}
