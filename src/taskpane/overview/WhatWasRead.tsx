import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import type { AssessedPlan, Summary } from '../../plan/model';
import { MEANING_WORDS, RATING_WORDS, ROLE_WORDS, WORDS } from '../words';

const useStyles = makeStyles({ list: { marginTop: 0, marginBottom: 0, paddingLeft: '1.1rem' } });

/** Which sheets and columns were read and as what, so that a wrong reading is seen before it is believed. */
export function WhatWasRead({ plan, summary }: { readonly plan: AssessedPlan; readonly summary: Summary }) {
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="read">
        <AccordionHeader as="h2">{WORDS.whatWasRead}</AccordionHeader>
        <AccordionPanel>
          <Text block>{WORDS.rowsRead(summary.activities, summary.rowsLeftOut)}</Text>
          <h3>{WORDS.sheets}</h3>
          <ul className={styles.list}>
            {plan.sheets.map((sheet) => (
              <li key={sheet.name}>
                <strong>{sheet.name}</strong>: {sheet.why}
              </li>
            ))}
          </ul>
          <h3>{WORDS.columns}</h3>
          <ul className={styles.list}>
            {plan.columns.map((column) => (
              <li key={`${column.sheet}!${column.column}`}>
                {WORDS.columnAs(column.column, column.header, ROLE_WORDS[column.role])}
              </li>
            ))}
          </ul>
          <h3>{WORDS.key}</h3>
          {!plan.ragKeyFromPlan && <Text block>{WORDS.keyBuiltIn}</Text>}
          <ul className={styles.list}>
            {plan.ragKey.map((entry) => (
              <li key={entry.rating}>
                <strong>{RATING_WORDS[entry.rating]}</strong> ({MEANING_WORDS[entry.meaning]}):{' '}
                {entry.definition}
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
