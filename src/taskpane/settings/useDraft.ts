import { useCallback, useState } from 'react';
import type { SettingsCell } from '../../plan/settings/cells';
import {
  drafted,
  draftedText,
  editsOf,
  hasNoDay,
  NO_DRAFT,
  typedSince,
  withoutSaved,
  type Draft,
} from '../../plan/settings/draft';
import { NOTHING_SAID, saidAt } from '../../plan/settings/said';
import { usePane } from '../shell/context';
import { SETTINGS } from '../words/settings';

/** What is changed in one part of the page, until it is saved. */
export interface DraftWork {
  readonly changes: number;
  readonly textOf: (cell: SettingsCell) => string;
  /** Why what stands there cannot be used, or that somebody has typed there meanwhile; null where all is well. */
  readonly problemOf: (cell: SettingsCell) => string | null;
  readonly set: (cell: SettingsCell, text: string) => void;
  /** Nothing is saved while a field of a day holds none. @param what is saved, for the sentence that says so */
  readonly save: (what: string) => Promise<boolean>;
  readonly discard: () => void;
}

export function useDraft(): DraftWork {
  const { results, changeSettings } = usePane();
  const said = results?.said ?? NOTHING_SAID;
  const [draft, setDraft] = useState<Draft>(NO_DRAFT);
  const set = useCallback(
    (cell: SettingsCell, text: string) => {
      setDraft((before) => drafted(before, said, cell, text));
    },
    [said],
  );
  const save = useCallback(
    async (what: string) => {
      if (hasNoDay(draft)) return false;
      const done = await changeSettings(editsOf(draft, said), SETTINGS.saved(what));
      if (done) setDraft((now) => withoutSaved(now, draft));
      return done;
    },
    [changeSettings, draft, said],
  );
  return {
    changes: draft.size,
    textOf: (cell) => draftedText(draft, said, cell),
    problemOf: (cell) => {
      const since = typedSince(draft, said, cell);
      if (since !== null) return SETTINGS.typedSince(since);
      return draftedText(draft, said, cell) === saidAt(said, cell).text ? saidAt(said, cell).problem : null;
    },
    set,
    save,
    discard: () => {
      setDraft(NO_DRAFT);
    },
  };
}
