import {
  FluentProvider,
  makeStyles,
  Tab,
  TabList,
  Text,
  tokens,
  webDarkTheme,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { DocumentSettings, Results, RunExcel } from '../../monitor';
import { formatDay } from '../../plan/day';
import { Problem } from '../parts/Problem';
import type { Personal } from '../personal';
import { TAB_WORDS, WORDS } from '../words';
import { PaneContext, TABS, type PaneWork, type TabName } from './context';
import { FromRibbon } from './FromRibbon';
import { Pages } from './Pages';
import { StatusLine } from './StatusLine';
import { useTheme, type OfficeTheme } from './theme';
import { useHeadInView } from './useHeadInView';
import { tabFrom, useTab } from './useTab';
import { useWork } from './useWork';

const useStyles = makeStyles({
  // The pane scrolls as one; its head stays in view, so that what is under way is always told.
  page: { minHeight: '100vh', display: 'flex', flexDirection: 'column', minWidth: 0 },
  head: {
    // In a low window, as at twice its size, it would leave no room for the page.
    '@media (min-height: 30rem)': {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      // What takes the focus in the head is in view already: the page does not move for it.
      '& *': { scrollMarginTop: '-10rem' },
    },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    overflowWrap: 'anywhere',
    '& h1': { margin: 0 },
  },
  version: { color: tokens.colorNeutralForeground2 },
  // Five tabs stand in one line of 350 pixels; at large text they take two.
  tabs: {
    flexWrap: 'wrap',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  tab: { paddingLeft: '2px', paddingRight: '2px' },
  problem: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

export interface PaneProps {
  readonly run: RunExcel;
  /** The workbook's own store of this add-in; null where there is none. */
  readonly documentSettings: DocumentSettings | null;
  /** The workbook's address, by which the ribbon's functions know its pane. */
  readonly workbook: string;
  readonly personal: Personal;
  readonly theme: OfficeTheme | null;
}

/** The pane: reads the plan on opening, and shows it in tabs. */
export function Pane({ run, documentSettings, workbook, personal, theme }: PaneProps) {
  const work = useWork(run, documentSettings);
  const [tab, openTab] = useTab(personal);
  const pane = useMemo<PaneWork>(() => ({ ...work, openTab, personal }), [work, openTab, personal]);
  const colours = useTheme(theme);
  return (
    // The browser's own parts, such as lists of choices and scroll bars, follow the theme too.
    <FluentProvider theme={colours} style={{ colorScheme: colours === webDarkTheme ? 'dark' : 'light' }}>
      <PaneContext.Provider value={pane}>
        <Shell pane={pane} tab={tab} workbook={workbook} />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

interface ShellProps {
  readonly pane: PaneWork;
  readonly tab: TabName;
  readonly workbook: string;
}

function Shell({ pane, tab, workbook }: ShellProps) {
  const styles = useStyles();
  const { results, failure, openTab, busy } = pane;
  const head = useHeadInView(failure);
  return (
    <div className={styles.page} aria-busy={busy !== null}>
      <header className={styles.head} ref={head}>
        <div className={styles.title}>
          <Text as="h1" size={300} weight="semibold" block>
            {results?.plan.title ?? WORDS.product}
          </Text>
          {results && (
            <Text size={200} block className={styles.version}>
              {versionLine(results)}
            </Text>
          )}
        </div>
        {results && (
          <TabList
            size="small"
            className={styles.tabs}
            selectedValue={tab}
            onTabSelect={(_, { value }) => {
              openTab(tabFrom(String(value)));
            }}
            aria-label={WORDS.tabs}
          >
            {TABS.map((name) => (
              <Tab
                key={name}
                value={name}
                id={`tab-${name}`}
                aria-controls={`page-${name}`}
                className={styles.tab}
              >
                {TAB_WORDS[name]}
              </Tab>
            ))}
          </TabList>
        )}
        <StatusLine />
        <FromRibbon workbook={workbook} />
        <div role="alert">
          {failure && (
            <section className={styles.problem} aria-label={WORDS.message}>
              <Problem error={failure} />
            </section>
          )}
        </div>
      </header>
      <Pages tab={tab} />
    </div>
  );
}

/** "Draft v.3 · Position at 31/10/2025". */
function versionLine({ plan }: Results): string {
  return [plan.version ?? '', WORDS.positionAt(formatDay(plan.asOf))]
    .filter((part) => part !== '')
    .join(' · ');
}
