/** Reading a workbook through Microsoft's client. */
import { readSnapshot } from '../../excel/read';
import type { Grid } from '../../plan/grid';
import { fillAreasWith, NO_SETTINGS } from '../../plan/settings';
import { count, kilobytes, milliseconds, type Figure } from './figures';
import { processorTime } from './measure';
import { sampleWith } from './sample-plan';
import { watchedHost } from './watched-host';

export async function benchReading(
  activities: number,
): Promise<{ readonly grids: readonly Grid[]; readonly figures: readonly Figure[] }> {
  const { host, office, answering } = watchedHost(sampleWith(activities));
  const begun = processorTime();
  const { grids } = await readSnapshot(office.run, (all) => fillAreasWith(all, NO_SETTINGS));
  const took = processorTime() - begun;
  office.close();
  const { roundTrips, largestRequest, largestResponse } = host.stats;
  return {
    grids,
    figures: [
      milliseconds('read, Excel’s own time apart', took - answering()),
      count('read: round trips', roundTrips),
      kilobytes('read: largest request', largestRequest),
      kilobytes('read: largest response', largestResponse),
    ],
  };
}
