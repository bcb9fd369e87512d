import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { CONCERNS, type Found, type Sought } from '../../plan/actions/seek';
import { RATINGS } from '../../plan/model';
import { NO_LEAD } from '../../plan/summary';
import { SearchLine } from '../parts/SearchLine';
import { RATING_WORDS } from '../words';
import { ACTION_WORDS, CONCERN_WORDS } from '../words/actions';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(7rem, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  mine: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** By which words, whose, how rated, and what is to be done; each choice with how many rows it would show. */
export function Filters({ sought, onChange, found, leads, hasMeeting, mine, onMine }: FiltersProps) {
  const styles = useStyles();
  const { lead, rating, concern, words } = sought;
  const isHere = mine !== null && leads.includes(mine);
  const ratings = [...RATINGS, 'unrated' as const].flatMap((one) => {
    const count = found.byRating.get(one) ?? 0;
    return count > 0 || one === rating
      ? [{ value: one, label: ACTION_WORDS.option(RATING_WORDS[one], count) }]
      : [];
  });
  const concerns = CONCERNS.filter((one) => hasMeeting || one !== 'toMeeting').map((one) => ({
    value: one,
    label: ACTION_WORDS.option(CONCERN_WORDS[one], found.byConcern.get(one) ?? 0),
  }));
  return (
    <SearchLine
      find={ACTION_WORDS.find}
      hint={ACTION_WORDS.findHint}
      words={words}
      onWords={(value) => {
        onChange({ ...sought, words: value });
      }}
      choose={ACTION_WORDS.lead}
      options={[
        { value: '', label: ACTION_WORDS.allLeads },
        ...leads.map((one) => ({
          value: one,
          label: ACTION_WORDS.option(one, found.byLead.get(one) ?? 0),
        })),
      ]}
      chosen={lead ?? ''}
      onChoose={(value) => {
        onChange({ ...sought, lead: value === '' ? null : value });
      }}
    >
      <div className={styles.choices}>
        <Choice
          label={ACTION_WORDS.rating}
          all={ACTION_WORDS.allRatings}
          chosen={rating}
          options={ratings}
          onChoose={(value) => {
            onChange({ ...sought, rating: value });
          }}
        />
        <Choice
          label={ACTION_WORDS.concern}
          all={ACTION_WORDS.allConcerns}
          chosen={concern}
          options={concerns}
          onChoose={(value) => {
            onChange({ ...sought, concern: value });
          }}
        />
      </div>
      <div className={styles.mine}>
        {isHere && (
          <Checkbox
            label={ACTION_WORDS.mine(mine)}
            checked={lead === mine}
            onChange={(_, { checked }) => {
              onChange({ ...sought, lead: checked === true ? mine : null });
            }}
          />
        )}
        {lead !== null && lead !== NO_LEAD && (
          <Button
            size="small"
            onClick={() => {
              onMine(lead === mine ? null : lead);
            }}
          >
            {lead === mine ? ACTION_WORDS.forget : ACTION_WORDS.isMine(lead)}
          </Button>
        )}
      </div>
    </SearchLine>
  );
}

interface FiltersProps {
  readonly sought: Sought;
  readonly onChange: (sought: Sought) => void;
  readonly found: Found;
  readonly leads: readonly string[];
  readonly hasMeeting: boolean;
  /** The lead that this person has said is theirs; null where they have not. */
  readonly mine: string | null;
  readonly onMine: (lead: string | null) => void;
}

function Choice<T extends string>({ label, all, chosen, options, onChoose }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      <Select
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          onChoose(options.find((one) => one.value === value)?.value ?? null);
        }}
      >
        <option value="">{all}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly all: string;
  readonly chosen: T | null;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T | null) => void;
}
