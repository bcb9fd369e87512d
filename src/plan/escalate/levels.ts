/** The ladder's items as people look through them: by whom they ask, from the top. */
import { cellName } from '../grid';
import { grouped } from '../grouped';
import type { AssessedPlan, Escalation } from '../model';
import { searchable, soughtBy } from '../search';

/** All items that ask the same people. */
export interface EscalationLevel {
  readonly level: number;
  readonly askOf: string;
  readonly items: readonly Escalation[];
}

/** @param items in any order; within a level they keep theirs */
export function levelsOf(items: readonly Escalation[]): readonly EscalationLevel[] {
  return [...grouped(items, ({ level, askOf }) => `${String(level)} ${askOf}`).values()]
    .flatMap((all) => (all[0] ? [{ level: all[0].level, askOf: all[0].askOf, items: all }] : []))
    .sort((one, other) => other.level - one.level);
}

/** By words, and by level; null for all levels. */
export interface SoughtEscalations {
  readonly words: string;
  readonly level: number | null;
}

/** Gets the items ready to be searched again and again; the answers keep their order. */
export function escalationSeeker(
  items: readonly Escalation[],
  plan: AssessedPlan,
): (sought: SoughtEscalations) => readonly Escalation[] {
  const texts = new Map(
    plan.actions.flatMap(({ text, activities }) => activities.map(({ key }) => [key, text] as const)),
  );
  const ready = items.map((item) => {
    const { key, action, milestone, leads, reasons, askOf, notes, cell } = item;
    const place = cell ? [cell.sheet, cellName(cell)] : [];
    const about = [action, texts.get(key) ?? '', milestone, askOf];
    return { item, text: searchable(...about, ...leads, ...reasons, ...notes, ...place) };
  });
  return ({ words, level }) => {
    const isSought = soughtBy(words);
    return ready
      .filter(({ item, text }) => (level === null || item.level === level) && isSought(text))
      .map(({ item }) => item);
  };
}
