import { expectSmallRequests } from '../support/promises';

test('a plan of 1,000 activities is built in few requests, none of them too large', async () => {
  await expectSmallRequests(1000);
}, 120_000);
