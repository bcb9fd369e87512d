import { expectSmallRequests } from '../support/promises';

test('a plan of 10,000 activities is built in few requests, none of them too large', async () => {
  await expectSmallRequests(10_000);
}, 900_000);
