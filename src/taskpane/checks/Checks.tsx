import { useDeferredValue, useMemo, useState } from 'react';
import type { Results } from '../../monitor';
import { findingIds } from '../../plan/check/groups';
import { isOpen } from '../../plan/check/open';
import { findingSeeker, type Sought } from '../../plan/check/seek';
import type { Finding, Severity } from '../../plan/model';
import { CountLine } from '../parts/CountLine';
import { Stops } from '../parts/Stops';
import { usePane } from '../shell/context';
import { WORDS } from '../words';
import { CHECK_WORDS } from '../words/checks';
import { Asides } from './Asides';
import { ChangedHere } from './ChangedHere';
import { Groups } from './Groups';
import { SearchFields, type Asked } from './SearchFields';

const ALL: Asked = { words: '', severity: null, onlyMine: false };

/** Every finding of the plan, and what can be done about each. */
export function Checks() {
  const { results, personal } = usePane();
  const [asked, setAsked] = useState(ALL);
  // The list may lag behind the typing; the typing never waits for the list.
  const deferred = useDeferredValue(asked);
  const mine = personal.get('lead');
  const sought = useMemo<Sought>(() => {
    const { onlyMine, ...others } = deferred;
    return { ...others, lead: onlyMine ? mine : null };
  }, [deferred, mine]);
  const ready = useMemo(() => results && readied(results), [results]);
  const shown = useMemo(() => ready?.seek(sought) ?? [], [ready, sought]);
  if (results === null || ready === null) return null;
  const { open, aside, ids, counts } = ready;
  return (
    <Stops>
      {open.length > 0 && <SearchFields asked={asked} onChange={setAsked} counts={counts} mine={mine} />}
      <CountLine
        words={countWords(results, ready, shown.length)}
        noneFits={open.length > 0 && shown.length === 0}
        onShowAll={() => {
          setAsked(ALL);
        }}
      />
      <Groups of={JSON.stringify(sought)} findings={shown} ids={ids} />
      <Asides findings={aside} ids={ids} />
      <ChangedHere />
    </Stops>
  );
}

interface Ready {
  readonly open: readonly Finding[];
  readonly aside: readonly Finding[];
  readonly ids: ReadonlyMap<Finding, string>;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly seek: (sought: Sought) => readonly Finding[];
}

function readied({ findings, plan }: Results): Ready {
  const open = findings.filter(isOpen);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return {
    open,
    aside: findings.filter((finding) => !isOpen(finding)),
    ids: findingIds(findings),
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    seek: findingSeeker(open, plan),
  };
}

function countWords({ checks, summary }: Results, { open, aside }: Ready, shown: number): string {
  if (open.length > 0) {
    return shown === 0 ? CHECK_WORDS.noneFits(open.length) : CHECK_WORDS.count(shown, open.length);
  }
  return aside.length > 0
    ? CHECK_WORDS.allAside(aside.length)
    : WORDS.foundNothing(checks, summary.activities);
}
