import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { WORDS } from '../words';

/** Rows shown at first, and added at each press: a list of ten thousand scrolls as lightly as one of fifty. */
const PAGE = 50;

/**
 * A long list a page at a time. What is shown stays shown while the list is the same one (`of`): a finding that was
 * just mended must not send its reader back to the top.
 */
export function Paged<T>({ of, items, children }: PagedProps<T>) {
  const [shown, setShown] = useState({ of, count: PAGE });
  const count = shown.of === of ? shown.count : PAGE;
  const rest = items.length - count;
  return (
    <>
      {children(items.slice(0, count))}
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown({ of, count: count + PAGE });
          }}
        >
          {WORDS.showMore(Math.min(PAGE, rest), rest)}
        </Button>
      )}
    </>
  );
}

interface PagedProps<T> {
  /** Names the list: another search or filter makes another list. */
  readonly of: string;
  readonly items: readonly T[];
  readonly children: (shown: readonly T[]) => ReactNode;
}
