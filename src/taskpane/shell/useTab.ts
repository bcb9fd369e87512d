import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Personal } from '../personal';
import { TABS, type TabName } from './context';

/**
 * Which tab is open, remembered for this person. The pane scrolls as one, so each tab's place is kept while others are
 * looked at: one that is opened for the first time begins at its top, one that was left stands where it was left.
 */
export function useTab(personal: Personal): readonly [TabName, (name: TabName) => void] {
  const [tab, setTab] = useState<TabName>(() => tabFrom(personal.get('tab')));
  const places = useRef<ReadonlyMap<TabName, number>>(new Map());
  const openTab = useCallback(
    (name: TabName) => {
      personal.set('tab', name);
      places.current = new Map([...places.current, [tab, document.documentElement.scrollTop]]);
      setTab(name);
    },
    [personal, tab],
  );
  // Before it is painted, so that nobody sees the page jump.
  useLayoutEffect(() => {
    document.documentElement.scrollTop = places.current.get(tab) ?? 0;
  }, [tab]);
  return [tab, openTab];
}

/** The tab of this name; the first for any other. */
export function tabFrom(name: string | null): TabName {
  return TABS.find((one) => one === name) ?? 'overview';
}
