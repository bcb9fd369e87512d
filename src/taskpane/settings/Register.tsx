import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Results } from '../../plan/model';
import { Folded } from '../parts/Folded';
import { Paged } from '../parts/Paged';
import { usePane } from '../shell/context';
import { SETTINGS } from '../words/settings';
import { useStyles } from './Part';

const useListStyles = makeStyles({
  list: { margin: 0, paddingLeft: '1.1rem', display: 'grid', rowGap: tokens.spacingVerticalXS },
});

/** Who leads in this plan, by which names; the table itself is a sheet. */
export function Register({ results: { register } }: { readonly results: Results }) {
  const styles = { ...useStyles(), ...useListStyles() };
  const { reading, goToSheet } = usePane();
  const sheet = reading?.sheets.find(({ kind }) => kind === 'leads');
  const leads = register?.leads ?? [];
  return (
    <Folded title={SETTINGS.register} hint={SETTINGS.registerHint(leads.length)}>
      <div className={mergeClasses(styles.fields, styles.part)}>
        {register && !register.isUsers && <Text size={200}>{SETTINGS.registerProposed}</Text>}
        {sheet ? (
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
        ) : (
          <Text size={200}>{SETTINGS.registerMissing}</Text>
        )}
        <Paged of="leads" items={leads}>
          {(shown) => (
            <ul className={styles.list}>
              {shown.map(({ name, otherSpellings, isNew }) => (
                <li key={name}>
                  {name}
                  {isNew && ` (${SETTINGS.isNew})`}
                  {otherSpellings.length > 0 && (
                    <Text size={200} block>
                      {SETTINGS.spellings(otherSpellings.join('; '))}
                    </Text>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Paged>
      </div>
    </Folded>
  );
}
