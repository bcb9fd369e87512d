import { sameDays, type Answer, type Label } from './answer';

/**
 * `exact`: start, due date and listed dates are all as labelled; where the label has none, nothing was found.
 * `wrong`: a date was given that is not the label's, and nothing warns of it. `guessedWrong`: so too, but the reader
 * says that it guessed. `missed`: no false date, yet not all of the label's.
 */
export type Outcome = 'exact' | 'wrong' | 'guessedWrong' | 'missed';

/** How one reader did on a set of milestones. */
export interface Score {
  readonly milestones: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Milestones whose label has a date, and those that have all of them exactly right. */
  readonly dated: Part;
  /** Milestones whose label has no date, and those for which the reader gives none. */
  readonly undated: Part;
  /** The due date, none where there is none. */
  readonly due: Part;
  /** Date, window, dates or nothing: the kinds any reader of dates can say. */
  readonly kind: Part;
}

export interface Part {
  readonly of: number;
  readonly right: number;
}

const SAYABLE = new Set(['date', 'window', 'dates', 'none']);

/** How one answer stands to its label. */
export function outcomeOf(label: Label, answer: Answer): Outcome {
  if (isExact(label, answer)) return 'exact';
  const falseStart = answer.start !== null && answer.start !== label.start;
  const falseDue = answer.due !== null && answer.due !== label.due;
  const falseDate = answer.dates.some((day) => !label.dates.includes(day));
  if (!falseStart && !falseDue && !falseDate) return 'missed';
  return answer.guessed ? 'guessedWrong' : 'wrong';
}

/** The best of several ways to take what a reader found: an exact one if there is one, else the first. */
export function bestOf(label: Label, answers: readonly [Answer, ...Answer[]]): Answer {
  return answers.find((answer) => isExact(label, answer)) ?? answers[0];
}

/** Counts a reader's answers, one for each label. */
export function scoreOf(pairs: readonly (readonly [Label, Answer])[]): Score {
  const outcomes: Record<Outcome, number> = { exact: 0, wrong: 0, guessedWrong: 0, missed: 0 };
  for (const [label, answer] of pairs) outcomes[outcomeOf(label, answer)] += 1;
  const exactly = ([label, answer]: readonly [Label, Answer]): boolean => isExact(label, answer);
  return {
    milestones: pairs.length,
    outcomes,
    dated: partOf(
      pairs.filter(([label]) => hasDate(label)),
      exactly,
    ),
    undated: partOf(
      pairs.filter(([label]) => !hasDate(label)),
      exactly,
    ),
    due: partOf(pairs, ([label, answer]) => label.due === answer.due),
    kind: partOf(
      pairs.filter(([label]) => SAYABLE.has(label.kind)),
      ([label, answer]) => label.kind === answer.kind,
    ),
  };
}

function isExact(label: Label, answer: Answer): boolean {
  return label.start === answer.start && label.due === answer.due && sameDays(label.dates, answer.dates);
}

function hasDate({ start, due, dates }: Label): boolean {
  return start !== null || due !== null || dates.length > 0;
}

function partOf<T>(all: readonly T[], isRight: (one: T) => boolean): Part {
  return { of: all.length, right: all.filter(isRight).length };
}
