/** Changes to what people say of a plan, made on *Plan settings* as if a person had typed there. */
import type { Grid } from '../grid';
import type { AssessedPlan, Finding } from '../model';
import { namingCells, rowsBySubject } from './cell-rows';
import { cellWords, headingOf, subjectOf, type SettingsCell } from './cells';
import { columnId, type Seen } from './column-name';
import { aboutWords, dismissalFor, foundWords, itemOf } from './dismissals';
import { meetingIn, speaking, textIn } from './read-said';
import type { MeetingWords } from './said';
import type { Dismissal } from './settings';
import { settingsRows, TYPED, type SettingsRow } from './sheet';
import { typedInto, withRows } from './typing';

/** Which finding is meant, whatever the reason. */
export type Aside = Omit<Dismissal, 'reason'>;

/**
 * One change. It carries what was seen before, so that it never overwrites what somebody else has typed meanwhile.
 */
export type SettingsEdit =
  /** `text` is typed into the cell; "" clears it. */
  | { readonly kind: 'say'; readonly cell: SettingsCell; readonly saw: string; readonly text: string }
  /** `saw` null: a new meeting. `now` null: it is taken away. */
  | { readonly kind: 'meeting'; readonly saw: MeetingWords | null; readonly now: MeetingWords | null }
  /** `where` is for people: "1.1.1, 'Business Plan'!D16". */
  | { readonly kind: 'dismiss'; readonly dismissal: Dismissal; readonly where: string }
  | { readonly kind: 'restore'; readonly aside: Aside };

/** Sets these findings aside. @param reason that all who share the workbook see; nothing is set aside without one */
export function dismissalEdits(
  findings: readonly Finding[],
  plan: AssessedPlan,
  reason: string,
): SettingsEdit[] {
  return findings.map((finding) => ({
    kind: 'dismiss',
    dismissal: dismissalFor(finding, plan, reason.trim()),
    where: aboutWords(finding),
  }));
}

/** Brings these findings back. */
export function restoreEdits(findings: readonly Finding[], plan: AssessedPlan): SettingsEdit[] {
  return findings.map((finding) => ({
    kind: 'restore',
    aside: { rule: finding.rule, about: itemOf(finding, plan), found: foundWords(finding) },
  }));
}

/** Why a change cannot be made: what stands in its way, in a sentence. */
export interface Refusal {
  readonly kind: 'changedMeanwhile' | 'noReason';
  readonly what: string;
}

/** The sheet with the changes, but for those that are refused. */
export interface Edited {
  readonly grid: Grid;
  readonly refusals: readonly Refusal[];
}

/**
 * The sheet with these changes. Whatever else stands on it stays.
 *
 * @param grid *Plan settings* with a row for each finding that is set aside, as the report writes it
 * @param seen the plan's columns, and the headings of sheets that were not read
 */
export function withEdits(grid: Grid, edits: readonly SettingsEdit[], seen: readonly Seen[]): Edited {
  const refusals: Refusal[] = [];
  const refuse = (kind: Refusal['kind'], what: string) => refusals.push({ kind, what });
  const ofKind = <K extends SettingsEdit['kind']>(kind: K) =>
    edits.filter((edit): edit is Extract<SettingsEdit, { kind: K }> => edit.kind === kind);
  const steps: readonly ((before: Grid) => Grid)[] = [
    ...ofKind('say').map((edit) => (before: Grid) => say(before, edit, seen, refuse)),
    ...ofKind('meeting').map((edit) => (before: Grid) => meet(before, edit, refuse)),
    (before) => dismissAll(before, ofKind('dismiss'), refuse),
    (before) =>
      restoreAll(
        before,
        ofKind('restore').map(({ aside }) => aside),
      ),
  ];
  return { grid: steps.reduce((before, step) => step(before), grid), refusals };
}

type Refuse = (kind: Refusal['kind'], what: string) => void;
type Edit<K extends SettingsEdit['kind']> = Extract<SettingsEdit, { kind: K }>;

