import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../shell/context';
import { WORDS } from '../words';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  field: { width: '100%' },
});

/** Freezes the position for a meeting: the name it is to stand under, and one button. */
export function FreezePosition() {
  const styles = useStyles();
  const { busy, build } = usePane();
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
          onChange={(_, { value }) => {
            setMeeting(value);
          }}
        />
      </Field>
      <Button type="submit" disabled={busy !== null || name === ''}>
        {WORDS.freezeNow}
      </Button>
    </form>
  );
}
