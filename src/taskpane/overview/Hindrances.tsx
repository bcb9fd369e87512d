import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../shell/context';
import { FIRST_RUN } from '../words/first-run';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
});

/** What stands in the way of building or of changing the plan, said before anybody tries; what goes on all the same. */
export function Hindrances() {
  const styles = useStyles();
  const { reading, goToSheet } = usePane();
  if (reading === null) return null;
  const { planSheets, isStructureProtected, isReadOnly } = reading.protection;
  const cannotAdd = isStructureProtected && reading.sheets.length === 0;
  if (planSheets.length === 0 && !cannotAdd && !isReadOnly) return null;
  return (
    <section className={styles.list} aria-label={FIRST_RUN.hindrances}>
      {isReadOnly && <Hindrance>{FIRST_RUN.readOnly}</Hindrance>}
      {cannotAdd && <Hindrance>{FIRST_RUN.cannotAdd}</Hindrance>}
      {planSheets.map((name) => (
        <Hindrance key={name}>
          {FIRST_RUN.planProtected(name)}{' '}
          <Link
            as="button"
            inline
            onClick={() => {
              goToSheet(name);
            }}
          >
            {FIRST_RUN.goToSheet(name)}
          </Link>
        </Hindrance>
      ))}
    </section>
  );
}

function Hindrance({ children }: { readonly children: ReactNode }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
