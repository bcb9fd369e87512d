import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ panel: { marginLeft: 0, marginRight: 0 } });

/** A part of a page that is closed until somebody wants it. */
export function Folded({ title, hint, children }: FoldedProps) {
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="folded">
        <AccordionHeader as="h2">{title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {hint !== undefined && (
            <Text size={200} block>
              {hint}
            </Text>
          )}
          {children}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}
