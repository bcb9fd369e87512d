/** A part of the pane as it stands in the pane, with what the test says of its work; nothing else is ever asked for. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PaneContext, type PaneWork } from '../../src/taskpane/shell/context';
import { IDLE } from '../../src/taskpane/shell/state';

const unasked = (): never => {
  throw new Error('The test did not say what comes of this work.');
};

export function InPane({
  work,
  children,
}: {
  readonly work: Partial<PaneWork>;
  readonly children: ReactNode;
}) {
  const pane: PaneWork = {
    ...IDLE,
    read: unasked,
    build: unasked,
    changePlan: unasked,
    putBack: unasked,
    textAt: unasked,
    changeSettings: unasked,
    changeRegister: unasked,
    setAside: unasked,
    bringBack: unasked,
    again: unasked,
    stop: unasked,
    insertSample: unasked,
    goTo: unasked,
    goToEscalation: unasked,
    followSelection: unasked,
    goToSheet: unasked,
    openTab: unasked,
    personal: { get: () => null, set: unasked },
    ...work,
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>
    </FluentProvider>
  );
}
