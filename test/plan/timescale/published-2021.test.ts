import { readMilestone, renderReading } from '../../../src/plan/timescale';
import { describePlans, planFile } from '../../support/plans';
import { contextOf } from './context';
import { labelsIn } from './labels';

const context = contextOf('2021-04-01', '2023-03-31', '2022-04-30');

describePlans('every milestone of the 2021–23 plan reads as labelled', () => {
  const labels = labelsIn(planFile('mscp-business-plan-2021-23.labels.jsonl'));

  it('has 71 of them', () => {
    expect(labels).toHaveLength(71);
  });

  it.each(labels.map((label) => [label.id, label] as const))('%s', (_, label) => {
    const { task, timescale, status, kind, start, due, dates, every, assumed } = readMilestone(
      label.text ?? '',
      context,
    );
    const { note, id, text, ...expected } = label;
    expect({ task, timescale, status, kind, start, due, dates, every }).toEqual(expected);
    expect(assumed.map(({ what }) => what)).toEqual(note === 'misspelt month' ? ['misspelt'] : []);
    expect([id, text]).not.toContain(undefined);
    const reading = readMilestone(label.text ?? '', context);
    expect(readMilestone(renderReading(reading), context)).toEqual(reading);
  });
});
