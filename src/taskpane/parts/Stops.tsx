import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { nextStop } from './next-stop';

/** A piece of work that a row asks for; true where it was done. */
type Leave = (stop: string, work: Promise<boolean>) => void;

const StopsContext = createContext<Leave | null>(null);

/**
 * A list whose rows go when they are dealt with. Focus then goes on to the next row that is there, and to the list
 * itself after the last one; a reader who has gone elsewhere meanwhile is left there. A row says that it is one with
 * `data-stop`, a name that it keeps when the plan is read anew.
 */
export function Stops({ children }: { readonly children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<Left | null>(null);
  const leave = useMemo<Leave>(
    () => (stop, work) => {
      const before = stopsIn(list.current).map(nameOf);
      void work.then((done) => {
        if (done) setLeft({ stop, before });
      });
    },
    [],
  );
  useEffect(() => {
    // Where focus stood went away with its row; elsewhere it is the reader's own choice.
    if (left === null || list.current === null || document.activeElement !== document.body) return;
    const stops = stopsIn(list.current);
    const name = nextStop(left.before, stops.map(nameOf), left.stop);
    focusOn(stops.find((stop) => nameOf(stop) === name) ?? list.current);
  }, [left]);
  return (
    <StopsContext.Provider value={leave}>
      <div ref={list} tabIndex={-1} style={{ display: 'contents' }}>
        {children}
      </div>
    </StopsContext.Provider>
  );
}

interface Left {
  readonly stop: string;
  readonly before: readonly string[];
}

/** @throws Error outside `Stops` */
export function useLeave(): Leave {
  const leave = useContext(StopsContext);
  if (leave === null) throw new Error('A row of a list stands outside its list.');
  return leave;
}

const stopsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-stop]') ?? []),
];
const nameOf = ({ dataset }: HTMLElement): string => dataset['stop'] ?? '';

function focusOn(stop: HTMLElement): void {
  (stop.hasAttribute('tabindex') ? stop : stop.querySelector('button'))?.focus();
}
