import { Text } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Results } from '../../monitor';
import { formatDay } from '../../plan/day';
import { escalationSeeker, levelsOf, type SoughtEscalations } from '../../plan/escalate/levels';
import { CountLine } from '../parts/CountLine';
import { Heading } from '../parts/Heading';
import { Paged } from '../parts/Paged';
import { SearchLine } from '../parts/SearchLine';
import { usePane } from '../shell/context';
import { ESCALATION_WORDS } from '../words/escalations';
import { ClosedSince } from './ClosedSince';
import { EscalationRow } from './EscalationRow';
import { useListStyles } from '../parts/list-styles';

const ALL: SoughtEscalations = { words: '', level: null };

/** What needs someone above its lead, from the top of the ladder. */
export function Escalations() {
  const styles = useListStyles();
  const { results } = usePane();
  const [asked, setAsked] = useState(ALL);
  const sought = useDeferredValue(asked);
  const ready = useMemo(() => results && readied(results), [results]);
  const shown = useMemo(() => ready?.seek(sought) ?? [], [ready, sought]);
  if (results === null || ready === null) return null;
  const { open, closed, options } = ready;
  const { plan, summary } = results;
  return (
    <>
      <div>
        <Text size={200} block>
          {ESCALATION_WORDS.about}
        </Text>
        {summary.toConfirm > 0 && (
          <Text size={200} block>
            {ESCALATION_WORDS.toConfirm(summary.toConfirm)}
          </Text>
        )}
      </div>
      {open.length > 0 && (
        <SearchLine
          find={ESCALATION_WORDS.find}
          hint={ESCALATION_WORDS.findHint}
          words={asked.words}
          onWords={(words) => {
            setAsked({ ...asked, words });
          }}
          choose={ESCALATION_WORDS.level}
          options={options}
          chosen={asked.level === null ? '' : String(asked.level)}
          onChoose={(value) => {
            setAsked({ ...asked, level: value === '' ? null : Number(value) });
          }}
        />
      )}
      <CountLine
        words={countWords(open.length, shown.length, formatDay(plan.asOf))}
        noneFits={open.length > 0 && shown.length === 0}
        onShowAll={() => {
          setAsked(ALL);
        }}
      />
      {levelsOf(shown).map(({ level, askOf, items }) => {
        const id = `level-${String(level)}-${askOf}`;
        return (
          <section key={id} aria-label={askOf}>
            <Heading>{ESCALATION_WORDS.levelHeading(level, askOf, items.length)}</Heading>
            <Paged of={`${id} ${JSON.stringify(sought)}`} items={items}>
              {(some) => (
                <ul className={styles.list}>
                  {some.map((item) => (
                    <EscalationRow key={item.key} item={item} plan={plan} />
                  ))}
                </ul>
              )}
            </Paged>
          </section>
        );
      })}
      <ClosedSince items={closed} />
    </>
  );
}

function readied({ escalations, plan }: Results) {
  const open = escalations.filter(({ closed }) => closed === null);
  const levels = [...new Set(open.map(({ level }) => level))].sort((one, other) => other - one);
  return {
    open,
    closed: escalations.filter(({ closed }) => closed !== null),
    seek: escalationSeeker(open, plan),
    options: [
      { value: '', label: ESCALATION_WORDS.all(open.length) },
      ...levels.map((level) => ({
        value: String(level),
        label: ESCALATION_WORDS.some(level, open.filter((item) => item.level === level).length),
      })),
    ],
  };
}

function countWords(all: number, shown: number, day: string): string {
  if (all === 0) return ESCALATION_WORDS.none(day);
  return shown === 0 ? ESCALATION_WORDS.noneFits(all) : ESCALATION_WORDS.count(shown, all);
}
