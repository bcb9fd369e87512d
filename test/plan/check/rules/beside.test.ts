/** Timescales that stand in columns of their own: the finding leads to the cell that says so. */
import { thinkThrough } from '../../../../src/plan/results';
import { cellName } from '../../../../src/plan/grid';
import { sketch } from '../../../support/grids';
import { AS_OF } from './support';

function foundIn(rule: string, header: readonly string[], cells: readonly string[]) {
  const rows = [
    ['No', 'Action', 'Lead', ...header],
    ['1', 'Agree the protocol', 'Executive', ...cells],
  ];
  const { findings } = thinkThrough([sketch(rows)], { asOf: AS_OF, memory: [], history: [] });
  return findings.filter((finding) => finding.rule === rule).map(({ cell, what }) => [cellName(cell), what]);
}

describe('a column of timescales beside the milestones', () => {
  const header = ['Milestones', 'Timescale'];
  it.each<[string, string, string]>([
    ['timescale-vague', 'asap', '“Ask all partners” in E2 says “asap”, which names no day.'],
    [
      'timescale-no-year',
      'by June',
      '“Ask all partners” in E2 says “by June” without the year. It is read as 30/06/2022 until someone says.',
    ],
    [
      'timescale-reversed',
      'June 2022 – May 2022',
      '“Ask all partners” in E2 says “June 2022 – May 2022”: it would begin on 01/06/2022 and end on 31/05/2022.',
    ],
  ])('%s: %s', (rule, words, what) => {
    expect(foundIn(rule, header, ['Ask all partners', words])).toEqual([['E2', what]]);
  });

  it.each<[string, string, string, string]>([
    [
      'timescale-vague',
      'Agree what is TBC',
      'TBC',
      '“Agree what is TBC” in E2 says “TBC”, which names no day.',
    ],
    [
      'timescale-no-year',
      'Agree the June plan',
      'June',
      '“Agree the June plan” in E2 says “June” without the year. It is read as 30/06/2022 until someone says.',
    ],
    [
      'timescale-vague',
      'Agree the asap list',
      'by March 2023\nasap',
      '“Tell the asap team” in E2 says “asap”, which names no day.',
    ],
  ])('%s: it is what counts, though the task has the same words (%s)', (rule, task, words, what) => {
    const milestones = words.includes('\n') ? `• ${task}\n• Tell the asap team` : task;
    expect(foundIn(rule, header, [milestones, words])).toEqual([['E2', what]]);
  });

  it('is passed over where the milestone says it itself', () => {
    expect(foundIn('timescale-vague', header, ['Ask all partners – asap', ''])).toEqual([
      ['D2', '“Ask all partners” in D2 says “asap”, which names no day.'],
    ]);
  });
});

it('a revised date without a year is told of where it stands', () => {
  expect(
    foundIn('timescale-no-year', ['By when', 'Revised date'], ['September 2022', 'by November']),
  ).toEqual([
    [
      'E2',
      '“Agree the protocol” in E2 is revised to “by November” without the year. It is read as 30/11/2022 until someone says.',
    ],
  ]);
});

it('a revised date without a year is not told of where the deadline has the same month', () => {
  const what = 'is revised to “September” without the year. It is read as 30/09/2022 until someone says.';
  expect(foundIn('timescale-no-year', ['By when', 'Revised date'], ['September 2022', 'September'])).toEqual([
    ['E2', `“Agree the protocol” in E2 ${what}`],
  ]);
});
