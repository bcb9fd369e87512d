import { Field, Input, Select, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SettingsCell } from '../../plan/settings/cells';
import { asDay } from '../../plan/settings/typed-day';
import { DateField } from '../parts/DateField';
import { SETTINGS } from '../words/settings';
import type { DraftWork } from './useDraft';

interface CellProps {
  readonly draft: DraftWork;
  readonly cell: SettingsCell;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A field over one cell of *Plan settings*, with what is wrong with it beside it. */
export function CellField({ draft, cell, label, hint, children }: CellFieldProps) {
  const problem = draft.problemOf(cell);
  return (
    <Field
      label={label ?? null}
      hint={hint ?? null}
      validationState={problem === null ? 'none' : 'warning'}
      validationMessage={problem}
    >
      {children}
    </Field>
  );
}

interface CellFieldProps extends Omit<CellProps, 'label'> {
  readonly label?: string;
  readonly children: ReactElement;
}

/** A choice of words; `words` finds the one that a typed text means. */
export function ChoiceField({ draft, cell, label, hint, unsaid, choices, words }: ChoiceProps) {
  const text = draft.textOf(cell);
  const chosen = text === '' ? '' : (words(text) ?? text);
  return (
    <CellField draft={draft} cell={cell} label={label} hint={hint}>
      <Select
        value={chosen}
        onChange={(_, { value }) => {
          draft.set(cell, value);
        }}
      >
        <option value="">{unsaid}</option>
        {choices.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
        {chosen !== '' && !choices.some(({ value }) => value === chosen) && (
          <option value={chosen}>{SETTINGS.notUsed(chosen)}</option>
        )}
      </Select>
    </CellField>
  );
}

interface ChoiceProps extends CellProps {
  /** What holds where nothing is said. */
  readonly unsaid: string;
  /** `value` is what is typed on the sheet. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly words: (text: string) => string | null;
}

/** A day, typed on the sheet as British readers write it. */
export function DayField({ draft, cell, label, hint }: CellProps) {
  return (
    <DateField
      label={label}
      hint={hint}
      problem={draft.problemOf(cell)}
      severity="warning"
      text={asDay(draft.textOf(cell))}
      onSay={(text) => {
        draft.set(cell, text);
      }}
    />
  );
}

/** Words, or a figure where `type` says so. */
export function TextField({ draft, cell, label, hint, placeholder, type, max }: TextProps) {
  return (
    <CellField draft={draft} cell={cell} label={label} hint={hint}>
      <Input
        type={type ?? 'text'}
        value={draft.textOf(cell)}
        placeholder={placeholder ?? ''}
        {...(type === 'number' ? { min: 0, max: max ?? 99, step: 1 } : {})}
        onChange={(_, { value }) => {
          draft.set(cell, value);
        }}
      />
    </CellField>
  );
}

interface TextProps extends CellProps {
  readonly placeholder?: string;
  readonly type?: 'text' | 'number';
  readonly max?: number;
}

/** On or off; what is usual is said by an empty cell. */
export function OnOffField({ draft, cell, label, usual, said }: OnOffProps) {
  return (
    <CellField draft={draft} cell={cell}>
      <Switch
        label={label}
        checked={said(draft.textOf(cell)) ?? usual}
        onChange={(_, { checked }) => {
          draft.set(cell, checked === usual ? '' : checked ? 'on' : 'off');
        }}
      />
    </CellField>
  );
}

interface OnOffProps extends CellProps {
  readonly usual: boolean;
  readonly said: (text: string) => boolean | null;
}
