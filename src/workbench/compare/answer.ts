import type { Day } from '../../plan/day';
import type { Every, Reading, Status, TimescaleKind } from '../../plan/model';
import type { TimescaleContext } from '../../plan/timescale';

/** The dates a reader finds in a milestone, in a form that any reader's answer fits. */
export interface Answer {
  /** `none` where it finds nothing. */
  readonly kind: TimescaleKind;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly dates: readonly Day[];
  /** True where the reader itself says that it guessed a part of this. */
  readonly guessed: boolean;
}

/** The correct reading of one milestone. */
export interface Label {
  readonly kind: TimescaleKind;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly dates: readonly Day[];
  readonly timescale: string | null;
  readonly status: Status | null;
  readonly every: Every | null;
  /** What the reading must say it guessed, in order; absent where the label leaves that open. */
  readonly assumed?: readonly string[];
  /** Absent where the label leaves it open. */
  readonly task?: string;
}

/** A milestone's words, what they are read against, and their correct reading. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly context: TimescaleContext;
  /** True for a line of a timescale column; else the words hold the task too. */
  readonly isColumn: boolean;
  readonly label: Label;
}

/** Our reader: the two functions of src/plan/timescale that read words. */
export interface OurReader {
  readonly readMilestone: (text: string, context: TimescaleContext) => Reading;
  readonly readTimescaleLine: (text: string, context: TimescaleContext) => Reading;
}

/** Our reading of a milestone, by the function for where its words stand. */
export function readBy(reader: OurReader, { text, context, isColumn }: Labelled): Reading {
  return isColumn ? reader.readTimescaleLine(text, context) : reader.readMilestone(text, context);
}

export const NOTHING: Answer = { kind: 'none', start: null, due: null, dates: [], guessed: false };

/** Our reading as an answer. */
export function answerOf({ kind, start, due, dates, assumed }: Reading): Answer {
  return { kind, start, due, dates, guessed: assumed.length > 0 };
}

/** Whether our reading is the labelled one in all that the label says, not in its dates only. */
export function isWholly(label: Label, reading: Reading): boolean {
  const guesses = reading.assumed.map(({ what }) => what);
  return (
    reading.kind === label.kind &&
    reading.start === label.start &&
    reading.due === label.due &&
    sameDays(reading.dates, label.dates) &&
    reading.timescale === label.timescale &&
    reading.status === label.status &&
    reading.every === label.every &&
    (label.task === undefined || reading.task === label.task) &&
    (label.assumed === undefined || guesses.join() === label.assumed.join())
  );
}

export function sameDays(one: readonly Day[], other: readonly Day[]): boolean {
  return one.length === other.length && one.every((day, index) => day === other[index]);
}
