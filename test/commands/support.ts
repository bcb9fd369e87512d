/** The ribbon's functions as the page runs them, on office.js before a workbook, with what they told. */
import { alone } from '../../src/commands/alone';
import { perform, type Outcome, type RibbonFunction, type Surroundings } from '../../src/commands/perform';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { SAMPLE_AS_OF } from '../../src/sample/as-of';
import { BUILT_AT } from '../support/build';
import { cleared, openOffice } from '../support/office';
import { workbookOf } from '../support/settings-sheet';

/** A plan with a few things to put right, two of them in one cell. */
export function smallPlan(): WorkbookModel {
  return workbookOf([
    ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
    ['1', 'Write the guide', '', 'asap', 'Amber', ''],
    ['2', 'Train the staff', 'Housing', '31/12/2026', 'Purple', 'Half are trained'],
    ['4', 'Tell the schools', 'Health', '31/03/2025', 'Amber', ''],
    ['5', 'Ask families', '', '', '', ''],
  ]);
}

const WORKBOOK = 'https://localhost/plan.xlsx';

/** A workbook with the ribbon over it. */
export function ribbonOver(workbook: WorkbookModel, changed: Partial<Surroundings> = {}) {
  const { host, run } = openOffice(workbook);
  const told: Outcome[] = [];
  let completed = 0;
  const surroundings: Surroundings = {
    run,
    today: () => SAMPLE_AS_OF,
    now: () => BUILT_AT,
    load: () => import('../../src/monitor'),
    alone: (work) => alone(WORKBOOK, work),
    tell: (outcome) => {
      told.push(outcome);
      return Promise.resolve();
    },
    patience: { word: 60_000, end: 60_000 },
    ...changed,
  };
  return {
    host,
    told,
    /** How often Excel was told that the function has completed. */
    completed: () => completed,
    click: async (ribbonFunction: RibbonFunction) => {
      await perform({ completed: () => (completed += 1) }, ribbonFunction, surroundings);
      await cleared(host);
    },
  };
}
