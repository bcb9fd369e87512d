/** What is told of each cell that an update changes: what it shows, what stands there and what it is to hold. */
import { assess } from '../../../src/plan/assess/assess';
import { cellAt, day } from '../../support/plan-builder';
import { sketch, type SketchOptions } from '../../support/grids';
import { AS_OF, planIn } from '../read/support';
import { Draft } from '../../../src/plan/updates/draft';
import { planOnSheets } from '../../../src/plan/updates/on-sheets';
import { HEAD, one, plain, revised, update } from './support';

const change = (...given: Parameters<typeof update>) => update(...given).changes[0];

it('is what the cell shows, wherever the table begins', () => {
  const planned = update(plain('Agree it – June 2022', 'Drafted.', { at: 'C5' }), { words: 'Agreed' });
  expect(planned.cells).toEqual([['H6', 'Drafted.\n30/04/2022: Agreed']]);
  expect(planned.changes[0]).toMatchObject({ was: 'Drafted.', now: 'Drafted.' });
  // The four cells to its left; nothing stands to its right.
  expect(planned.changes[0]?.beside?.map(([offset]) => offset)).toEqual([-4, -3, -2, -1]);
});

it('is said of words, of days and of milestones', () => {
  expect(change(plain('Agree it – June 2022', 'Drafted.'), { words: 'Agreed' })).toMatchObject({
    part: 'evidence',
    now: 'Drafted.',
    then: 'Drafted.\n30/04/2022: Agreed',
  });
  const withDates = {
    head: [...HEAD, 'Revised date'],
    rows: [[...one('Agree it – June 2022'), 44_650]],
    formats: { G2: 'd mmm yyyy' },
    shown: { G2: '30 Mar 2022' },
  };
  expect(change(withDates, { revised })).toMatchObject({
    part: 'revised',
    was: '30 Mar 2022',
    now: '30/03/2022',
    then: '15/09/2022',
  });
  expect(change(plain('Agree it – May 2022'), { completed: [0] })).toMatchObject({
    part: 'milestones',
    now: 'Agree it – May 2022',
    then: 'Agree it – May 2022 – Complete (April 2022)',
  });
});

it('keeps what stands in the cell to the letter', () => {
  const words = 'Drafted\u00a0in May.\r\n \u200bShared.';
  expect(change(plain('Agree it – June 2022', words), { words: 'Agreed' })?.text).toBe(
    `${words}\n30/04/2022: Agreed`,
  );
});

it('fills a cell up to the most signs that Excel allows', () => {
  const added = '\n30/04/2022: Agreed'.length;
  const full = plain('Agree it – June 2022', 'x'.repeat(32_767 - added));
  expect(update(full, { words: 'Agreed' }).problems).toEqual([]);
  expect(change(full, { words: 'Agreed' })?.text).toHaveLength(32_767);
  const over = plain('Agree it – June 2022', 'x'.repeat(32_768 - added));
  expect(update(over, { words: 'Agreed' }).problems).toHaveLength(1);
});

describe('a cell that is to hold something else', () => {
  const draftOn = (options: SketchOptions) => {
    const grids = [sketch([HEAD, one('Agree it – June 2022', 44_650)], options)];
    return new Draft(planOnSheets(assess(planIn(grids), AS_OF), grids));
  };
  const EVIDENCE = cellAt('F2');

  it('says the day that it is to hold, and is a date then', () => {
    const draft = draftOn({});
    expect([draft.textOf(EVIDENCE), draft.isDate(EVIDENCE)]).toEqual(['44650', false]);
    draft.writeDay(EVIDENCE, 'revised', day('2022-09-15'));
    expect([draft.textOf(EVIDENCE), draft.isDate(EVIDENCE)]).toEqual(['15/09/2022', true]);
  });

  it('says the words that it is to hold, and is no date any more', () => {
    const draft = draftOn({ formats: { F2: 'dd/mm/yyyy' } });
    expect([draft.textOf(EVIDENCE), draft.isDate(EVIDENCE)]).toEqual(['30/03/2022', true]);
    draft.write(EVIDENCE, 'evidence', 'Agreed');
    expect([draft.textOf(EVIDENCE), draft.isDate(EVIDENCE)]).toEqual(['Agreed', false]);
  });
});
