/** What counts as an activity's evidence, where it stands in several columns, in merged cells or on the rows below. */
import { cellName, type CellValue } from '../../../src/plan/grid';
import type { Evidence } from '../../../src/plan/model';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, planIn } from './support';

const HEADER = ['No', 'Action', 'Lead', 'Milestones', 'Evidence', 'Progress'];
const AGREE = ['1', 'Agree', 'Chair', 'Meet'];
const PRINT = ['2', 'Print', 'Nurse', 'Send'];

/** "evidence E2 Met, Voted" of each activity. */
function evidence(rows: readonly (readonly CellValue[])[], options: SketchOptions = {}): string[] {
  return activitiesOf(planIn(sketch(rows, options))).map((one) => inShort(one.evidence));
}

function inShort({ kind, cell, text }: Evidence): string {
  return `${kind} ${cell === null ? '–' : cellName(cell)} ${text.replaceAll('\n', ', ')}`.trim();
}

describe('in two columns', () => {
  it.each([
    ['both count', 'Minutes', 'Voted', 'evidence E2 Minutes, Voted'],
    [
      'what only plans, beside what records',
      'To be held in May',
      'Voted',
      'evidence E2 To be held in May, Voted',
    ],
    [
      'both only plan',
      'To be held in May',
      'Planned for June',
      'update E2 To be held in May, Planned for June',
    ],
    ['the first alone', 'Minutes', '', 'evidence E2 Minutes'],
    ['the second alone', '', 'Voted', 'evidence F2 Voted'],
    ['neither says anything', 'n/a', '–', 'none E2'],
    ['the first says nothing', 'None', 'To be held in May', 'update E2 None, To be held in May'],
    ['none is filled', '', '', 'none E2'],
  ])('%s', (_, one, other, expected) => {
    expect(evidence([HEADER, [...AGREE, one, other]])).toEqual([expected]);
  });

  it('merged over the rows of an action, in either of them, may cover each row', () => {
    const rows = [HEADER, [...AGREE, '', 'Voted'], ['', '', '', 'Vote', '', ''], [...PRINT, '', '']];
    const merges = ['F2:F4'];
    expect(evidence(rows, { merges })).toEqual(['evidence F2 Voted', 'above E3 Voted', 'above E4 Voted']);
  });

  it('merged over both of them and several rows counts once', () => {
    const rows = [HEADER, [...AGREE, 'Voted', ''], ['', '', '', 'Vote', '', '']];
    expect(evidence(rows, { merges: ['E2:F3'] })).toEqual(['evidence E2 Voted', 'above E3 Voted']);
  });
});

describe('on a row that has none of its own', () => {
  it('is none where the row above has none either', () => {
    expect(evidence([HEADER, [...AGREE, '–', ''], ['', '', '', 'Vote', '', '']])).toEqual([
      'none E2',
      'none E3',
    ]);
  });

  it('is not what a cell of another column says that is merged across', () => {
    const rows = [HEADER, ['1', 'Agree', 'Chair', 'Meet and vote', '', '']];
    expect(evidence(rows, { merges: ['D2:E2'] })).toEqual(['none E2']);
  });

  it('is none without a cell where the plan has no such column', () => {
    expect(evidence([HEADER.slice(0, 4), AGREE])).toEqual(['none –']);
  });
});

describe('a row with nothing but evidence', () => {
  const under = (...cells: readonly string[]) => ['', '', '', '', ...cells];

  it.each([
    ['adds it to what the row above records', ['Minutes', ''], ['Voted', ''], 'evidence E2 Minutes, Voted'],
    ['adds that of each column', ['Minutes', ''], ['Voted', 'Sent'], 'evidence E2 Minutes, Voted, Sent'],
    ['gives it to a row above that records nothing', ['', ''], ['Voted', ''], 'evidence E2 Voted'],
    ['adds what only plans', ['To be held', ''], ['Will be sent', ''], 'update E2 To be held, Will be sent'],
    [
      'adds what records to what only plans',
      ['To be held', ''],
      ['Sent', ''],
      'evidence E2 To be held, Sent',
    ],
  ])('%s', (_, above, below, expected) => {
    expect(evidence([HEADER, [...AGREE, ...above], under(...below)])).toEqual([expected]);
  });

  it('with a lead beside it in a row of its own action is not taken apart', () => {
    const rows = [HEADER, [...AGREE, 'Minutes', ''], ['', '', 'Nurse', '', '', '']];
    const plan = planIn(sketch(rows));
    expect(activitiesOf(plan).map(({ leads }) => leads.map(({ text }) => text))).toEqual([
      ['Chair', 'Nurse'],
    ]);
    expect(activitiesOf(plan).map((one) => inShort(one.evidence))).toEqual(['evidence E2 Minutes']);
  });
});
