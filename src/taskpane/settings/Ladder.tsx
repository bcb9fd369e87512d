import { DEFAULT_LADDER, type Rung } from '../../plan/escalate/ladder';
import type { SettingsCell } from '../../plan/settings/cells';
import { MOST_MONTHS, MOST_POSITIONS } from '../../plan/settings/limits';
import { onOrOff } from '../../plan/settings/words';
import { Heading } from '../parts/Heading';
import { SETTINGS } from '../words/settings';
import { OnOffField, TextField } from './fields';
import { Part, useStyles } from './Part';
import { useDraft, type DraftWork } from './useDraft';

/** Who is asked at each level, and from when on. */
export function Ladder() {
  const draft = useDraft();
  return (
    <Part title={SETTINGS.ladder} hint={SETTINGS.ladderHint} draft={draft} what={SETTINGS.ladder}>
      {DEFAULT_LADDER.map((rung) => (
        <RungFields key={rung.level} rung={rung} draft={draft} />
      ))}
    </Part>
  );
}

function RungFields({ rung, draft }: { readonly rung: Rung; readonly draft: DraftWork }) {
  const styles = useStyles();
  const { level, askOf, enabled, conditions } = rung;
  const name = SETTINGS.level(level, askOf);
  const cell = (heading: (SettingsCell & { table: 'rung' })['heading']): SettingsCell => ({
    table: 'rung',
    level,
    heading,
  });
  const months = conditions.flatMap((one) => (one.kind === 'overdue' ? [one.months] : []))[0];
  const positions = conditions.flatMap((one) => (one.kind === 'ratedLate' ? [one.positions] : []))[0];
  return (
    <div role="group" aria-label={name} className={styles.fields}>
      <Heading level={3}>{name}</Heading>
      <OnOffField
        draft={draft}
        cell={cell('Your on or off')}
        label={SETTINGS.on}
        usual={enabled}
        said={onOrOff}
      />
      <TextField
        draft={draft}
        cell={cell('Your name for it')}
        label={SETTINGS.rungName}
        placeholder={askOf}
      />
      <div className={styles.pair}>
        {months !== undefined && (
          <TextField
            draft={draft}
            cell={cell('Your months overdue')}
            label={SETTINGS.months}
            placeholder={String(months)}
            type="number"
            max={MOST_MONTHS}
          />
        )}
        {positions !== undefined && (
          <TextField
            draft={draft}
            cell={cell('Your positions rated late')}
            label={SETTINGS.positions}
            placeholder={String(positions)}
            type="number"
            max={MOST_POSITIONS}
          />
        )}
      </div>
    </div>
  );
}
