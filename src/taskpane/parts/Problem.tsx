import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import type { Failure } from '../monitor';
import { WORDS } from '../words';

/** A failure in plain words: what happened, what was left untouched, what to do next. */
export function Problem({ error }: { readonly error: Failure }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{error.what}</MessageBarTitle>
        <Text block>
          {WORDS.untouched}: {error.untouched}
        </Text>
        <Text block>
          {WORDS.next}: {error.next}
        </Text>
      </MessageBarBody>
    </MessageBar>
  );
}
