import type { ItemMark } from '../../../src/plan/match/item';
import { tracesInSteps } from '../../../src/plan/match/trace';
import { finished } from '../../../src/plan/steps';
import { REPORT, rowsOf } from './rows';

const traceOf = (marks: readonly ItemMark[], at: number) => finished(tracesInSteps(marks))(at);
const lookAlikes = (marks: readonly ItemMark[], at: number) => traceOf(marks, at)?.lookAlikes;

describe('what is kept of an item until the next build', () => {
  it('the item as it stands, found', () => {
    const marks = rowsOf(REPORT, { number: '1.2', leads: ['Education'] });
    expect(traceOf(marks, 1)).toEqual({ mark: marks[1], lookAlikes: [], isLost: false });
  });

  it('and what could be mistaken for it, but not the item itself', () => {
    const marks = rowsOf({ leads: ['Health'] }, REPORT, { leads: ['Police'] });
    expect(lookAlikes(marks, 0)).toEqual([marks[2]]);
    expect(lookAlikes(marks, 2)).toEqual([marks[0]]);
  });

  it('copies of it are among them', () => {
    const marks = rowsOf({}, {}, {});
    expect(lookAlikes(marks, 1)).toEqual([marks[0], marks[2]]);
  });

  it('the most alike come first', () => {
    const item = { milestones: 'Toolkit agreed with head teachers and school nurses' };
    const near = { milestones: 'Toolkit agreed with head teachers and governors' };
    const far = { milestones: 'Training delivered for each governing body' };
    const marks = rowsOf(REPORT, far, item, near);
    expect(lookAlikes(marks, 2)).toEqual([marks[3], marks[1]]);
    const sorted = rowsOf(near, item, far, REPORT);
    expect(lookAlikes(sorted, 1)).toEqual([sorted[0], sorted[2]]);
  });

  it('nothing of what shares a word or two', () => {
    const marks = rowsOf({}, REPORT, {
      action: 'Publish the toolkit online',
      milestones: 'Website opened to families',
    });
    expect(lookAlikes(marks, 0)).toEqual([]);
  });

  it('no more than there is room for in a cell, from the most alike on', () => {
    const milestones = 'Toolkit agreed – '.repeat(100);
    const marks = rowsOf(
      ...['Health', 'Police', 'Education', 'Housing'].map((lead) => ({ leads: [lead], milestones })),
    );
    expect(lookAlikes(marks, 0)).toEqual(marks.slice(1, 3));
  });

  it('the beginning of texts that are longer than a cell should hold', () => {
    const marks = rowsOf({ action: 'a'.repeat(5000), milestones: 'b'.repeat(4001) }, {});
    expect(traceOf(marks, 0)?.mark).toMatchObject({
      action: 'a'.repeat(4000),
      milestones: 'b'.repeat(4000),
    });
  });

  it('nothing where the plan has no such row', () => {
    expect(traceOf(rowsOf({}), 1)).toBeUndefined();
  });
});
