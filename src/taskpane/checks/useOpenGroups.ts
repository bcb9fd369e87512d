import { useState } from 'react';
import { openAtFirst, toggled } from './open-groups';
import type { FindingGroup } from '../../plan/check/groups';

/**
 * Which groups of a list are open. What a list began with stays while it is the same list: a finding that was just
 * mended must not open or close groups around its reader.
 */
export function useOpenGroups(of: string, groups: readonly FindingGroup[]) {
  const [lists, setLists] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map());
  const open = lists.get(of) ?? openAtFirst(groups);
  const keep = (now: ReadonlySet<string>) => {
    setLists(new Map([...lists, [of, now]]));
  };
  if (!lists.has(of)) keep(open);
  return {
    open,
    toggle: (id: string) => {
      keep(toggled(open, id));
    },
  };
}
