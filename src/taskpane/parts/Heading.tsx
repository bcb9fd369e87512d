import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A heading within a tab; `id` names the section that it heads. */
export function Heading({ id, level = 2, children }: HeadingProps) {
  return (
    <Text as={level === 2 ? 'h2' : 'h3'} size={level === 2 ? 400 : 300} weight="semibold" id={id} block>
      {children}
    </Text>
  );
}

interface HeadingProps {
  readonly id?: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}
