/**
 * The update forms that are open, by activity. They stand apart from the list, so that what was typed outlives a filter,
 * another page of the list and a reading of the plan.
 */
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { CellRef } from '../../plan/grid';
import { NO_FIELDS, type Fields } from './fields';

export interface OpenForm {
  /** How the activity is named: "1.1.2, D18". */
  readonly name: string;
  readonly fields: Fields;
  /** What the plan said of the activity when the form was opened (see `fingerprintOf`). */
  readonly seen: string;
  readonly step: 'form' | 'preview' | 'written';
  /** What was done, in words, and in which cells; from `written` on. */
  readonly what: string;
  readonly cells: readonly CellRef[];
}

export function openForm(name: string, seen: string): OpenForm {
  return { name, fields: NO_FIELDS, seen, step: 'form', what: '', cells: [] };
}

export class Forms {
  #open: ReadonlyMap<string, OpenForm> = new Map();
  #keys: ReadonlySet<string> = new Set();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  get(key: string): OpenForm | null {
    return this.#open.get(key) ?? null;
  }

  /** The same set until a form is opened or closed. */
  readonly keys = (): ReadonlySet<string> => this.#keys;

  /** Null closes the form. */
  set(key: string, form: OpenForm | null): void {
    const open = new Map(this.#open);
    if (form === null) open.delete(key);
    else open.set(key, form);
    if (open.size !== this.#open.size) this.#keys = new Set(open.keys());
    this.#open = open;
    for (const listener of this.#listeners) listener();
  }
}

export const FormsContext = createContext(new Forms());

/** The activities whose forms are open. */
export function useOpenKeys(forms: Forms): ReadonlySet<string> {
  return useSyncExternalStore(forms.subscribe, forms.keys);
}

/** The form of one activity, and the way to change it. */
export function useForm(key: string): readonly [OpenForm | null, (form: OpenForm | null) => void] {
  const forms = useContext(FormsContext);
  const form = useSyncExternalStore(forms.subscribe, () => forms.get(key));
  const set = useCallback(
    (next: OpenForm | null) => {
      forms.set(key, next);
    },
    [forms, key],
  );
  return [form, set];
}
