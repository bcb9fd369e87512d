import { readFileSync } from 'node:fs';
import type { Reading } from '../../../src/plan/model';

/** The correct reading of one milestone, as people labelled it by the rules. */
export type Label = Omit<Reading, 'task' | 'assumed'> & {
  readonly id: string;
  /** Kinds of assumption the reading must state, in order. */
  readonly assumed?: readonly string[];
  /** The publisher's words; only in labels that stand outside the project. */
  readonly text?: string;
  readonly task?: string;
  readonly note?: string;
};

/** One JSON object a line. */
export function labelsIn(file: string): readonly Label[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label);
}

/** A reading in the form of a label, for comparing. */
export function labelOf(id: string, reading: Reading): Label {
  const { timescale, status, kind, start, due, dates, every, assumed } = reading;
  return { id, timescale, status, kind, start, due, dates, every, assumed: assumed.map(({ what }) => what) };
}
