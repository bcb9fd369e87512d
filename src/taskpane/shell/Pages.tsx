import {
  inputClassNames,
  makeStyles,
  selectClassNames,
  textareaClassNames,
  tokens,
} from '@fluentui/react-components';
import { useState, type ComponentType } from 'react';
import { Overview } from '../overview/Overview';
import { later } from '../parts/later';
import { Settings } from '../settings/arriving';
import { TABS, usePane, type TabName } from './context';
import { Loading } from './Loading';
import { NoPlan } from './NoPlan';

/** What people type or choose in. */
const FIELDS = [inputClassNames, selectClassNames, textareaClassNames]
  .map(({ root }) => `& .${root}`)
  .join(', ');

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
    '&[hidden]': { display: 'none' },
    // A field is as wide as the page leaves it, whatever its longest choice.
    [FIELDS]: { minWidth: 0, width: '100%' },
  },
});

const lists = () => import(/* webpackChunkName: "lists", webpackPrefetch: true */ './lists');

const PAGES: Readonly<Record<TabName, ComponentType>> = {
  overview: Overview,
  checks: later(async () => (await lists()).Checks),
  escalations: later(async () => (await lists()).Escalations),
  actions: later(async () => (await lists()).Actions),
  settings: Settings,
};

/**
 * The page of the open tab. One that was opened stays as it was left, its search, its filters and what was typed, while
 * others are looked at and while the plan is read anew.
 */
export function Pages({ tab }: { readonly tab: TabName }) {
  const styles = useStyles();
  const { results, failure, noPlan } = usePane();
  const [opened, setOpened] = useState<readonly TabName[]>([tab]);
  if (!opened.includes(tab)) setOpened([...opened, tab]);
  if (noPlan !== null || results === null) {
    return (
      <main className={styles.page}>
        {noPlan ? <NoPlan failure={noPlan} /> : failure === null && <Loading />}
      </main>
    );
  }
  return (
    <main>
      {TABS.map((name) => {
        const Page = PAGES[name];
        return (
          <div
            key={name}
            role="tabpanel"
            id={`page-${name}`}
            aria-labelledby={`tab-${name}`}
            className={styles.page}
            hidden={name !== tab}
          >
            {opened.includes(name) && <Page />}
          </div>
        );
      })}
    </main>
  );
}
