import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../plan/model';
import { useLeave } from '../parts/Stops';
import { usePane } from '../shell/context';
import { CHECK_WORDS } from '../words/checks';
import { useListStyles } from '../parts/list-styles';

/** Sets findings aside, for a reason that all who share the workbook can read. */
export function AsideForm({ stop, findings, onClose }: AsideFormProps) {
  const styles = useListStyles();
  const { setAside, busy } = usePane();
  const leave = useLeave();
  const [reason, setReason] = useState('');
  const cancel = () => {
    onClose();
    leave(stop, Promise.resolve(true));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '' || busy !== null) return;
        const aside = setAside(findings, reason.trim());
        leave(stop, aside);
        void aside.then((done) => {
          if (done) onClose();
        });
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') cancel();
      }}
    >
      <Field label={CHECK_WORDS.reason} hint={CHECK_WORDS.reasonHint} required>
        <Input
          autoFocus
          value={reason}
          maxLength={500}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          type="submit"
          appearance="primary"
          disabled={reason.trim() === ''}
          disabledFocusable={busy !== null}
        >
          {findings.length === 1 ? CHECK_WORDS.setAside : CHECK_WORDS.setAsideAll(findings.length)}
        </Button>
        <Button size="small" onClick={cancel}>
          {CHECK_WORDS.cancel}
        </Button>
      </div>
    </form>
  );
}

interface AsideFormProps {
  /** Where the reader goes on from when it is done. */
  readonly stop: string;
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}
