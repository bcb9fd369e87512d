/**
 * The changes that were made to the plan, kept so that each can be put back, also after the pane was closed.
 *
 * They stand in the settings of the document (Office.Settings), which Excel keeps in the workbook for this add-in alone.
 * Saving them there takes the user's undo list away (OfficeDev/office-js#3141), so a change is only noted when it is
 * made, and `save` is for moments at which nobody is about to undo: when the pane goes, and after a build.
 */
import type { DoneChange } from '../plan/changes';
import { bytesOf } from './payload';

export interface KeptChanges {
  /** The latest first. */
  list(): readonly DoneChange[];
  /** Notes changes; the oldest go where there are too many. */
  add(done: readonly DoneChange[]): void;
  remove(id: string): void;
  /** Keeps what was noted with the workbook. True where that is done, or nothing is to be done. */
  save(): Promise<boolean>;
}

/** What of `Office.Settings` is used. */
export type DocumentSettings = Pick<Office.Settings, 'get' | 'set' | 'saveAsync'>;

const KEY = 'planMonitorChanges';
const MOST = 200;
/** All settings of an add-in have 2 MB (Office.Settings.set); this leaves room for what others keep there. */
const MOST_BYTES = 400_000;

/** @param settings `Office.context.document.settings`; null where there are none, and then nothing outlives the pane */
export function keptChanges(settings: DocumentSettings | null): KeptChanges {
  let changes = read(settings?.get(KEY));
  let isSaved = true;
  const note = (next: readonly DoneChange[]) => {
    changes = bounded(next);
    isSaved = false;
    settings?.set(KEY, JSON.stringify(changes));
  };
  return {
    list: () => changes,
    add: (done) => {
      const ids = new Set(done.map(({ id }) => id));
      note([...[...done].reverse(), ...changes.filter(({ id }) => !ids.has(id))]);
    },
    remove: (id) => {
      note(changes.filter((change) => change.id !== id));
    },
    save: async () => {
      if (settings === null || isSaved) return isSaved;
      isSaved = await saved(settings);
      return isSaved;
    },
  };
}

function saved(settings: DocumentSettings): Promise<boolean> {
  return new Promise((resolve) => {
    settings.saveAsync(({ status }) => {
      resolve(String(status) === 'succeeded');
    });
  });
}

function bounded(changes: readonly DoneChange[]): readonly DoneChange[] {
  let bytes = 0;
  const fitting = changes.slice(0, MOST).findIndex((change) => {
    bytes += bytesOf(JSON.stringify(change));
    return bytes > MOST_BYTES;
  });
  return changes.slice(0, fitting < 0 ? MOST : fitting);
}

/** What another version may have kept, or nothing, is nothing. */
function read(kept: unknown): readonly DoneChange[] {
  if (typeof kept !== 'string') return [];
  try {
    const changes: unknown = JSON.parse(kept);
    return Array.isArray(changes) ? changes.filter(isDoneChange) : [];
  } catch {
    return [];
  }
}

function isDoneChange(value: unknown): value is DoneChange {
  const parts = ['id', 'cell', 'before', 'after', 'changed', 'what', 'at'];
  return typeof value === 'object' && value !== null && parts.every((part) => part in value);
}
