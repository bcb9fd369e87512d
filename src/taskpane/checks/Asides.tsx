import { Text } from '@fluentui/react-components';
import { cellName } from '../../plan/grid';
import type { Finding } from '../../plan/model';
import { GoToCell } from '../parts/GoTo';
import { useListStyles } from '../parts/list-styles';
import { usePane } from '../shell/context';
import { CHECK_WORDS } from '../words/checks';
import { WaysBack } from './WaysBack';

/** What people have set aside, each with its reason and a way back. */
export function Asides({ findings, ids }: AsidesProps) {
  const { bringBack } = usePane();
  return (
    <WaysBack
      name="aside"
      title={CHECK_WORDS.asideHeading(findings.length)}
      hint={CHECK_WORDS.asideHint}
      items={findings}
      back={CHECK_WORDS.restore}
      rowOf={(finding) => ({
        id: ids.get(finding) ?? '',
        content: <Aside finding={finding} />,
        label: CHECK_WORDS.about(CHECK_WORDS.restore, finding.title, cellName(finding.cell)),
        go: () => bringBack([finding]),
      })}
    />
  );
}

interface AsidesProps {
  readonly findings: readonly Finding[];
  readonly ids: ReadonlyMap<Finding, string>;
}

function Aside({ finding: { cell, title, what, dismissed } }: { readonly finding: Finding }) {
  const styles = useListStyles();
  return (
    <>
      <div className={styles.head}>
        <Text weight="semibold">{title}</Text>
        <GoToCell cell={cell} about={title} />
      </div>
      <Text block>{what}</Text>
      <Text block>
        <strong>{CHECK_WORDS.because}:</strong> {dismissed}
      </Text>
    </>
  );
}
