import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { RATINGS, type Meaning, type RagKeyEntry, type Rating, type Results } from '../../plan/model';
import type { SettingsCell } from '../../plan/settings/cells';
import { NOTHING_SAID, saidAt } from '../../plan/settings/said';
import { colourOfText, meaningOfWord, MEANING_WORDS } from '../../plan/settings/words';
import { RATING_FILLS } from '../parts/rating-fills';
import { RATING_WORDS } from '../words';
import { SETTINGS } from '../words/settings';
import { ChoiceField, TextField } from './fields';
import { Part, useStyles } from './Part';
import { useDraft, type DraftWork } from './useDraft';

const useKeyStyles = makeStyles({
  rating: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: {
    width: '1rem',
    height: '1rem',
    flexShrink: 0,
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
});

/** Each rating of the plan: its colour, what it is defined as, and what it means to the rules. */
export function Key({ results }: { readonly results: Results }) {
  const draft = useDraft();
  const { plan, said = NOTHING_SAID } = results;
  const isSaid = (rating: Rating) =>
    saidAt(said, meaningCell(rating)).text !== '' || saidAt(said, colourCell(rating)).text !== '';
  const shown = RATINGS.filter(
    (rating) => isSaid(rating) || plan.ragKey.some((entry) => entry.rating === rating) || rating === 'blue',
  );
  return (
    <Part title={SETTINGS.key} hint={SETTINGS.keyHint} draft={draft} what={SETTINGS.key}>
      {!plan.ragKeyFromPlan && <Text>{SETTINGS.builtInKey}</Text>}
      {shown.map((rating) => (
        <RatingFields
          key={rating}
          rating={rating}
          entry={plan.ragKey.find((one) => one.rating === rating)}
          draft={draft}
        />
      ))}
    </Part>
  );
}

function RatingFields({ rating, entry, draft }: RatingProps) {
  const styles = { ...useStyles(), ...useKeyStyles() };
  const word = RATING_WORDS[rating];
  const fill = colourOfText(draft.textOf(colourCell(rating))) ?? entry?.colour ?? RATING_FILLS[rating];
  return (
    <div role="group" aria-label={word} className={styles.fields}>
      <div>
        <Text as="h3" weight="semibold" className={styles.rating}>
          <span className={styles.swatch} style={{ backgroundColor: fill }} aria-hidden="true" />
          {word}
        </Text>
        <Text size={200} block>
          {entry?.definition ?? SETTINGS.notInKey}
        </Text>
      </div>
      <MeaningField rating={rating} entry={entry} draft={draft} />
      <TextField
        draft={draft}
        cell={colourCell(rating)}
        label={SETTINGS.colour}
        hint={SETTINGS.colourHint}
        placeholder={entry?.colour ?? ''}
      />
    </div>
  );
}

interface RatingProps {
  readonly rating: Rating;
  readonly entry: RagKeyEntry | undefined;
  readonly draft: DraftWork;
}

/** What the rating means; by its definition where nobody says otherwise. */
export function MeaningField({ rating, entry, draft }: RatingProps) {
  const unsaid =
    entry === undefined || entry.isTold
      ? SETTINGS.asPlanSays
      : SETTINGS.asKeySays(MEANING_WORDS[entry.meaning]);
  return (
    <ChoiceField
      draft={draft}
      cell={meaningCell(rating)}
      label={SETTINGS.meaning}
      unsaid={unsaid}
      choices={(Object.keys(MEANING_WORDS) as Meaning[]).map((meaning) => ({
        value: MEANING_WORDS[meaning],
        label: MEANING_WORDS[meaning],
      }))}
      words={(text) => {
        const meaning = meaningOfWord(text);
        return meaning === null ? null : MEANING_WORDS[meaning];
      }}
    />
  );
}

export const meaningCell = (rating: Rating): SettingsCell => ({
  table: 'key',
  rating,
  heading: 'Your meaning',
});
const colourCell = (rating: Rating): SettingsCell => ({ table: 'key', rating, heading: 'Your colour' });
