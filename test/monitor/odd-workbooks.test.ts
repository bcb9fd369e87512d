/** Workbooks as nobody would make them: what is read of them, what is refused, and that nothing of the plan changes. */
import { sheetNamed, textsOf } from '../support/build';
import { closeOffices } from '../support/office';
import { build, expectWhatComesOf, LAST_ROW, ODD, put } from '../support/odd-workbooks';
import { smallPlan } from '../support/small-plan';

afterEach(closeOffices);

it.each(ODD)('$what', async (one) => {
  await expectWhatComesOf(one, false);
});

it('a stray text far down a sheet of ours: it is not written over, and what people typed there is kept', async () => {
  const workbook = smallPlan();
  await build(workbook);
  const sheet = sheetNamed(workbook, 'Escalations');
  const [head] = textsOf(sheet).filter(({ text }) => text === 'Response');
  if (!head) throw new Error('No column for responses');
  put(sheet, head.row + 1, head.column, 'Agreed with the chair');
  put(sheet, LAST_ROW, 2, 'x');
  const before = workbook.save();
  await expect(build(workbook)).rejects.toMatchObject({
    kind: 'tooLarge',
    what: expect.stringMatching(/“Escalations” reaches as far as [A-Z]+1048576/) as string,
    untouched: 'Nothing in the workbook was changed.',
    sheets: ['Escalations'],
  });
  expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
  put(sheet, LAST_ROW, 2, '');
  await build(workbook);
  expect(textsOf(sheet).map(({ text }) => text)).toContain('Agreed with the chair');
});
