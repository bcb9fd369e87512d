import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { OpenBook } from './book';
import { download, downloadName } from './download';
import { WORDS } from './words';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0 },
  words: { flex: '1 1 22rem', minWidth: 0 },
  logo: { width: '36px', height: '36px' },
  what: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  help: { position: 'relative' },
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorBrandForegroundLink,
  },
  notes: {
    position: 'absolute',
    top: 'calc(100% + 8px)',
    right: 0,
    zIndex: 15,
    width: 'min(26rem, 80vw)',
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} 2rem`,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
});

/** What this page is, and the ways in and out of it. */
export function Header({
  book,
  onFiles,
  onSample,
}: {
  readonly book: OpenBook | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.header}>
      <img src="assets/icon-80.png" alt="" className={styles.logo} />
      <div className={styles.words}>
        <Text as="h1" size={500} weight="semibold" block className={styles.title}>
          {WORDS.title}
        </Text>
        <Text size={300} block className={styles.what}>
          {WORDS.what}
        </Text>
      </div>
      <div className={styles.actions}>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx,.xlsm,.xltx,.xltm"
          hidden
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // The same file chosen again is a choice again.
            target.value = '';
          }}
        />
        <Button appearance="primary" onClick={() => chooser.current?.click()}>
          {WORDS.open}
        </Button>
        <Button onClick={onSample}>{WORDS.sample}</Button>
        <Button
          disabled={book === null}
          onClick={() => {
            if (book) download(book.workbook.save(), downloadName(book.fileName));
          }}
        >
          {WORDS.download}
        </Button>
        <details
          className={styles.help}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Escape') currentTarget.open = false;
          }}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
          }}
        >
          <summary className={styles.summary}>{WORDS.help}</summary>
          <ul className={styles.notes}>
            {WORDS.leftOut.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}
