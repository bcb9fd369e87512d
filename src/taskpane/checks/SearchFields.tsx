import { Checkbox } from '@fluentui/react-components';
import type { Sought } from '../../plan/check/seek';
import { SEVERITIES } from '../../plan/check/severity';
import type { Severity } from '../../plan/model';
import { SearchLine } from '../parts/SearchLine';
import { CHECK_WORDS } from '../words/checks';

/** What the user looks for. */
export interface Asked extends Pick<Sought, 'words' | 'severity'> {
  readonly onlyMine: boolean;
}

/** By which words, which severity and whose. The counts are those of the whole list. */
export function SearchFields({ asked, onChange, counts, mine }: SearchFieldsProps) {
  const all = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return (
    <SearchLine
      find={CHECK_WORDS.find}
      hint={CHECK_WORDS.findHint}
      words={asked.words}
      onWords={(words) => {
        onChange({ ...asked, words });
      }}
      choose={CHECK_WORDS.severity}
      options={[
        { value: '', label: CHECK_WORDS.all(all) },
        ...SEVERITIES.map((severity) => ({
          value: severity,
          label: CHECK_WORDS.some(severity, counts[severity]),
        })),
      ]}
      chosen={asked.severity ?? ''}
      onChoose={(value) => {
        onChange({ ...asked, severity: SEVERITIES.find((severity) => severity === value) ?? null });
      }}
    >
      {mine !== null && (
        <Checkbox
          label={CHECK_WORDS.onlyMine(mine)}
          checked={asked.onlyMine}
          onChange={(_, { checked }) => {
            onChange({ ...asked, onlyMine: checked === true });
          }}
        />
      )}
    </SearchLine>
  );
}

interface SearchFieldsProps {
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The lead that this person has said is theirs; null where they have not. */
  readonly mine: string | null;
}
