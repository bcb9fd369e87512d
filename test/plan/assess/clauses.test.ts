import { definedRatings } from '../../../src/plan/assess/clauses';
import type { Meaning, Rating } from '../../../src/plan/model';
import { entry } from '../../support/plan-builder';

const clausesOf = (rating: Rating, meaning: Meaning, definition: string) =>
  [...(definedRatings([entry(rating, meaning, definition)])[0]?.clauses.keys() ?? [])].sort().join(' ');

describe('clauses of a definition', () => {
  it.each<[Rating, Meaning, string, string]>([
    ['red', 'late', 'Significantly behind schedule, or no progress', 'late'],
    ['red', 'late', 'Not started and the deadline has passed', 'late'],
    ['red', 'late', 'Off track and unlikely to be delivered', 'late'],
    ['red', 'late', 'R', 'late'],
    [
      'amber',
      'onTrack',
      'Likely to be achieved within timescale. Or completed but evidence is required',
      'completeNoEvidence onTrack',
    ],
    ['amber', 'atRisk', 'Some slippage but a recovery plan is in place', 'behind'],
    ['amber', 'atRisk', 'Delayed', 'behind'],
    ['amber', 'atRisk', 'There is a risk that the timescale will not be met', 'behind'],
    ['amber', 'atRisk', 'Issues that need attention', 'atRisk'],
    ['amber', 'atRisk', 'A', 'atRisk behind'],
    ['green', 'onTrack', 'On track or not yet due to start', 'notStarted onTrack'],
    ['green', 'onTrack', 'Expected to be completed on time', 'onTrack'],
    ['green', 'onTrack', 'Complete or on target', 'complete completeNoEvidence onTrack'],
    ['green', 'complete', 'Completed with a record of evidence', 'complete'],
    ['blue', 'complete', 'Action completed', 'complete completeNoEvidence'],
    ['blue', 'complete', 'Closed', 'complete completeNoEvidence'],
    ['notStarted', 'notStarted', 'Work has not begun but will in time', 'notStarted'],
    ['notStarted', 'notStarted', 'Not yet started. Work is on track', 'notStarted'],
    ['notStarted', 'notStarted', 'Grey', 'notStarted'],
  ])('%s as %s: %s', (rating, meaning, definition, expected) => {
    expect(clausesOf(rating, meaning, definition)).toBe(expected);
  });

  it.each([
    'Completed, but evidence is required to show it',
    'completed, with the evidence still to come',
    'Done, evidence outstanding',
    'Complete but not yet evidenced',
    'Action complete, awaiting evidence',
    'Completed without evidence',
  ])('hears that evidence is missing: %s', (definition) => {
    expect(clausesOf('amber', 'onTrack', definition)).toMatch(/completeNoEvidence/);
    expect(clausesOf('amber', 'onTrack', definition)).not.toMatch(/complete( |$)/);
  });

  it.each([
    'completed, and the evidence that proves it is on record',
    'Complete and evidenced',
    'Completed with evidence of impact',
  ])('hears that evidence is there: %s', (definition) => {
    expect(clausesOf('green', 'complete', definition)).toBe('complete');
  });

  it('leaves missing evidence to the entry that is made for it', () => {
    const key = [entry('amber', 'onTrack', 'Done, evidence awaited'), entry('green', 'complete', 'Done')];
    expect(definedRatings(key).map(({ clauses }) => [...clauses.keys()])).toEqual([
      ['completeNoEvidence', 'onTrack'],
      ['complete'],
    ]);
  });

  it('leaves missing evidence to the entry that is made for it where only the meaning says complete', () => {
    const key = [entry('amber', 'onTrack', 'Done, evidence awaited'), entry('green', 'complete', 'Green')];
    expect([...(definedRatings(key)[1]?.clauses.keys() ?? [])]).toEqual(['complete']);
  });

  it.each<[string, string, string[]]>([
    [
      'one condition after a comma',
      'Well behind schedule with no progress, or progress made but the timescale was not met.',
      ['Well behind schedule with no progress', 'progress made but the timescale was not met'],
    ],
    ['and/or', 'Overdue and/or no progress', ['Overdue', 'no progress']],
    ['and / or, after a comma', 'Overdue, and / or no progress', ['Overdue', 'no progress']],
    ['a line and a dash', 'Overdue.\n– No progress –', ['Overdue', 'No progress']],
    [
      'hope, which a late colour does not hold out',
      'Behind schedule, though recovery is possible; or overdue',
      ['Behind schedule, though recovery is possible', 'overdue'],
    ],
    ['no words of anything else', 'Issues that need attention, or overdue', ['overdue']],
    ['the whole of it, where only its meaning says late', 'Red flag', ['Red flag']],
  ])('keeps the words behind a late colour: %s', (_what, definition, words) => {
    expect(definedRatings([entry('red', 'late', definition)])[0]?.clauses.get('late')).toEqual(words);
  });
});
