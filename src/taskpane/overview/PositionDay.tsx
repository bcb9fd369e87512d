import { useState } from 'react';
import { formatDay } from '../../plan/day';
import { isNoDay } from '../../plan/settings/typed-day';
import { dayOfWords } from '../../plan/settings/words';
import { DateField } from '../parts/DateField';
import { usePane } from '../shell/context';
import { WORDS } from '../words';

/** The day at which the plan is looked at. */
export function PositionDay() {
  const { results, busy, read } = usePane();
  const [noDay, setNoDay] = useState<string | null>(null);
  if (results === null) return null;
  const { asOf } = results.plan;
  return (
    <DateField
      label={WORDS.position}
      hint={WORDS.positionHint(formatDay(asOf))}
      // One that is switched off would lose the focus.
      readOnly={busy !== null}
      text={noDay ?? formatDay(asOf)}
      onSay={(text) => {
        setNoDay(isNoDay(text) ? text : null);
        const day = dayOfWords(text);
        if (day !== null && day !== asOf) read(day);
      }}
    />
  );
}
