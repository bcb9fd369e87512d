/** Excel's stand-in with a watch on it: how long it takes to answer is no time of ours, and Excel's own would differ. */
import type { SamplePlan } from '../../sample/content';
import { createHost, type Host } from '../host/host';
import { startNodeOffice, type NodeOffice } from '../host/node-office';
import { openWorkbook } from '../host/store';
import { sampleWorkbook } from '../sample/workbook';
import { processorTime } from './measure';

export interface WatchedHost {
  readonly host: Host;
  readonly office: NodeOffice;
  /** Processor time of its answers so far, in milliseconds. */
  readonly answering: () => number;
}

export function watchedHost(plan: SamplePlan): WatchedHost {
  const host = createHost(openWorkbook(sampleWorkbook(plan)));
  let answering = 0;
  const watched: Host = {
    ...host,
    processQuery: async (body) => {
      const begun = processorTime();
      try {
        return await host.processQuery(body);
      } finally {
        answering += processorTime() - begun;
      }
    },
  };
  return { host, office: startNodeOffice(watched), answering: () => answering };
}
