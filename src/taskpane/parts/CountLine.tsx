import { Button, Text } from '@fluentui/react-components';
import { WORDS } from '../words';

/** How much of a list is shown, read out as it changes; where nothing of it fits, the way back to all. */
export function CountLine({ words, noneFits, onShowAll }: CountLineProps) {
  return (
    <>
      <div role="status">
        <Text weight="semibold">{words}</Text>
      </div>
      {noneFits && (
        <div>
          <Button size="small" onClick={onShowAll}>
            {WORDS.showAll}
          </Button>
        </div>
      )}
    </>
  );
}

interface CountLineProps {
  readonly words: string;
  readonly noneFits: boolean;
  readonly onShowAll: () => void;
}
