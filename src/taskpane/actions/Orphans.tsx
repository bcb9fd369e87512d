import { Button, Text } from '@fluentui/react-components';
import { useContext, useMemo } from 'react';
import { Heading } from '../parts/Heading';
import { usePane } from '../shell/context';
import { ACTION_WORDS } from '../words/actions';
import { FormsContext, useOpenKeys } from './forms';
import { useListStyles } from '../parts/list-styles';

/** What was being typed for activities that the plan no longer has: it is shown, so that it is not lost. */
export function Orphans() {
  const styles = useListStyles();
  const { results } = usePane();
  const forms = useContext(FormsContext);
  const keys = useOpenKeys(forms);
  const known = useMemo(
    () => new Set(results?.plan.actions.flatMap(({ activities }) => activities.map(({ key }) => key))),
    [results],
  );
  return [...keys]
    .filter((key) => !known.has(key))
    .flatMap((key) => {
      const form = forms.get(key);
      if (form === null) return [];
      const { words, day, reason } = form.fields;
      return [
        <section key={key} className={styles.form} aria-labelledby={`orphan-${key}`}>
          <Heading id={`orphan-${key}`} level={3}>
            {ACTION_WORDS.orphan(form.name)}
          </Heading>
          <Text size={200}>{ACTION_WORDS.orphanHint}</Text>
          {[words, [day, reason].join(' ')]
            .filter((text) => text.trim() !== '')
            .map((text) => (
              <Text key={text} block>
                {text}
              </Text>
            ))}
          <div>
            <Button
              size="small"
              onClick={() => {
                forms.set(key, null);
              }}
            >
              {ACTION_WORDS.close}
            </Button>
          </div>
        </section>,
      ];
    });
}
