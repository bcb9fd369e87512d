/** Meetings, the ladder and findings set aside, as a settings file gives them. */
import { daysBetween } from '../day';
import { DEFAULT_LADDER } from '../escalate/ladder';
import { day, fields, optional, text, whole, words, Wrong, yesOrNo } from './config-pieces';
import { MOST_MONTHS, MOST_POSITIONS } from './limits';
import type { Dismissal, Meeting, RungSetting } from './settings';

/** By day. */
export function meetingsOf(entries: readonly unknown[]): Meeting[] {
  return entries
    .map((json, index): Meeting => {
      const at = `"meetings[${String(index)}]"`;
      const one = fields(json, at, ['name', 'date', 'papersBy']);
      const on = day(one['date'], `${at} "date"`);
      const papersBy = optional(one['papersBy'], (value) => day(value, `${at} "papersBy"`));
      if (papersBy !== null && papersBy > on) throw new Wrong(`${at} has its papers due after the meeting`);
      return { name: words(one['name'], `${at} "name"`), day: on, papersBy };
    })
    .sort((one, other) => daysBetween(other.day, one.day));
}

export function ladderOf(entries: readonly unknown[]): RungSetting[] {
  return entries.map((json, index): RungSetting => {
    const at = `"ladder[${String(index)}]"`;
    const one = fields(json, at, ['level', 'askOf', 'on', 'monthsOverdue', 'positionsLate']);
    return {
      level: whole(one['level'], `${at} "level"`, DEFAULT_LADDER.length),
      askOf: optional(one['askOf'], (value) => words(value, `${at} "askOf"`)),
      isOn: optional(one['on'], (value) => yesOrNo(value, `${at} "on"`)),
      monthsOverdue: optional(one['monthsOverdue'], (value) =>
        whole(value, `${at} "monthsOverdue"`, MOST_MONTHS, 0),
      ),
      positionsLate: optional(one['positionsLate'], (value) =>
        whole(value, `${at} "positionsLate"`, MOST_POSITIONS),
      ),
    };
  });
}

export function dismissal(json: unknown, index: number): Dismissal {
  const at = `"dismissals[${String(index)}]"`;
  const one = fields(json, at, ['rule', 'about', 'found', 'reason']);
  return {
    rule: words(one['rule'], `${at} "rule"`),
    about: words(one['about'], `${at} "about"`),
    found: optional(one['found'], (value) => text(value, `${at} "found"`)) ?? '',
    reason: words(one['reason'], `${at} "reason"`),
  };
}
