import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { groupsOf, type FindingGroup } from '../../plan/check/groups';
import { SEVERITIES } from '../../plan/check/severity';
import type { Finding, Severity } from '../../plan/model';
import { Heading } from '../parts/Heading';
import { Severe } from '../parts/Severe';
import { CHECK_WORDS } from '../words/checks';
import { figure } from '../words/figure';
import { GroupPanel } from './GroupPanel';
import { useOpenGroups } from './useOpenGroups';

const useStyles = makeStyles({
  severity: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  button: { paddingLeft: 0 },
  panel: { marginLeft: 0, marginRight: 0 },
  title: {
    display: 'flex',
    justifyContent: 'space-between',
    flexGrow: 1,
    columnGap: tokens.spacingHorizontalS,
  },
  count: { fontVariantNumeric: 'tabular-nums' },
});

/** Findings by severity and rule, in groups that open and close. @param of names the list (see `Paged`) */
export function Groups({ of, findings, ids }: GroupsProps) {
  const groups = groupsOf(findings);
  const { open, toggle } = useOpenGroups(of, groups);
  return SEVERITIES.map((severity) => {
    const these = groups.filter((group) => group.severity === severity);
    return these.length === 0 ? null : (
      <Section key={severity} severity={severity} groups={these} {...{ of, ids, open, toggle }} />
    );
  });
}

function Section({ severity, groups, of, ids, open, toggle }: SectionProps) {
  const styles = useStyles();
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section aria-labelledby={`checks-${severity}`}>
      <Heading id={`checks-${severity}`}>
        <span className={styles.severity}>
          <Severe severity={severity} />
          {CHECK_WORDS.some(severity, count)}
        </span>
      </Heading>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { value }) => {
          toggle(String(value));
        }}
      >
        {groups.map((group) => (
          <AccordionItem key={group.id} value={group.id}>
            <div {...(open.has(group.id) ? {} : { 'data-stop': group.id })}>
              <AccordionHeader as="h3" size="small" button={{ className: styles.button }}>
                <span className={styles.title}>
                  <Text weight="semibold">{group.title}</Text>
                  <Text className={styles.count}>{figure(group.findings.length)}</Text>
                </span>
              </AccordionHeader>
            </div>
            <AccordionPanel className={styles.panel}>
              {open.has(group.id) && <GroupPanel of={`${of} ${group.id}`} group={group} ids={ids} />}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

interface GroupsProps {
  readonly of: string;
  readonly findings: readonly Finding[];
  readonly ids: ReadonlyMap<Finding, string>;
}

interface SectionProps extends Omit<GroupsProps, 'findings'> {
  readonly severity: Severity;
  readonly groups: readonly FindingGroup[];
  readonly open: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}
