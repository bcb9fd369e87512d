import { createContext, useContext } from 'react';
import type { CellChange, DoneChange } from '../../plan/changes';
import type { CellRef } from '../../plan/grid';
import type { Escalation, Finding } from '../../plan/model';
import type { LeadEdit } from '../../plan/register';
import type { SettingsEdit } from '../../plan/settings';
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
  /**
   * Changes cells of the plan, all of them or none, and reads it again. True where it was done; where not, the failure
   * says why. Nothing is begun while another change is under way.
   *
   * @param what is done, in words: it stands beside each change that can be put back
   */
  readonly changePlan: (changes: readonly CellChange[], what: string) => Promise<boolean>;
  /** Gives a cell back what it held before; as `changePlan`. */
  readonly putBack: (change: DoneChange) => Promise<boolean>;
  /** What the cell showed when the plan was read last. */
  readonly textAt: (cell: CellRef) => string;
  /**
   * Changes what people say of the plan, on *Plan settings* and on no other sheet. True where it was done; where not, the
   * failure says why.
   *
   * @param outcome told once it is done
   */
  readonly changeSettings: (edits: readonly SettingsEdit[], outcome: string) => Promise<boolean>;
  /** Changes the lead register, on *Leads* and on no other sheet; as `changeSettings`. */
  readonly changeRegister: (edits: readonly LeadEdit[], outcome: string) => Promise<boolean>;
  /** Sets findings aside, with a reason that all who share the workbook see; as `changeSettings`. */
  readonly setAside: (findings: readonly Finding[], reason: string) => Promise<boolean>;
  /** Brings back what was set aside; as `changeSettings`. */
  readonly bringBack: (findings: readonly Finding[]) => Promise<boolean>;
  /** Does once more what failed last. */
  readonly again: () => void;
  /** Stops what is under way, as soon as that leaves nothing half done. */
  readonly stop: () => void;
  /** Puts the sample plan into a new sheet and reads it, as at the day it was written for. */
  readonly insertSample: () => void;
  readonly goTo: (cell: CellRef) => void;
  /** Goes to where people answer for the item on our sheet; `noRow` where the sheet has no row for it yet. */
  readonly goToEscalation: (item: Escalation) => Promise<'there' | 'noRow' | 'failed'>;
  /** Tells of each cell that is selected in the workbook. @returns stops telling */
  readonly followSelection: (onSelect: (cell: CellRef) => void) => () => void;
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
