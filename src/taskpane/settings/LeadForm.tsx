import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { leadText, type LeadEdit, type LeadField } from '../../plan/register/edit';
import type { LeadKind, RegisteredLead } from '../../plan/register/register';
import { KIND_WORDS } from '../../plan/register/words';
import { usePane } from '../shell/context';
import { SETTINGS } from '../words/settings';
import { useStyles } from './Part';

const TEXTS = ['otherSpellings', 'agency', 'accountableLead', 'contact', 'reportsTo'] as const;

/** What is said of one lead; or that it is another name for one that is there. */
export function LeadForm({ lead, names, onClose }: LeadFormProps) {
  const styles = useStyles();
  const { changeRegister, busy } = usePane();
  const [said, setSaid] = useState<Readonly<Partial<Record<LeadField, string>>>>({});
  const [as, setAs] = useState('');
  const textOf = (field: LeadField) => said[field] ?? leadText(lead, field);
  const set =
    (field: LeadField) =>
    (_: unknown, { value }: { readonly value: string }) => {
      setSaid({ ...said, [field]: value });
    };
  const edits = (): readonly LeadEdit[] =>
    as === ''
      ? (Object.keys(said) as LeadField[]).map((field) => ({
          kind: 'say',
          name: lead.name,
          field,
          saw: leadText(lead, field),
          text: textOf(field),
        }))
      : [{ kind: 'same', name: lead.name, as }];
  return (
    <form
      className={styles.fields}
      aria-label={SETTINGS.changeLead(lead.name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy !== null) return;
        void changeRegister(edits(), SETTINGS.savedLead(SETTINGS.settledLead(lead.name))).then((done) => {
          if (done) onClose();
        });
      }}
    >
      <Field label={SETTINGS.anotherName}>
        <Select
          value={as}
          onChange={(_, { value }) => {
            setAs(value);
          }}
        >
          <option value="">{SETTINGS.ownLead}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {as === '' && (
        <>
          <Field label={SETTINGS.leadFields.kind}>
            <Select value={textOf('kind')} onChange={set('kind')}>
              <option value="">{SETTINGS.noKind}</option>
              {(Object.keys(KIND_WORDS) as LeadKind[]).map((kind) => (
                <option key={kind} value={KIND_WORDS[kind]}>
                  {KIND_WORDS[kind]}
                </option>
              ))}
            </Select>
          </Field>
          {TEXTS.map((field) => (
            <Field
              key={field}
              label={SETTINGS.leadFields[field]}
              hint={field === 'otherSpellings' ? SETTINGS.spellingsHint : null}
            >
              <Input value={textOf(field)} onChange={set(field)} />
            </Field>
          ))}
        </>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy !== null}>
          {SETTINGS.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {SETTINGS.cancel}
        </Button>
      </div>
    </form>
  );
}

interface LeadFormProps {
  readonly lead: RegisteredLead;
  /** Names of the other leads. */
  readonly names: readonly string[];
  readonly onClose: () => void;
}
