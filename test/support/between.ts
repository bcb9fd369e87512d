import type { Host } from '../../src/workbench/host/host';

/** Does something before the request with this number, counted from 1. */
export function beforeRequest(host: Host, number: number, act: () => void): void {
  let requests = 0;
  const ask = host.processQuery.bind(host);
  jest.spyOn(host, 'processQuery').mockImplementation((body) => {
    requests += 1;
    if (requests === number) act();
    return ask(body);
  });
}
