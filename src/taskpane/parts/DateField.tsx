import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { asDay, isNoDay } from '../../plan/settings/typed-day';
import { WORDS } from '../words';
import { usePressing } from './usePressing';

/**
 * A day, typed as British readers write it: the browser's own field of dates follows the machine's language, and would
 * show 10/31/2025 to some. Once it is left, it stands there as it was understood, or what is wrong with it is told.
 */
export function DateField(props: DateFieldProps) {
  const {
    label,
    hint,
    problem = null,
    severity = 'error',
    required,
    readOnly,
    text,
    onSay,
    onTyping,
  } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const pressing = usePressing();
  const isWrong = typed === null && isNoDay(text);
  const told = pressing.isOn ? null : (problem ?? (isWrong ? WORDS.noDay : null));
  const say = () => {
    if (typed === null) return;
    setTyped(null);
    onSay(asDay(typed));
  };
  return (
    <Field
      label={label}
      hint={hint === undefined ? WORDS.dayForm : `${hint} ${WORDS.dayForm}`}
      required={required ?? false}
      validationState={told === null ? 'none' : problem === null ? 'error' : severity}
      validationMessage={told}
    >
      <Input
        value={typed ?? text}
        readOnly={readOnly ?? false}
        autoComplete="off"
        onChange={(_, { value }) => {
          setTyped(value);
          onTyping?.(value);
        }}
        onBlur={() => {
          pressing.look();
          say();
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') say();
        }}
      />
    </Field>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What else is wrong; null where nothing is. */
  readonly problem?: string | null;
  readonly severity?: 'warning' | 'error';
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly text: string;
  /** Told once the field is left or Enter is pressed: a day as dd/mm/yyyy, anything else as it was typed. */
  readonly onSay: (text: string) => void;
  /** Told at each key. */
  readonly onTyping?: (text: string) => void;
}
