import { Checkbox, Text } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { activityFinder } from '../../plan/activity-at';
import { actionSeeker, ALL_ACTIONS, leadsOf, type Found, type Sought } from '../../plan/actions/seek';
import { nextMeeting } from '../../plan/chase/chase';
import type { Results } from '../../monitor';
import { CountLine } from '../parts/CountLine';
import { Paged } from '../parts/Paged';
import { usePlaceOf } from '../parts/place-of';
import { usePane } from '../shell/context';
import { ACTION_WORDS } from '../words/actions';
import { ActionItem } from './ActionItem';
import { Chasing } from './Chasing';
import { Filters } from './Filters';
import { Forms, FormsContext, useOpenKeys } from './forms';
import { Offers } from './Offers';
import { Orphans } from './Orphans';
import { useActionStyles } from './styles';
import { useListStyles } from '../parts/list-styles';
import { useSelected } from './useSelected';

/** The plan's actions, as many as somebody asks for, each with the way to bring it up to date. */
export function Actions() {
  const { results } = usePane();
  return results && <ActionsOf results={results} />;
}

function ActionsOf({ results }: { readonly results: Results }) {
  const styles = useActionStyles();
  const rows = useListStyles();
  const { personal } = usePane();
  const { plan, summary, settings } = results;
  const [forms] = useState(() => new Forms());
  const leads = useMemo(() => leadsOf(plan), [plan]);
  const [mine, setMine] = useState(() => personal.get('lead'));
  const [asked, setAsked] = useState<Sought>(() => ({
    ...ALL_ACTIONS,
    lead: mine !== null && leads.includes(mine) ? mine : null,
  }));
  const [follows, setFollows] = useState(false);
  const selected = useSelected(follows);
  // The list may lag behind the typing; the typing never waits for the list.
  const sought = useDeferredValue(asked);
  const open = useOpenKeys(forms);
  const meeting = nextMeeting(settings?.meetings ?? [], plan.asOf)?.day ?? null;
  const seek = useMemo(() => actionSeeker(plan, meeting), [plan, meeting]);
  const found = useMemo(() => seek(sought, open), [seek, sought, open]);
  const activityAt = useMemo(() => activityFinder(plan), [plan]);
  const followed = selected && activityAt(selected);
  const shown = followed
    ? plan.actions
        .filter(({ activities }) => activities.includes(followed))
        .map((action) => ({ action, activities: action.activities }))
    : found.shown;
  const placeOf = usePlaceOf();
  return (
    <FormsContext.Provider value={forms}>
      <Offers offers={results.offers ?? []} lead={asked.lead} />
      <Orphans />
      <Filters
        sought={asked}
        onChange={setAsked}
        found={found}
        leads={leads}
        hasMeeting={meeting !== null}
        mine={mine}
        onMine={(lead) => {
          personal.set('lead', lead);
          setMine(lead);
        }}
      />
      <Chasing chasing={results.chasing ?? []} lead={asked.lead} />
      <div className={styles.stack}>
        <Checkbox
          label={ACTION_WORDS.follow}
          checked={follows}
          onChange={(_, { checked }) => {
            setFollows(checked === true);
          }}
        />
        {follows && !followed && <Text size={200}>{ACTION_WORDS.followHint}</Text>}
        <CountLine
          words={
            selected && followed
              ? ACTION_WORDS.followed(placeOf(selected))
              : countWords(found, summary.activities)
          }
          noneFits={!followed && found.activities === 0}
          onShowAll={() => {
            setAsked(ALL_ACTIONS);
          }}
        />
      </div>
      <Paged of={JSON.stringify([sought, followed?.key])} items={shown}>
        {(page) => (
          <ul className={rows.list}>
            {page.map(({ action, activities }) => (
              <ActionItem key={activities[0]?.key} action={action} activities={activities} asOf={plan.asOf} />
            ))}
          </ul>
        )}
      </Paged>
    </FormsContext.Provider>
  );
}

function countWords({ activities, actions }: Found, all: number): string {
  return activities === 0 ? ACTION_WORDS.none : ACTION_WORDS.count(activities, all, actions);
}
