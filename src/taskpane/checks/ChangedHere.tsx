import { Text } from '@fluentui/react-components';
import type { DoneChange } from '../../plan/changes';
import { GoToCell } from '../parts/GoTo';
import { useListStyles } from '../parts/list-styles';
import { usePlaceOf } from '../parts/place-of';
import { WordChanges } from '../parts/WordChanges';
import { usePane } from '../shell/context';
import { CHECK_WORDS } from '../words/checks';
import { WaysBack } from './WaysBack';

/** What Plan Monitor has changed in the plan, the latest first, each with a way back. */
export function ChangedHere() {
  const { done, putBack } = usePane();
  const placeOf = usePlaceOf();
  return (
    <WaysBack
      name="changed"
      title={CHECK_WORDS.changedHeading(done.length)}
      hint={CHECK_WORDS.changedHint}
      items={done}
      back={CHECK_WORDS.putBack}
      rowOf={(change) => ({
        id: change.id,
        content: <Changed change={change} />,
        label: CHECK_WORDS.about(CHECK_WORDS.putBack, change.what, placeOf(change.cell)),
        go: () => putBack(change),
      })}
    />
  );
}

function Changed({ change: { cell, before, after, what, at } }: { readonly change: DoneChange }) {
  const styles = useListStyles();
  return (
    <>
      <div className={styles.head}>
        <GoToCell cell={cell} about={what} />
        <Text size={200} className={styles.quiet}>
          {CHECK_WORDS.changedAt(what, at)}
        </Text>
      </div>
      <WordChanges was={before.text} now={after.text} />
    </>
  );
}
