import { useCallback } from 'react';
import { clockTime, today } from '../../clock';
import type { RunExcel } from '../../monitor';
import type { Day } from '../../plan/day';
import type { Finding, Results } from '../../plan/model';
import type { SettingsEdit } from '../../plan/settings';
import { loadMonitor } from '../monitor';
import { WORDS } from '../words';
import type { PaneWork } from './context';
import type { Ask } from './state';

export interface SettingsWork {
  readonly run: RunExcel;
  readonly ask: Ask;
  readonly results: Results | null;
  /** The day that was chosen in the pane, which counts before that of the settings. */
  readonly chosen: { current: Day | null };
}

/** Changes what people say of the plan. Who says at which day it is looked at no longer wants the one chosen before. */
export function useSettings({
  run,
  ask,
  results,
  chosen,
}: SettingsWork): Pick<PaneWork, 'changeSettings' | 'setAside' | 'bringBack'> {
  const changeSettings = useCallback(
    async (edits: readonly SettingsEdit[], outcome: string) => {
      const kept = edits.some(isOfDay) ? null : chosen.current;
      const isDone = await ask(
        { work: 'changing', words: WORDS.savingSettings, canStop: false },
        async (onWait, signal) => {
          const monitor = await loadMonitor();
          const day = kept === null ? { asOfDefault: today() } : { asOf: kept };
          const options = { ...day, builtAt: clockTime(), onWait, signal };
          const { reading } = await monitor.changeSettings(run, options, edits);
          return { type: 'settingsChanged', reading, outcome };
        },
      );
      if (isDone) chosen.current = kept;
      return isDone;
    },
    [run, ask, chosen],
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
  return { changeSettings, setAside, bringBack };
}

function isOfDay(edit: SettingsEdit): boolean {
  return edit.kind === 'say' && edit.cell.table === 'setting' && edit.cell.id === 'asOf';
}
