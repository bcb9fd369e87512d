import { useEffect, useRef, type RefObject } from 'react';

/**
 * The head of the pane, in which a failure is told: whoever pressed a button far down the page must see what came of it.
 * The head stays in view by itself; where the window is too low for that, the page goes up to it. What takes the focus is
 * not covered by it, however high it is.
 */
export function useHeadInView(failure: object | null): RefObject<HTMLElement | null> {
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = head;
    if (current === null || failure === null) return;
    if (current.getBoundingClientRect().bottom <= 0) current.scrollIntoView();
    const page = document.documentElement.style;
    if (getComputedStyle(current).position === 'sticky') {
      page.scrollPaddingTop = `${String(current.offsetHeight)}px`;
    }
    return () => {
      page.scrollPaddingTop = '';
    };
  }, [failure]);
  return head;
}
