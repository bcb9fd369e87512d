/** One workbook through a year: opened, edited, built, saved and opened again. */
import { unzipSync } from 'fflate';
import { buildSummary, type Build } from '../../src/monitor';
import type { Rating } from '../../src/plan/model';
import { areaName, columnLetters } from '../../src/plan/grid';
import { createHost } from '../../src/workbench/host/host';
import type { SheetModel, WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import { BUILT_AT, bytesOf, changedParts, SAMPLE } from '../support/build';
import { cleared, openOffice } from '../support/office';
import { cellsOf, sheetNamed } from '../support/workbook';
import { headingIn, rowIn, told, type Told } from './our-sheets';
import { actionArea, actionAreas, cut, paste, PLAN, planRow, put, shift, textIn } from './plan-rows';

const PLAN_SHEET = 'Business Plan';
/** A sheet of the business manager's own. */
const OWN_SHEET = 'Reminders';
/** The rows of the key on top of the plan, whose fills rate. */
const KEY_ROWS: Readonly<Record<Exclude<Rating, 'blue'>, number>> = {
  red: 5,
  amber: 6,
  green: 7,
  notStarted: 8,
};
/** Parts that every sheet of a workbook shares. */
const SHARED =
  /^(\[Content_Types\]\.xml|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;

export class Year {
  workbook: WorkbookModel;
  /** The parts of the workbook before there was any sheet of ours. */
  private readonly theirs: readonly string[];
  /** What was done to the plan so far, to be done again to one that we never touched. */
  private readonly edits: ((plan: SheetModel) => void)[] = [];

  constructor() {
    this.workbook = openWorkbook(bytesOf(SAMPLE));
    const notes = this.workbook.addSheet(OWN_SHEET);
    put(notes, 1, 1, 'Papers to the printer a week before each meeting');
    this.theirs = Object.keys(unzipSync(this.workbook.save()));
  }

  get plan(): SheetModel {
    return sheetNamed(this.workbook, PLAN_SHEET);
  }

  // ---- what leads and the business manager do to the plan ------------------------------------------------------

  rate(what: string, rating: Exclude<Rating, 'blue'>): void {
    this.edit((plan) => {
      const row = planRow(plan, what);
      const { fill } = plan.style(KEY_ROWS[rating], 0);
      plan.setStyle(row, PLAN.rating, { ...plan.style(row, PLAN.rating), fill });
    });
  }

  /** Writes the evidence, over what stood there. */
  record(what: string, evidence: string): void {
    this.edit((plan) => {
      put(plan, planRow(plan, what), PLAN.evidence, evidence);
    });
  }

  /** A revised date, in the evidence, with its reason. */
  slip(what: string, to: string, why: string): void {
    this.record(what, `${why} Revised date – ${to}`);
  }

  /** Gives the milestones other words. */
  reword(what: string, before: string, after: string): void {
    this.edit((plan) => {
      const row = planRow(plan, what);
      const now = textIn(plan, row, PLAN.milestones);
      if (!now.includes(before)) throw new Error(`${what} does not say “${before}”`);
      put(plan, row, PLAN.milestones, now.replace(before, after));
    });
  }

  /** A row of its own below the action's last, not rated yet. */
  insertActionAfter(number: string, action: readonly string[]): void {
    this.edit((plan) => {
      const { bottom } = actionArea(plan, number);
      shift(plan, bottom + 1, 1);
      for (const column of Object.values(PLAN)) {
        const { fill, ...look } = plan.style(bottom, column);
        plan.setStyle(bottom + 1, column, { ...look, fill: column === PLAN.rating ? null : fill });
        put(plan, bottom + 1, column, action[column] ?? '');
      }
    });
  }

  renumber(numbers: Readonly<Record<string, string>>): void {
    this.edit((plan) => {
      const places = Object.entries(numbers).map(([from, to]) => ({ at: actionArea(plan, from).top, to }));
      for (const { at, to } of places) put(plan, at, PLAN.number, to);
    });
  }

  /** Sorts the actions of an outcome by what stands in a column, whole actions with all their rows. */
  sortPlanBy(outcome: string, column: keyof typeof PLAN): void {
    this.edit((plan) => {
      const areas = actionAreas(plan).filter(({ top }) =>
        textIn(plan, top, PLAN.number).startsWith(`${outcome}.`),
      );
      const blocks = areas.map(({ top, bottom }) => ({
        words: textIn(plan, top, PLAN[column]),
        block: cut(plan, top, bottom),
      }));
      let row = areas[0]?.top ?? 0;
      for (const { block } of blocks.sort((a, b) => (a.words < b.words ? -1 : 1))) {
        paste(plan, row, block);
        row += block.rows.length;
      }
    });
  }

  deleteAction(number: string): void {
    this.edit((plan) => {
      const { top, bottom } = actionArea(plan, number);
      cut(plan, top, bottom);
      shift(plan, bottom + 1, top - bottom - 1);
    });
  }

  renameLead(from: string, to: string): void {
    this.edit((plan) => {
      for (let row = 0; row <= (plan.usedArea(true)?.bottom ?? 0); row += 1) {
        if (textIn(plan, row, PLAN.lead) === from) put(plan, row, PLAN.lead, to);
      }
    });
  }

  private edit(change: (plan: SheetModel) => void): void {
    change(this.plan);
    this.edits.push(change);
  }

  /** Every cell of the plan, with its look; merges in no order. */
  planAsItStands(): string {
    return planIn(this.workbook);
  }

  /** The same, as the year's edits make it of a workbook in which nothing was ever built. */
  planByItself(): string {
    const workbook = openWorkbook(bytesOf(SAMPLE));
    for (const change of this.edits) change(sheetNamed(workbook, PLAN_SHEET));
    return planIn(workbook);
  }

  // ---- what people type into our sheets --------------------------------------------------------------------------

  /** Beside the item of *Escalations* that has these words. */
  typeInEscalations(what: string, column: string, words: string): void {
    this.typeBeside('Escalations', told(what), column, words);
  }

  typeInActionsByLead(lead: string, what: string, column: string, words: string): void {
    this.typeBeside('Actions by lead', { ...told(what), Lead: lead }, column, words);
  }

  /** A column of people's own, to the right of all others. */
  addColumn(sheet: string, right: string, heading: string): void {
    const { row, column } = headingIn(this.workbook, sheet, right);
    this.type(sheet, row, column + 1, heading);
  }

  /** Names a lead anew in *Leads*, and keeps the old name beside it. */
  correctRegister(from: string, to: string): void {
    const { row, column } = headingIn(this.workbook, 'Leads', 'Usual name');
    const leads = sheetNamed(this.workbook, 'Leads');
    const last = leads.usedArea(true)?.bottom ?? row;
    const at = Array.from({ length: last - row }, (_, down) => row + 1 + down).find(
      (one) => textIn(leads, one, column) === from,
    );
    if (at === undefined) throw new Error(`Leads has no ${from}`);
    this.type('Leads', at, column, to);
    this.type('Leads', at, headingIn(this.workbook, 'Leads', 'Other spellings').column, from);
  }

  typeBeside(sheet: string, row: Told, column: string, words: string): void {
    const at = rowIn(this.workbook, sheet, row);
    this.type(sheet, at.row, at.places[column] ?? -1, words);
  }

  type(sheet: string, row: number, column: number, words: string): void {
    createHost(this.workbook, { thisYear: () => 2026 }).userEdit(
      sheet,
      `${columnLetters(column)}${String(row + 1)}`,
      words,
    );
  }

  // ---- builds ----------------------------------------------------------------------------------------------------

  /** Saves, opens again, builds through Microsoft's client, and saves and opens once more; nobody else's part has changed. */
  async buildAt(asOf: string, meeting: string | null = null): Promise<Build> {
    const before = this.workbook.save();
    const workbook = openWorkbook(before);
    const { run, host } = openOffice(workbook);
    const built = await buildSummary(run, {
      asOf,
      builtAt: BUILT_AT,
      ...(meeting === null ? {} : { freeze: { meeting, at: BUILT_AT } }),
    });
    await cleared(host);
    const after = workbook.save();
    expect(
      changedParts(before, after).filter((part) => this.theirs.includes(part) && !SHARED.test(part)),
    ).toEqual([]);
    const plan = this.planAsItStands();
    this.workbook = openWorkbook(after);
    expect(this.planAsItStands() === plan).toBe(true);
    return built;
  }

  freezeFor(meeting: string, asOf: string): Promise<Build> {
    return this.buildAt(asOf, meeting);
  }
}

function planIn(workbook: WorkbookModel): string {
  const merges = sheetNamed(workbook, PLAN_SHEET).merges().map(areaName).sort();
  return JSON.stringify([merges, { ...Object(cellsOf(workbook, PLAN_SHEET)), merges: [] }]);
}
