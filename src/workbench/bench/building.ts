/** A first build of a workbook and a second one, through Microsoft's client. */
import { buildSummary } from '../../monitor';
import { clearedUp } from '../cli/monitor-file';
import { AS_OF, BUILT_AT } from './day';
import { count, kilobytes, megabytes, milliseconds, type Figure } from './figures';
import { processorTime } from './measure';
import { sampleWith } from './sample-plan';
import { watchedHost } from './watched-host';

export async function benchBuilding(activities: number): Promise<readonly Figure[]> {
  const { host, office, answering } = watchedHost(sampleWith(activities));
  const figures: Figure[] = [];
  for (const which of ['first build', 'second build']) {
    host.stats.reset();
    // Excel's own time is none of ours.
    const ours = () => processorTime() - answering();
    const stages: number[] = [];
    const onProgress = () => {
      stages.push(ours());
    };
    await buildSummary(office.run, { asOf: AS_OF, builtAt: BUILT_AT, onProgress });
    onProgress();
    const [begun = NaN, read = NaN, thought = NaN, written = NaN] = stages;
    await clearedUp(host);
    const { roundTrips, requestBytes, responseBytes, largestRequest, largestResponse } = host.stats;
    figures.push(
      milliseconds(`${which}: read, Excel’s own time apart`, read - begun),
      milliseconds(`${which}: think and report`, thought - read),
      milliseconds(`${which}: write, Excel’s own time apart`, written - thought),
      count(`${which}: round trips`, roundTrips),
      count(`${which}: round trips allowed`, roundTripsAllowed(requestBytes + responseBytes)),
      megabytes(`${which}: sent`, requestBytes),
      megabytes(`${which}: received`, responseBytes),
      kilobytes(`${which}: largest request`, largestRequest),
      kilobytes(`${which}: largest response`, largestResponse),
    );
  }
  office.close();
  return figures;
}

/** Eight, and one more for each 4 MB that go to and fro. */
export function roundTripsAllowed(bytes: number): number {
  return 8 + Math.ceil(bytes / 4_000_000);
}
