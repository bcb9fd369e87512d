import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  type MessageBarIntent,
} from '@fluentui/react-components';
import type { Failure } from '../monitor';
import { WORDS } from '../words';
import { NextSteps } from './NextSteps';

/** What passes by itself, or was asked for, is no error. */
const INTENTS: Readonly<Partial<Record<Failure['kind'], MessageBarIntent>>> = {
  cancelled: 'info',
  cellEditing: 'warning',
  busy: 'warning',
};

/** A failure in plain words: what happened, what was left untouched, what to do next, and buttons that do it. */
export function Problem({ error }: { readonly error: Failure }) {
  return (
    <MessageBar intent={INTENTS[error.kind] ?? 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{error.what}</MessageBarTitle>
        <Text block>
          {WORDS.untouched}: {error.untouched}
        </Text>
        <Text block>
          {WORDS.next}: {error.next}
        </Text>
        <NextSteps failure={error} />
      </MessageBarBody>
    </MessageBar>
  );
}
