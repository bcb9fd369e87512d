import { planWith, type ActivitySpec } from '../../../support/plan-builder';
import { AHEAD, COLUMNS, foundBy, inShort, ofRows } from './support';

describe('action-missing', () => {
  it.each<[string, string, string | null, string[]]>([
    ['empty, numbered', '', '1.1', ['error B2']],
    ['empty, not numbered', '', null, ['error B2']],
    ['only a mark', '–', '1.1', ['error B2']],
    ['a text', 'Agree the policy', '1.1', []],
    ['a short text', 'QA', '1.1', []],
  ])('%s', (_what, text, number, expected) => {
    const actions = [{ number, text, activities: [{}, {}] }];
    expect(inShort(foundBy('action-missing', planWith({ columns: COLUMNS, actions })))).toEqual(expected);
  });

  it('tells it once for all rows of the action, at its first cell where columns are not known', () => {
    const actions = [{ number: '2', text: '', activities: [{}, {}, {}] }];
    expect(inShort(foundBy('action-missing', planWith({ actions })))).toEqual(['error A2']);
  });
});

describe('milestone-missing', () => {
  it.each<[string, ActivitySpec[], string[]]>([
    ['none', [{ milestones: [] }], ['warning D2']],
    ['on the second row', [{}, { milestones: [] }], ['warning D3']],
    ['none, rated complete', [{ rated: 'green', evidence: 'Held', milestones: [] }], ['warning D2']],
    ['one', [{ milestones: [{ due: AHEAD }] }], []],
    ['one without a time', [{ milestones: [{}] }], []],
    ['one that is cancelled', [{ milestones: [{ status: 'cancelled' }] }], []],
    ['on hold', [{ remark: 'On hold', milestones: [] }], []],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('milestone-missing', rows)).toEqual(expected);
  });

  it('is silent in a table without a column of milestones', () => {
    const columns = COLUMNS.filter(({ role }) => role !== 'milestones');
    expect(ofRows('milestone-missing', [{ milestones: [] }], { columns })).toEqual([]);
  });
});
