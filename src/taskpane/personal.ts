/**
 * A person's own choices: which sub-group is theirs, which tab was open. They stay on this machine, in the storage that
 * Excel parts by where the add-in runs; nothing of the plan is kept there.
 */
export interface Personal {
  readonly get: (name: PersonalName) => string | null;
  readonly set: (name: PersonalName, value: string | null) => void;
}

export type PersonalName = 'lead' | 'tab';

/** @param partition Excel's own part of the storage (`Office.context.partitionKey`); absent on the desktop */
export function personalIn(storage: Storage | null, partition: string | undefined): Personal {
  const keyOf = (name: PersonalName) => `${partition ?? ''}plan-monitor.${name}`;
  // Storage may be switched off or full; the choice then holds for as long as the pane is open.
  const here = new Map<PersonalName, string | null>();
  return {
    get: (name) => {
      const known = here.get(name);
      if (known !== undefined) return known;
      try {
        return storage?.getItem(keyOf(name)) ?? null;
      } catch {
        return null;
      }
    },
    set: (name, value) => {
      here.set(name, value);
      try {
        if (value === null) storage?.removeItem(keyOf(name));
        else storage?.setItem(keyOf(name), value);
      } catch {
        // Kept in memory all the same.
      }
    },
  };
}
