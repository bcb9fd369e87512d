import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Folded } from '../parts/Folded';
import { usePane } from '../shell/context';
import { SETTINGS } from '../words/settings';
import type { DraftWork } from './useDraft';

export const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    '& h3': { margin: 0 },
  },
  part: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalL },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One part of the page, with its own way to save. */
export function Part({ title, hint, draft, what, children }: PartProps) {
  const styles = useStyles();
  return (
    <Folded
      title={draft.changes === 0 ? title : SETTINGS.unsaved(title, draft.changes)}
      {...(hint === undefined ? {} : { hint })}
    >
      <form
        className={mergeClasses(styles.fields, styles.part)}
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.changes > 0) void draft.save(what);
        }}
      >
        {children}
        <SaveButtons draft={draft} />
      </form>
    </Folded>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint?: string;
  readonly draft: DraftWork;
  /** What is saved, in words. */
  readonly what: string;
  readonly children: ReactNode;
}

/** A button that cannot be pressed just now keeps the focus, so that nobody is thrown out of the form. */
export function SaveButtons({ draft }: { readonly draft: DraftWork }) {
  const styles = useStyles();
  const { busy } = usePane();
  const isIdle = busy !== null || draft.changes === 0;
  return (
    <div className={styles.buttons}>
      <Button type="submit" appearance="primary" size="small" disabledFocusable={isIdle}>
        {draft.changes === 0 ? SETTINGS.save : SETTINGS.saveAll(draft.changes)}
      </Button>
      {draft.changes > 0 && (
        <Button size="small" disabledFocusable={busy !== null} onClick={draft.discard}>
          {SETTINGS.discard}
        </Button>
      )}
    </div>
  );
}
