import { Field, Input } from '@fluentui/react-components';
import { formatDay, parseDay } from '../../plan/day';
import { usePane } from '../shell/context';
import { WORDS } from '../words';

/** The day at which the plan is looked at. */
export function PositionDay() {
  const { results, busy, read } = usePane();
  if (results === null) return null;
  const { asOf } = results.plan;
  return (
    <Field label={WORDS.position} hint={WORDS.positionHint(formatDay(asOf))}>
      <Input
        type="date"
        value={asOf}
        disabled={busy !== null}
        onChange={(_, { value }) => {
          const day = parseDay(value);
          if (day !== null) read(day);
        }}
      />
    </Field>
  );
}
