import { Field, Select } from '@fluentui/react-components';
import { formatDay, YEAR_START } from '../../plan/day';
import type { Results } from '../../plan/model';
import type { SettingsCell } from '../../plan/settings/cells';
import { SETTING_NAMES } from '../../plan/settings/sheet';
import { monthOfWord, MONTH_WORDS } from '../../plan/settings/words';
import { FIELD_HINTS, SETTINGS } from '../words/settings';
import { ChoiceField, DayField } from './fields';
import { Part } from './Part';
import { useDraft, type DraftWork } from './useDraft';

const AS_OF: SettingsCell = { table: 'setting', id: 'asOf' };

/** The day at which the plan is looked at, its period and the year that quarters are counted from. */
export function DayAndPeriod({ results: { plan } }: { readonly results: Results }) {
  const draft = useDraft();
  const known = (day: string | undefined) => (day === undefined ? '' : ` ${SETTINGS.inUse(day)}`);
  const { period } = plan;
  return (
    <Part title={SETTINGS.day} draft={draft} what={SETTINGS.day}>
      <PositionField draft={draft} day={formatDay(plan.asOf)} />
      <DayField
        draft={draft}
        cell={{ table: 'setting', id: 'periodStart' }}
        label={SETTING_NAMES.periodStart}
        hint={FIELD_HINTS.periodStart + known(period ? formatDay(period.start) : undefined)}
      />
      <DayField
        draft={draft}
        cell={{ table: 'setting', id: 'periodEnd' }}
        label={SETTING_NAMES.periodEnd}
        hint={FIELD_HINTS.periodEnd + known(period ? formatDay(period.end) : undefined)}
      />
      <ChoiceField
        draft={draft}
        cell={{ table: 'setting', id: 'yearStartMonth' }}
        label={SETTING_NAMES.yearStartMonth}
        hint={FIELD_HINTS.yearStartMonth}
        unsaid={SETTINGS.yearStart(MONTH_WORDS[YEAR_START - 1] ?? '')}
        choices={MONTH_WORDS.map((month) => ({ value: month, label: month }))}
        words={(text) => MONTH_WORDS[(monthOfWord(text) ?? 0) - 1] ?? null}
      />
    </Part>
  );
}

/** Each day, always today, or one day. @param day the one that is in use */
export function PositionField({ draft, day }: { readonly draft: DraftWork; readonly day: string }) {
  const text = draft.textOf(AS_OF);
  const isToday = /^today$/i.test(text);
  const way = text === '' ? 'each' : isToday ? 'today' : 'one';
  // That of one day stands beside the day.
  const problem = way === 'one' ? null : draft.problemOf(AS_OF);
  return (
    <>
      <Field
        label={SETTINGS.dayFrom}
        hint={`${FIELD_HINTS.asOf} ${SETTINGS.inUse(day)}`}
        validationState={problem === null ? 'none' : 'warning'}
        validationMessage={problem}
      >
        <Select
          value={way}
          onChange={(_, { value }) => {
            draft.set(AS_OF, value === 'each' ? '' : value === 'today' ? 'today' : day);
          }}
        >
          <option value="each">{SETTINGS.eachDay}</option>
          <option value="today">{SETTINGS.today}</option>
          <option value="one">{SETTINGS.oneDay}</option>
        </Select>
      </Field>
      {way === 'one' && <DayField draft={draft} cell={AS_OF} label={SETTINGS.theDay} />}
    </>
  );
}
