import {
  Button,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  Textarea,
} from '@fluentui/react-components';
import { today } from '../../clock';
import { shortened, withoutBullet } from '../../plan/assess/words';
import { formatDay } from '../../plan/day';
import { fingerprintOf } from '../../plan/history/fingerprint';
import type { AssessedMilestone } from '../../plan/model';
import { isBlank, type Fields } from './fields';
import { isNoDay } from '../../plan/settings/typed-day';
import { DateField } from '../parts/DateField';
import { ACTION_WORDS } from '../words/actions';
import { RatingChoice } from './RatingChoice';
import { useActionStyles } from './styles';
import { useListStyles } from '../parts/list-styles';
import type { UpdateOfProps } from './UpdateOf';

/** What is new of one activity. Nothing is written from here: a preview comes first. */
export function UpdateForm({ activity, form, onChange }: UpdateOfProps) {
  const styles = useActionStyles();
  const rows = useListStyles();
  const { fields } = form;
  const set = (more: Partial<Fields>) => {
    onChange({ ...form, fields: { ...fields, ...more } });
  };
  const setDay = (day: string) => {
    set({ day });
  };
  const hasEvidence = activity.evidence.cell !== null;
  const open = activity.milestones.flatMap((milestone, at) => (isOpen(milestone) ? [{ milestone, at }] : []));
  const left = open.filter(({ at }) => !fields.completed.includes(at));
  return (
    <form
      noValidate
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank(fields) && !(left.length > 0 && isNoDay(fields.day)))
          onChange({ ...form, step: 'preview' });
      }}
    >
      {form.seen !== fingerprintOf(activity) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{ACTION_WORDS.changed}</MessageBarBody>
        </MessageBar>
      )}
      {activity.rag.cell !== null && (
        <RatingChoice
          activity={activity}
          fields={fields}
          onChoose={(rating) => {
            set({ rating });
          }}
        />
      )}
      <Field
        label={ACTION_WORDS.words}
        hint={hasEvidence ? ACTION_WORDS.wordsHint(formatDay(today())) : ACTION_WORDS.wordsHintNoColumn}
      >
        <Textarea
          value={fields.words}
          rows={3}
          resize="vertical"
          disabled={!hasEvidence}
          onChange={(_, { value }) => {
            set({ words: value });
          }}
        />
      </Field>
      {open.length > 0 && (
        <div role="group" aria-label={ACTION_WORDS.completed}>
          <Text weight="semibold" block>
            {ACTION_WORDS.completed}
          </Text>
          {open.map(({ milestone, at }) => (
            <Checkbox
              key={at}
              label={nameOf(milestone)}
              checked={fields.completed.includes(at)}
              onChange={(_, { checked }) => {
                const others = fields.completed.filter((one) => one !== at);
                set({ completed: checked === true ? [...others, at] : others });
              }}
            />
          ))}
        </div>
      )}
      {left.length > 0 && (
        <DateField label={ACTION_WORDS.revised} text={fields.day} onTyping={setDay} onSay={setDay} />
      )}
      {left.length > 0 && fields.day !== '' && (
        <>
          <Field label={ACTION_WORDS.reason} required>
            <Input
              value={fields.reason}
              onChange={(_, { value }) => {
                set({ reason: value });
              }}
            />
          </Field>
          {left.length > 1 && (
            <Field label={ACTION_WORDS.whose} required>
              <Select
                value={fields.whose}
                onChange={(_, { value }) => {
                  set({ whose: value });
                }}
              >
                <option value="">{ACTION_WORDS.whoseOf}</option>
                {left.map(({ milestone, at }) => (
                  <option key={at} value={String(at)}>
                    {nameOf(milestone)}
                  </option>
                ))}
                <option value="all">{ACTION_WORDS.whoseAll}</option>
              </Select>
            </Field>
          )}
        </>
      )}
      <div className={rows.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isBlank(fields)}>
          {ACTION_WORDS.preview}
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
    </form>
  );
}

/** No words say that it is done or given up, whatever the rating says. */
function isOpen({ status }: AssessedMilestone): boolean {
  return status !== 'complete' && status !== 'cancelled';
}

function nameOf({ task, text, effectiveDue }: AssessedMilestone): string {
  const name = shortened(withoutBullet(task === '' ? text : task), 80);
  return effectiveDue === null ? name : `${name} (${formatDay(effectiveDue)})`;
}
