import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { AssessedActivity, Rating } from '../../plan/model';
import { Rated } from '../parts/Rated';
import { usePane } from '../shell/context';
import { ACTION_WORDS } from '../words/actions';
import { formFrom, type Fields } from './fields';
import { useListStyles } from '../parts/list-styles';

const useStyles = makeStyles({
  definition: { paddingLeft: '2rem', marginTop: `-${tokens.spacingVerticalXS}` },
});

const KEEP = 'keep';

/**
 * The ratings of the plan's own key with its own definitions, and which of them these allow with the rest of what is
 * typed. None is chosen beforehand: people rate.
 */
export function RatingChoice({ activity, fields, onChoose }: RatingChoiceProps) {
  const shared = useListStyles();
  const styles = useStyles();
  const { reading, results } = usePane();
  const id = useId();
  const allowed = useMemo(
    () => reading?.allowedAfter(activity, formFrom({ ...fields, rating: null })) ?? activity.allowed,
    [reading, activity, fields],
  );
  const key = results?.plan.ragKey ?? [];
  return (
    <Field label={ACTION_WORDS.newRating} hint={ACTION_WORDS.ratingHint}>
      <RadioGroup
        value={fields.rating ?? KEEP}
        onChange={(_, { value }) => {
          onChoose(key.find(({ rating }) => rating === value)?.rating ?? null);
        }}
      >
        <Radio value={KEEP} label={ACTION_WORDS.keepRating(activity.rag.rating)} />
        {key.map(({ rating, definition }) => (
          <div key={rating}>
            <Radio value={rating} label={<Rated rating={rating} />} aria-describedby={`${id}${rating}`} />
            <Text size={200} block id={`${id}${rating}`} className={`${styles.definition} ${shared.quiet}`}>
              {allowed.ratings.includes(rating) && <strong>{ACTION_WORDS.allowedNow}. </strong>}
              {definition}
            </Text>
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
}

interface RatingChoiceProps {
  readonly activity: AssessedActivity;
  readonly fields: Fields;
  readonly onChoose: (rating: Rating | null) => void;
}
