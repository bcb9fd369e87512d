import { Button, Text, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Chase } from '../../plan/model';
import { Folded } from '../parts/Folded';
import { ACTION_WORDS } from '../words/actions';
import { useActionStyles } from './styles';

/** The text to send to the chosen lead, where something is asked of them. */
export function Chasing({ chasing, lead }: ChasingProps) {
  const chase = chasing.find((one) => one.lead === lead);
  return chase === undefined ? null : <TextTo key={chase.lead} {...chase} />;
}

function TextTo({ lead, text }: Chase) {
  const styles = useActionStyles();
  const place = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(ACTION_WORDS.copied);
    } catch {
      // A pane may not be let near the clipboard: people then copy what is selected for them.
      place.current?.querySelector('textarea')?.select();
      setOutcome(ACTION_WORDS.selected);
    }
  };
  return (
    <Folded title={ACTION_WORDS.chase(lead)} hint={ACTION_WORDS.chaseHint}>
      <div ref={place} className={styles.stack}>
        <Textarea aria-label={ACTION_WORDS.chase(lead)} value={text} rows={10} resize="vertical" readOnly />
        <Button
          size="small"
          onClick={() => {
            void copy();
          }}
        >
          {ACTION_WORDS.copy}
        </Button>
        <div role="status">{outcome !== '' && <Text size={200}>{outcome}</Text>}</div>
      </div>
    </Folded>
  );
}

interface ChasingProps {
  readonly chasing: readonly Chase[];
  readonly lead: string | null;
}
