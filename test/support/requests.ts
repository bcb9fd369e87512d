/** What the client asked of the host, request by request, in the protocol's own names. */
import type { Host } from '../../src/workbench/host/host';
import { ACTION, PATH, type RequestBody } from '../../src/workbench/host/protocol';

export interface LoggedRequest {
  /** "Values" for each property that was set. */
  readonly sets: readonly string[];
  /** Methods called for their effect or their answer, those that give objects too ("GetRange"). */
  readonly methods: readonly string[];
}

/** Looks at every request from now on; what the client sends to tidy up after itself is left out. */
export function logRequests(host: Host): LoggedRequest[] {
  const log: LoggedRequest[] = [];
  const ask = host.processQuery.bind(host);
  jest.spyOn(host, 'processQuery').mockImplementation((body) => {
    const { Actions, ObjectPaths } = JSON.parse(body) as RequestBody;
    const paths = Object.values(ObjectPaths);
    const of = (kind: number) => Actions.filter(({ ActionType }) => ActionType === kind);
    const sets = of(ACTION.setProperty).map(({ Name }) => Name);
    const methods = [
      ...of(ACTION.method).map(({ Name }) => Name),
      ...paths.filter(({ ObjectPathType }) => ObjectPathType === PATH.method).map(({ Name }) => Name),
    ].filter((name) => !name.startsWith('_'));
    const isGreeting = paths.some(({ ObjectPathType }) => ObjectPathType === PATH.newObject);
    if (!isGreeting && sets.length + methods.length > 0) log.push({ sets, methods });
    return ask(body);
  });
  return log;
}
