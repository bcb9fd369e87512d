/** All of them, each built twice. */
import { closeOffices } from '../support/office';
import { expectWhatComesOf, ODD, ODD_AND_LONG } from '../support/odd-workbooks';

afterEach(closeOffices);

it.each([...ODD, ...ODD_AND_LONG])('$what', async (one) => {
  await expectWhatComesOf(one, true);
});
