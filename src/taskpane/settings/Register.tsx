import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Results } from '../../plan/model';
import { ASKED, NEW, type RegisteredLead } from '../../plan/register/register';
import { KIND_WORDS } from '../../plan/register/words';
import { Folded } from '../parts/Folded';
import { Paged } from '../parts/Paged';
import { Stops, useLeave } from '../parts/Stops';
import { usePane } from '../shell/context';
import { SETTINGS } from '../words/settings';
import { LeadForm } from './LeadForm';
import { useStyles } from './Part';

const useListStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
  },
});

/** Who leads in this plan, by which names, and what is said of them. */
export function Register({ results: { register } }: { readonly results: Results }) {
  const styles = { ...useStyles(), ...useListStyles() };
  const { reading, goToSheet } = usePane();
  const sheet = reading?.sheets.find(({ kind }) => kind === 'leads');
  const leads = register?.leads ?? [];
  const names = leads.map(({ name }) => name);
  return (
    <Folded title={SETTINGS.register} hint={SETTINGS.registerHint(leads.length)}>
      <div className={mergeClasses(styles.fields, styles.part)}>
        {register && !register.isUsers && <Text size={200}>{SETTINGS.registerProposed}</Text>}
        {sheet && (
          <div>
            <Button
              size="small"
              onClick={() => {
                goToSheet(sheet.name);
              }}
            >
              {SETTINGS.openSheetNamed(sheet.name)}
            </Button>
          </div>
        )}
        <Stops>
          <Paged of="leads" items={leads}>
            {(shown) => (
              <ul className={styles.list}>
                {shown.map((lead) => (
                  <LeadRow key={lead.name} lead={lead} names={names.filter((name) => name !== lead.name)} />
                ))}
              </ul>
            )}
          </Paged>
        </Stops>
      </div>
    </Folded>
  );
}

function LeadRow({ lead, names }: LeadRowProps) {
  const styles = useStyles();
  const { changeRegister, busy } = usePane();
  const leave = useLeave();
  const [isOpen, setOpen] = useState(false);
  const { name, otherSpellings, kind, status } = lead;
  const open = status === NEW || status === ASKED ? SETTINGS.status[status] : null;
  const look = () => changeRegister([{ kind: 'looked', name }], SETTINGS.savedLead(SETTINGS.lookedAt(name)));
  return (
    <li data-stop={name}>
      <Text block weight="semibold">
        {name}
      </Text>
      <Text size={200} block>
        {[kind === null ? '' : KIND_WORDS[kind], open ?? ''].filter((part) => part !== '').join(' · ')}
      </Text>
      {otherSpellings.length > 0 && (
        <Text size={200} block>
          {SETTINGS.spellings(otherSpellings.join('; '))}
        </Text>
      )}
      {isOpen ? (
        <LeadForm
          lead={lead}
          names={names}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={SETTINGS.changeLead(name)}
            onClick={() => {
              setOpen(true);
            }}
          >
            {SETTINGS.change}
          </Button>
          {open !== null && (
            <Button
              size="small"
              disabledFocusable={busy !== null}
              aria-label={`${SETTINGS.looked}: ${name}`}
              onClick={() => {
                leave(name, look());
              }}
            >
              {SETTINGS.looked}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

interface LeadRowProps {
  readonly lead: RegisteredLead;
  readonly names: readonly string[];
}
