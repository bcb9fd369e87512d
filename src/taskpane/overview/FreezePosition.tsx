import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { formatDay } from '../../plan/day';
import type { MeetingWords } from '../../plan/settings/said';
import { dayOfWords } from '../../plan/settings/words';
import { usePane } from '../shell/context';
import { WORDS } from '../words';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
  },
  field: { width: '100%' },
});

/** Freezes the position for a meeting: the name it is to stand under, and one button. */
export function FreezePosition() {
  const styles = useStyles();
  const { busy, build, results } = usePane();
  const meetings = namesOf(results?.said?.meetings ?? []);
  const list = useId();
  const [meeting, setMeeting] = useState('');
  const name = meeting.trim();
  return (
    <form
      className={styles.form}
      aria-label={WORDS.freeze}
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') build(name);
      }}
    >
      <Field label={WORDS.freeze} hint={WORDS.freezeHint} className={styles.field}>
        <Input
          value={meeting}
          placeholder="Executive, 12 May 2026"
          maxLength={100}
          list={list}
          onChange={(_, { value }) => {
            setMeeting(value);
          }}
        />
        <datalist id={list}>
          {meetings.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </Field>
      <Button type="submit" disabled={busy !== null || name === ''}>
        {WORDS.freezeNow}
      </Button>
    </form>
  );
}

/** "Executive, 12/05/2026", as each meeting stands in the settings. */
function namesOf(meetings: readonly MeetingWords[]): readonly string[] {
  return meetings.map(({ name, date }) => {
    const day = dayOfWords(date);
    return day === null ? name : `${name}, ${formatDay(day)}`;
  });
}
