import { Button, MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { today } from '../../clock';
import { usePane } from '../shell/context';
import { ACTION_WORDS, PART_WORDS } from '../words/actions';
import { formFrom } from './fields';
import { PlannedChanges } from './PlannedChanges';
import { useListStyles } from '../parts/list-styles';
import type { UpdateOfProps } from './UpdateOf';

/** Every cell that would change, as it is and as it would be, before anything is written. */
export function Preview({ activity, form, onChange }: UpdateOfProps) {
  const styles = useListStyles();
  const { reading, changePlan, busy } = usePane();
  const asked = useMemo(() => formFrom(form.fields), [form.fields]);
  const planned = useMemo(
    () => reading?.updateOf(activity, asked, today()) ?? null,
    [reading, activity, asked],
  );
  if (reading === null || planned === null) return null;
  const { changes, problems } = planned;
  const { reason, outOfStep } = reading.allowedAfter(activity, asked);
  const parts = [...new Set(changes.map(({ part }) => PART_WORDS[part].toLowerCase()))].join(', ');
  return (
    <>
      <Text weight="semibold">{ACTION_WORDS.willChange}</Text>
      <PlannedChanges planned={planned} />
      {outOfStep && problems.length === 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{ACTION_WORDS.outOfStep}</MessageBarTitle>
            {reason}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy !== null || problems.length > 0 || changes.length === 0}
          onClick={() => {
            const what = ACTION_WORDS.what(form.name, parts);
            void changePlan(changes, what).then((isDone) => {
              if (!isDone) return;
              onChange({ ...form, step: 'written', what, cells: changes.map(({ cell }) => cell) });
            });
          }}
        >
          {ACTION_WORDS.write}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onChange({ ...form, step: 'form' });
          }}
        >
          {ACTION_WORDS.back}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onChange(null);
          }}
        >
          {ACTION_WORDS.cancel}
        </Button>
      </div>
    </>
  );
}
