import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { changesForFix } from '../../plan/changes';
import { ownWords, type FindingGroup } from '../../plan/check/groups';
import { cellName } from '../../plan/grid';
import type { Finding } from '../../plan/model';
import { GoToCell } from '../parts/GoTo';
import { useLeave } from '../parts/Stops';
import { WordChanges } from '../parts/WordChanges';
import { usePane } from '../shell/context';
import { WORDS } from '../words';
import { CHECK_WORDS } from '../words/checks';
import { AsideForm } from './AsideForm';
import { FixPreview } from './FixPreview';
import { useListStyles } from '../parts/list-styles';

/** One finding: its cell, what was found there, and what can be done about it here. */
export function FindingRow({ finding, id, group }: FindingRowProps) {
  const styles = useListStyles();
  const { textAt, changePlan, busy } = usePane();
  const leave = useLeave();
  const [doing, setDoing] = useState<'fixing' | 'aside' | null>(null);
  const { cell, action, what, title } = finding;
  const changes = changesForFix(finding, textAt);
  const [only, another] = changes;
  const own = ownWords(finding, group);
  const fixWords = another ? CHECK_WORDS.fixCells(changes.length) : CHECK_WORDS.fix;
  const nameOf = (words: string) => CHECK_WORDS.about(words, title, cellName(cell));
  const close = () => {
    setDoing(null);
  };
  return (
    <li data-stop={id} tabIndex={-1} className={styles.row}>
      <div className={styles.head}>
        <GoToCell cell={cell} about={title} />
        <Text size={200} className={styles.quiet}>
          {action === null ? CHECK_WORDS.wholePlan : WORDS.action(action)}
        </Text>
        {doing === null && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.last}
            disabledFocusable={busy !== null}
            aria-label={nameOf(CHECK_WORDS.setAside)}
            onClick={() => {
              setDoing('aside');
            }}
          >
            {CHECK_WORDS.setAside}
          </Button>
        )}
      </div>
      <Text block>{what}</Text>
      {own !== '' && (
        <Text size={200} block>
          {own}
        </Text>
      )}
      {only && doing !== 'fixing' && <WordChanges was={only.was} now={only.text ?? ''} />}
      {doing === 'fixing' && <FixPreview stop={id} title={title} changes={changes} onClose={close} />}
      {doing === 'aside' && <AsideForm stop={id} findings={[finding]} onClose={close} />}
      {only && doing === null && (
        <div>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy !== null}
            aria-label={nameOf(fixWords)}
            onClick={() => {
              if (another) setDoing('fixing');
              else leave(id, changePlan(changes, title));
            }}
          >
            {fixWords}
          </Button>
        </div>
      )}
    </li>
  );
}

interface FindingRowProps {
  readonly finding: Finding;
  /** By which it is known again when the plan is read anew. */
  readonly id: string;
  readonly group: FindingGroup;
}
