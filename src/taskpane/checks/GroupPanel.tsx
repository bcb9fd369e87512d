import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { changesForFix } from '../../plan/changes';
import type { FindingGroup } from '../../plan/check/groups';
import type { Finding } from '../../plan/model';
import { Paged } from '../parts/Paged';
import { usePane } from '../shell/context';
import { CHECK_WORDS } from '../words/checks';
import { AsideForm } from './AsideForm';
import { FindingRow } from './FindingRow';
import { FixPreview } from './FixPreview';
import { useListStyles } from '../parts/list-styles';

const useStyles = makeStyles({
  about: { display: 'grid', rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
});

/** What is told of all findings of a kind, what can be done with them together, and each of them. */
export function GroupPanel({ of, group, ids }: GroupPanelProps) {
  const rows = useListStyles();
  const styles = useStyles();
  const { textAt, busy } = usePane();
  const [doing, setDoing] = useState<'fixing' | 'aside' | null>(null);
  const { findings, title, why, whatToDo } = group;
  const fixable = findings.filter(({ fix }) => fix !== null);
  const idOf = (finding: Finding | undefined) => (finding && ids.get(finding)) ?? '';
  const close = () => {
    setDoing(null);
  };
  return (
    <>
      <div className={styles.about}>
        {why !== '' && <Text size={200}>{why}</Text>}
        {whatToDo !== '' && (
          <Text size={200}>
            <strong>{CHECK_WORDS.whatToDo}:</strong> {whatToDo}
          </Text>
        )}
        {doing === null && findings.length > 1 && (
          <div className={rows.buttons}>
            {fixable.length > 1 && (
              <Button
                size="small"
                disabledFocusable={busy !== null}
                onClick={() => {
                  setDoing('fixing');
                }}
              >
                {CHECK_WORDS.fixAll(fixable.length)}
              </Button>
            )}
            <Button
              size="small"
              disabledFocusable={busy !== null}
              onClick={() => {
                setDoing('aside');
              }}
            >
              {CHECK_WORDS.setAsideAll(findings.length)}…
            </Button>
          </div>
        )}
        {doing === 'fixing' && (
          <FixPreview
            stop={idOf(fixable[0])}
            title={title}
            changes={fixable.flatMap((finding) => changesForFix(finding, textAt))}
            onClose={close}
          />
        )}
        {doing === 'aside' && <AsideForm stop={idOf(findings[0])} findings={findings} onClose={close} />}
      </div>
      <Paged of={of} items={findings}>
        {(shown) => (
          <ul className={rows.list}>
            {shown.map((finding) => (
              <FindingRow key={idOf(finding)} id={idOf(finding)} finding={finding} group={group} />
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

interface GroupPanelProps {
  readonly of: string;
  readonly group: FindingGroup;
  readonly ids: ReadonlyMap<Finding, string>;
}
