/** The ladder as people have set it. */
import type { RungSetting } from '../settings/settings';
import { DEFAULT_LADDER, type Condition, type Ladder, type Rung } from './ladder';

/**
 * The built-in ladder with people's changes; a later one for the same level counts before an earlier one.
 *
 * A body that people name themselves holds its rung too: an item that it leads goes above it.
 */
export function ladderWith(settings: readonly RungSetting[], ladder: Ladder = DEFAULT_LADDER): Ladder {
  return settings.reduce<Ladder>(
    (rungs, setting) => rungs.map((rung) => (rung.level === setting.level ? rungWith(rung, setting) : rung)),
    ladder,
  );
}

function rungWith(rung: Rung, { askOf, isOn, monthsOverdue, positionsLate }: RungSetting): Rung {
  return {
    ...rung,
    askOf: askOf ?? rung.askOf,
    enabled: isOn ?? rung.enabled,
    heldBy: askOf === null || rung.heldBy === null ? rung.heldBy : eitherOf(rung.heldBy, askOf),
    conditions: rung.conditions.map((condition): Condition => {
      if (condition.kind === 'overdue') return { ...condition, months: monthsOverdue ?? condition.months };
      if (condition.kind === 'ratedLate')
        return { ...condition, positions: positionsLate ?? condition.positions };
      return condition;
    }),
  };
}

/** A lead with the usual names of the rung, or with just the name that people gave it, in whatever capitals. */
function eitherOf(usual: RegExp, name: string): RegExp {
  const words = name.trim().split(/\s+/).map(inAnyCase).join('\\s+');
  return new RegExp(`(?:${usual.source})|^\\s*(?:[Tt]he\\s+)?${words}\\s*$`, usual.flags);
}

function inAnyCase(word: string): string {
  return [...word]
    .map((sign) =>
      /\p{L}/u.test(sign)
        ? `(?:${sign.toLowerCase()}|${sign.toUpperCase()})`
        : sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
    )
    .join('');
}