function say(grid: Grid, { cell, saw, text }: Edit<'say'>, seen: readonly Seen[], refuse: Refuse): Grid {
  const heading = headingOf(cell);
  const row = speaking(grid, rowsBySubject(grid, seen).get(subjectOf(cell)) ?? [], heading);
  const now = row ? textIn(grid, row, heading) : '';
  const wanted = text.trim();
  const isGone = cell.table === 'column' && !seen.some((one) => columnId(one) === columnId(cell.column));
  if (isGone) {
    refuse('changedMeanwhile', `The column “${cellWords(cell)}” no longer stands where it was seen.`);
    return grid;
  }
  if (now === wanted) return grid;
  if (now !== saw.trim()) {
    refuse('changedMeanwhile', `“${cellWords(cell)}” ${now === '' ? 'is empty now' : `says “${now}” now`}.`);
    return grid;
  }
  return row
    ? typedInto(grid, [{ row, heading, text: wanted }])
    : withRows(grid, cell.table, [{ ...namingCells(cell, seen), [heading]: wanted }]);
}

function meet(grid: Grid, { saw, now }: Edit<'meeting'>, refuse: Refuse): Grid {
  const rows = settingsRows(grid);
  const rowOf = (words: MeetingWords) =>
    rows.find((row) => {
      const here = meetingIn(grid, row);
      return here !== null && cellsOf(here).join('\n') === cellsOf(words).join('\n');
    });
  if (now !== null && rowOf(now)) return grid;
  if (saw === null) return now === null ? grid : withRows(grid, 'meeting', [byHeading(now)]);
  const row = rowOf(saw);
  if (!row) {
    if (now !== null)
      refuse('changedMeanwhile', `The meeting “${saw.name}” no longer stands there as it was.`);
    return grid;
  }
  const cells = now === null ? [] : cellsOf(now);
  return typedInto(
    grid,
    TYPED.meeting.map((heading, at) => ({ row, heading, text: cells[at] ?? '' })),
  );
}

/** In the order of the table's headings. */
function cellsOf({ name, date, papers }: MeetingWords): string[] {
  return [name, date, papers].map((text) => text.trim());
}

function byHeading(meeting: MeetingWords): Record<string, string | undefined> {
  const cells = cellsOf(meeting);
  return Object.fromEntries(TYPED.meeting.map((heading, at) => [heading, cells[at]]));
}

function dismissAll(grid: Grid, edits: readonly Edit<'dismiss'>[], refuse: Refuse): Grid {
  const reasons = new Map(asideRows(grid).map(({ id, reason }) => [id, reason]));
  const rows = edits.flatMap(({ dismissal, where }) => {
    const { rule, about, found, reason } = dismissal;
    const said = reasons.get(asideId(dismissal));
    if (reason === '') refuse('noReason', `Nothing is said why “${rule}” at ${where} is set aside.`);
    else if (said !== undefined && said !== reason)
      refuse('changedMeanwhile', `“${rule}” at ${where} is set aside already: “${said}”.`);
    if (reason === '' || said !== undefined) return [];
    reasons.set(asideId(dismissal), reason);
    return [{ Check: rule, About: where, 'Your reason': reason, 'What was found': found, Item: about }];
  });
  return withRows(grid, 'dismissal', rows);
}

function restoreAll(grid: Grid, asides: readonly Aside[]): Grid {
  const wanted = new Set(asides.map(asideId));
  return typedInto(
    grid,
    asideRows(grid)
      .filter(({ id }) => wanted.has(id))
      .flatMap(({ row }) => TYPED.dismissal.map((heading) => ({ row, heading, text: '' }))),
  );
}

interface AsideRow {
  readonly row: SettingsRow;
  readonly id: string;
  readonly reason: string;
}

function asideRows(grid: Grid): AsideRow[] {
  return settingsRows(grid)
    .filter(({ section }) => section === 'dismissal')
    .map((row) => {
      const [rule, about, reason, found, item] = TYPED.dismissal.map((heading) =>
        textIn(grid, row, heading),
      ) as [string, string, string, string, string];
      return { row, reason, id: asideId({ rule, about: item === '' ? about : item, found }) };
    });
}

function asideId({ rule, about, found }: Aside): string {
  return [rule, about, found].map((text) => text.trim()).join('\n');
}
