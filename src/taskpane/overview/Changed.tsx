import { makeStyles } from '@fluentui/react-components';
import type { Results } from '../../monitor';
import { capitalised } from '../../plan/assess/words';
import { Heading } from '../parts/Heading';
import { WORDS } from '../words';

const useStyles = makeStyles({ list: { marginTop: 0, marginBottom: 0, paddingLeft: '1.1rem' } });

/** What has changed since the last frozen position, in sentences that can be read out; at the first report, that it is. */
export function Changed({ change }: { readonly change: Results['change'] }) {
  const styles = useStyles();
  if (!change) return null;
  return (
    <section aria-labelledby="changed">
      <Heading id="changed">
        {change.since === null ? WORDS.changed : capitalised(WORDS.changedSince(change.since.name))}
      </Heading>
      <ul className={styles.list}>
        {change.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
