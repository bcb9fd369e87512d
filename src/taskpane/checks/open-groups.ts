import type { FindingGroup } from '../../plan/check/groups';

/** So many findings may be on show at first. */
const MOST = 30;

/** The groups to open at first: from the top as long as the list stays short, and one in any case. */
export function openAtFirst(groups: readonly FindingGroup[]): ReadonlySet<string> {
  let shown = 0;
  const closed = groups.findIndex(({ findings }) => {
    shown += findings.length;
    return shown > MOST;
  });
  return new Set(groups.slice(0, closed < 0 ? groups.length : Math.max(closed, 1)).map(({ id }) => id));
}

export function toggled(open: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const now = new Set(open);
  if (!now.delete(id)) now.add(id);
  return now;
}
