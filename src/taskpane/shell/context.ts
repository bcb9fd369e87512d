import { createContext, useContext } from 'react';
import type { CellRef } from '../../plan/grid';
import type { Personal } from '../personal';
import type { PaneState } from './state';

export const TABS = ['overview', 'checks', 'escalations', 'actions', 'settings'] as const;
export type TabName = (typeof TABS)[number];

/** What every page of the pane may know and do. Each piece of work ends in words: an outcome, or a failure. */
export interface PaneWork extends PaneState {
  /** Reads the plan anew, merged areas and all; at another day where one is given. */
  readonly read: (day?: string) => void;
  /** Builds the sheets; freezes the position for the meeting where one is named. */
  readonly build: (meeting?: string) => void;
  readonly goTo: (cell: CellRef) => void;
  readonly goToSheet: (name: string) => void;
  readonly openTab: (tab: TabName) => void;
  readonly personal: Personal;
}

export const PaneContext = createContext<PaneWork | null>(null);

/** @throws Error outside the pane */
export function usePane(): PaneWork {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('A part of the pane stands outside the pane.');
  return pane;
}
