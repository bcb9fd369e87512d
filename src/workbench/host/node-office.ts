/**
 * Microsoft's own office.js client in Node, without a browser, before a host of ours: proxies, batching, load and
 * error objects are Microsoft's code. There is no `Office.onReady` here; for that see `browser-office.ts`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { RunExcel } from '../../excel/run';
import { officeStatusOf } from './errors';
import type { Host } from './host';
import { announcedSets, isSetAnnounced } from './requirements';

export interface NodeOffice {
  readonly run: RunExcel;
  /** The namespaces an add-in finds as globals. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Only `Office.context.requirements`, as far as the client library asks for it. */
  readonly Office: {
    readonly context: {
      readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    };
  };
  /** Lets the host go: events no longer reach the client. */
  close(): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

let library: vm.Script | null = null;

const ignore: (text: string) => void = () => undefined;

/** @throws Error where `@microsoft/office-js` is not installed */
export function startNodeOffice(host: Host): NodeOffice {
  const bridge = {
    sendMessageToHost: (text: string): void => {
      void answer(host, JSON.parse(text) as BridgeMessage).then((reply) => {
        bridge.onMessageFromHost(JSON.stringify(reply));
      });
    },
    // The library puts its own here.
    onMessageFromHost: ignore,
  };
  const sets = announcedSets(host.apiLevel);
  const requirements = {
    isSetSupported: (name: string, version?: string): boolean => isSetAnnounced(sets, name, version),
  };
  const scope = loadLibrary(bridge);
  // Without a page there is no context; the library asks it whether a call is supported.
  scope.Office = Object.create(scope.Office, { context: { value: { requirements } } }) as object;
  // Otherwise a call above the announced set would go to the host instead of failing at once, as it does in Excel.
  scope.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const close = host.onEvent((entries) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  });
  return {
    run: (batch) => scope.Excel.run(batch),
    Excel: scope.Excel,
    OfficeExtension: scope.OfficeExtension,
    Office: { context: { requirements } },
    close,
  };
}

interface LibraryScope {
  Office: object;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

function loadLibrary(bridge: object): LibraryScope {
  if (library === null) {
    const installed = createRequire(__filename).resolve('@microsoft/office-js/package.json');
    const file = path.join(path.dirname(installed), 'dist', 'excel-win32-16.01.js');
    library = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  }
  // Our own JSON, Promise and Error, so that arrays and errors from the library are of our world: a context of `vm`
  // has its own, and `instanceof` would tell them apart.
  const scope: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    JSON,
    Promise,
    Error,
    Array,
    Object,
    console,
    setTimeout: patientTimeout,
    clearTimeout,
    navigator: { userAgent: 'Node' },
    location: { protocol: 'https:', href: 'https://localhost/', search: '', hash: '' },
  };
  scope['window'] = scope;
  scope['self'] = scope;
  library.runInContext(vm.createContext(scope));
  return scope as unknown as LibraryScope;
}

/** The library's only timers are for trying again to tidy up: they keep no process from ending. */
function patientTimeout(action: () => void, milliseconds: number): NodeJS.Timeout {
  const timer = setTimeout(action, milliseconds);
  // Under a test's imitation of a page it is a plain number.
  if (typeof timer === 'object') timer.unref();
  return timer;
}

async function answer(host: Host, { id, message }: BridgeMessage): Promise<object> {
  const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
  const reply = (statusCode: number, text: string): object => ({
    id,
    type: 2,
    message: { statusCode, headers: { 'Content-Type': 'application/json' }, body: text },
  });
  try {
    return reply(200, await host.processQuery(body));
  } catch (error) {
    const { statusCode, code } = refusal(officeStatusOf(error));
    const text = error instanceof Error ? error.message : String(error);
    return reply(statusCode, JSON.stringify({ error: { code, message: text } }));
  }
}

/** What the client makes of an Office status in a browser, where it does so by itself. */
function refusal(status: number | null): { readonly statusCode: number; readonly code: string } {
  switch (status) {
    case 5004:
      return { statusCode: 400, code: 'InvalidOperationInCellEditMode' };
    case 5012:
      return { statusCode: 408, code: 'InvalidOrTimedOutSession' };
    case 5102:
      return { statusCode: 429, code: 'ActivityLimitReached' };
    case 5103:
      return { statusCode: 400, code: 'RequestPayloadSizeLimitExceeded' };
    case 5104:
      return { statusCode: 400, code: 'ResponsePayloadSizeLimitExceeded' };
    case 7000:
      return { statusCode: 401, code: 'AccessDenied' };
    default:
      return { statusCode: 500, code: 'GeneralException' };
  }
}
