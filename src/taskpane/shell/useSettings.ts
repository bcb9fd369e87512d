import { useCallback } from 'react';
import { clockTime, today } from '../../clock';
import type { OwnSheetChange, OwnSheetOptions, Reading, RunExcel } from '../../monitor';
import type { Day } from '../../plan/day';
import type { Finding, Results } from '../../plan/model';
import type { LeadEdit } from '../../plan/register';
import type { SettingsEdit } from '../../plan/settings';
import { loadMonitor } from '../monitor';
import { WORDS } from '../words';
import type { PaneWork } from './context';
import type { Ask } from './state';

export interface SettingsWork {
  readonly run: RunExcel;
  readonly ask: Ask;
  readonly results: Results | null;
  readonly reading: Reading | null;
  /** The day that was chosen in the pane, which counts before that of the settings. */
  readonly chosen: { current: Day | null };
}

type Make = (
  monitor: Awaited<ReturnType<typeof loadMonitor>>,
  options: OwnSheetOptions,
) => Promise<OwnSheetChange>;

/** Changes what people say of the plan. Who says at which day it is looked at no longer wants the one chosen before. */
export function useSettings({
  run,
  ask,
  results,
  reading: seen,
  chosen,
}: SettingsWork): Pick<PaneWork, 'changeSettings' | 'changeRegister' | 'setAside' | 'bringBack'> {
  /** @param kept the day that is looked at while it is done, and afterwards */
  const change = useCallback(
    async (kept: Day | null, outcome: string, make: Make) => {
      const busy = { work: 'changing', words: WORDS.savingSettings, canStop: false } as const;
      const isDone = await ask(busy, async (onWait, signal) => {
        const day = kept === null ? { asOfDefault: today() } : { asOf: kept };
        const options = { ...day, builtAt: clockTime(), onWait, signal, ...(seen ? { seen } : {}) };
        const { reading, meanwhile } = await make(await loadMonitor(), options);
        return { type: 'settingsChanged', reading, outcome: [outcome, ...meanwhile].join(' ') };
      });
      if (isDone) chosen.current = kept;
      return isDone;
    },
    [ask, chosen, seen],
  );
  const changeSettings = useCallback(
    (edits: readonly SettingsEdit[], outcome: string) =>
      change(edits.some(isOfDay) ? null : chosen.current, outcome, (monitor, options) =>
        monitor.changeSettings(run, options, edits),
      ),
    [change, chosen, run],
  );
  const changeRegister = useCallback(
    (edits: readonly LeadEdit[], outcome: string) =>
      change(chosen.current, outcome, (monitor, options) => monitor.changeRegister(run, options, edits)),
    [change, chosen, run],
  );
  const plan = results?.plan;
  const setAside = useCallback(
    async (findings: readonly Finding[], reason: string) => {
      if (!plan) return false;
      const { dismissalEdits } = await loadMonitor();
      return changeSettings(dismissalEdits(findings, plan, reason), WORDS.setAside(findings.length));
    },
    [plan, changeSettings],
  );
  const bringBack = useCallback(
    async (findings: readonly Finding[]) => {
      if (!plan) return false;
      const { restoreEdits } = await loadMonitor();
      return changeSettings(restoreEdits(findings, plan), WORDS.broughtBack(findings.length));
    },
    [plan, changeSettings],
  );
  return { changeSettings, changeRegister, setAside, bringBack };
}

function isOfDay(edit: SettingsEdit): boolean {
  return edit.kind === 'say' && edit.cell.table === 'setting' && edit.cell.id === 'asOf';
}
