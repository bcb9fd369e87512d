import { readMilestone, readTimescaleLine } from '../../plan/timescale';
import { answerOf, isWholly, readBy, type Answer, type Labelled } from './answer';
import { CHRONO_CASUAL, CHRONO_STRICT, chronoAnswers, type ChronoReader } from './chrono';
import { bestOf, scoreOf, type Score } from './score';

/** Milestones with their labels, under a name for people. */
export interface LabelledSet {
  readonly name: string;
  readonly milestones: readonly Labelled[];
}

export interface Row {
  readonly set: string;
  readonly reader: string;
  readonly score: Score;
  /** Milestones whose whole reading is as labelled; null for a reader that knows dates only. */
  readonly wholly: number | null;
}

/** What every reader makes of every set, and the ids of the milestones that ours does not read as labelled. */
export interface Measured {
  readonly rows: readonly Row[];
  readonly misread: readonly string[];
}

export const OURS = 'Plan Monitor';

/** Reads all milestones of all sets with all readers. */
export function measure(sets: readonly LabelledSet[]): Measured {
  const misread: string[] = [];
  const rows = sets.flatMap(({ name, milestones }) => {
    const readings = milestones.map(
      (one) => [one, readBy({ readMilestone, readTimescaleLine }, one)] as const,
    );
    const wrong = readings.filter(([{ label }, reading]) => !isWholly(label, reading));
    misread.push(...wrong.map(([{ id }]) => `${name}: ${id}`));
    const ours = readings.map(([{ label }, reading]) => [label, answerOf(reading)] as const);
    return [
      { set: name, reader: OURS, score: scoreOf(ours), wholly: readings.length - wrong.length },
      ...[CHRONO_CASUAL, CHRONO_STRICT].map((chrono) => ({
        set: name,
        reader: chrono.name,
        score: scoreOf(milestones.map((one) => [one.label, bestOfChrono(chrono, one)] as const)),
        wholly: null,
      })),
    ];
  });
  return { rows, misread };
}

function bestOfChrono(chrono: ChronoReader, { text, context, label }: Labelled): Answer {
  return bestOf(label, chronoAnswers(text, chrono.parse(text, context.asOf)));
}
