/** What a build promises at any size, whatever the machine: how often it asks Excel, and how much at once. */
import { buildSummary } from '../../src/monitor';
import { roundTripsAllowed } from '../../src/workbench/bench/building';
import { AS_OF, BUILT_AT } from '../../src/workbench/bench/day';
import { sampleWith } from '../../src/workbench/bench/sample-plan';
import { clearedUp } from '../../src/workbench/cli/monitor-file';
import { openWorkbook } from '../../src/workbench/host/store';
import { sampleWorkbook } from '../../src/workbench/sample/workbook';
import { closeOffices, openOffice } from './office';

/** Excel on the web refuses 5 MB. */
const MOST_BYTES = 4_000_000;

/** Builds a plan of so many activities twice; the second time our sheets are read as well. */
export async function expectSmallRequests(activities: number): Promise<void> {
  const { host, run } = openOffice(openWorkbook(sampleWorkbook(sampleWith(activities))));
  for (const which of ['first', 'second']) {
    host.stats.reset();
    await buildSummary(run, { asOf: AS_OF, builtAt: BUILT_AT });
    await clearedUp(host);
    const { roundTrips, requestBytes, responseBytes, largestRequest, largestResponse } = host.stats;
    expect({ which, largestRequest: largestRequest <= MOST_BYTES }).toEqual({ which, largestRequest: true });
    expect({ which, largestResponse: largestResponse <= MOST_BYTES }).toEqual({
      which,
      largestResponse: true,
    });
    expect(roundTrips).toBeLessThanOrEqual(roundTripsAllowed(requestBytes + responseBytes));
  }
  closeOffices();
}
