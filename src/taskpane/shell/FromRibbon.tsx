import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { listenForRibbon, type RibbonMessage } from '../../messages';
import { GoToCell } from '../parts/GoTo';
import { WORDS } from '../words';
import { usePane } from './context';

const useStyles = makeStyles({
  told: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/**
 * What a button of the ribbon does or found, while the pane is open: it stands here instead of in a window of its own.
 * Once the ribbon has written sheets, the plan is read again, so that the pane shows what they hold.
 */
export function FromRibbon({ workbook }: { readonly workbook: string }) {
  const styles = useStyles();
  const [told, setTold] = useState<RibbonMessage | null>(null);
  const { read } = usePane();
  const latestRead = useRef(read);
  useEffect(() => {
    latestRead.current = read;
  });
  useEffect(
    () =>
      listenForRibbon(workbook, (message) => {
        setTold(message);
        if (message.kind === 'done') latestRead.current();
      }),
    [workbook],
  );
  return (
    <div role="status">
      {told && (
        <div className={styles.told}>
          {told.sentences.map((sentence, at) => (
            <Text key={sentence} weight={at === 0 ? 'semibold' : 'regular'} size={at === 0 ? 300 : 200} block>
              {sentence}
            </Text>
          ))}
          {told.findings?.[0] && <GoToCell cell={told.findings[0].cell} />}
          {told.kind !== 'working' && (
            <Button
              size="small"
              onClick={() => {
                setTold(null);
              }}
            >
              {WORDS.understood}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
