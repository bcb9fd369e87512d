import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  fields: { display: 'grid', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  words: { flexGrow: 1, flexBasis: '9rem', minWidth: 0 },
  choice: { flexBasis: '8rem', minWidth: 0, flexGrow: 1, maxWidth: '14rem' },
});

/** What a list is searched by: words, and one of a few kinds. What else it can be narrowed by stands below. */
export function SearchLine({
  find,
  hint,
  words,
  onWords,
  choose,
  options,
  chosen,
  onChoose,
  children,
}: SearchLineProps) {
  const styles = useStyles();
  return (
    <search className={styles.fields}>
      <div className={styles.line}>
        <Field label={find} className={styles.words}>
          <Input
            type="search"
            value={words}
            placeholder={hint}
            onChange={(_, { value }) => {
              onWords(value);
            }}
          />
        </Field>
        <Field label={choose} className={styles.choice}>
          <Select
            value={chosen}
            onChange={(_, { value }) => {
              onChoose(value);
            }}
          >
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {children}
    </search>
  );
}

interface SearchLineProps {
  /** What the words find. */
  readonly find: string;
  readonly hint: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** What the kinds are. */
  readonly choose: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly children?: ReactNode;
}
