/** Numbers as long plans have them, and what is longer than any number or name. */
import { isActionNumber } from '../../../src/plan/read/content';
import { sketch } from '../../support/grids';
import { activitiesOf, headingsOf, planIn, told } from './support';

const HEADER = ['No', 'Action', 'Lead', 'By when', 'RAG'];
const row = (number: string, action: string, lead = 'Health') => [
  number,
  action,
  lead,
  '30 June 2022',
  'Red',
];

test.each(['9', '99', '999', '1000', '1001', '9999'])('priority %s is a priority', (number) => {
  const plan = planIn(sketch([HEADER, [number, 'Neglect'], row(`${number}.1`, 'Agree the guide')]));
  expect(headingsOf(plan)).toEqual([`${number} Neglect > –`]);
  expect(told(plan)).toEqual([`${number}.1 Agree the guide | B3 Health`]);
});

test.each(['1921', '2021', '2022.', '2021/22', '2022-23', 'FY 2021', '30/06/2022', '10000'])(
  '%s numbers nothing',
  (text) => {
    expect(isActionNumber(text)).toBe(false);
  },
);

test('more than a number or a name can be is named by its beginning', () => {
  const long = 'wörd 😀 '.repeat(4095);
  const plan = planIn(
    sketch([HEADER, row(long, 'Agree the guide', long), row(long, 'Agree the guide', long)]),
  );
  expect(plan.actions.map(({ number }) => number?.length)).toEqual([61]);
  for (const { leads } of activitiesOf(plan)) {
    expect(leads.map(({ text, name }) => [text.length, name.length])).toEqual([[301, 301]]);
    expect(leads[0]?.text).toMatch(/^(?:wörd 😀 )+w.*…$/u);
  }
});
