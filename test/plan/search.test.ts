import { searchable, soughtBy } from '../../src/plan/search';

it.each([
  ['', true],
  ['  ', true],
  ['COMMUNITY lead', true],
  ['lead community', true],
  ["children's", true],
  ['children’s', true],
  ['sub-group', true],
  ['sub–group', true],
  ['d16', true],
  ['community nurse', false],
])('“%s” is sought in the text: %s', (asked, isThere) => {
  const text = searchable('The Children’s sub-group leads', 'in the  community', 'D16');
  expect(soughtBy(asked)(text)).toBe(isThere);
});

it('a word that stands over two texts is in neither', () => {
  expect(soughtBy('onetwo')(searchable('one', 'two'))).toBe(false);
});
