/**
 * Lets the whole of office.js (`Office.onReady`, `Office.context`, events, settings) run in a page, as in Excel's own
 * task pane on Windows: `window.external` is the seam. It must stand before office.js loads.
 *
 * The host may live in the same page (`openDesktopSeam`) or in Node behind playwright's bridge (`browserOfficeScript`,
 * an init script: functions are found on the page by name, and nothing but text goes over).
 */
import type { Host } from './host';
import type { EventEntry } from './protocol';
import { announcedSets } from './requirements';

/** What the page is told about its Excel. Plain data, so that it can travel to a page. */
export interface SeamSettings {
  /** Requirement sets by name, each with its latest version. */
  readonly sets: Readonly<Record<string, string>>;
  readonly locale: string;
  /** `Office.context.document.url`. */
  readonly documentUrl: string;
  /** `Office.context.document.settings` as they were saved, each value as JSON. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What the page asks of the host, by the names the functions have on the page. */
export const PAGE_FUNCTIONS = {
  execute: '__planMonitorExecute',
  saveSettings: '__planMonitorSaveSettings',
  /** Put on the page by the seam: the host calls it with events. */
  deliver: '__planMonitorDeliver',
  /** Put on the page by the seam: what a button of the ribbon does. */
  invoke: '__planMonitorInvoke',
} as const;

interface SeamFunctions {
  /** Answers a request; a rejection whose message begins with "Office status 5004" has that status. */
  execute(body: string): Promise<string>;
  saveSettings(settings: Record<string, string>): void;
  /** Shows a window of the add-in's; `closed` is to be called when the user closes it. */
  openDialog?(url: string, closed: () => void): void;
  closeDialog?(): void;
}

interface Seam {
  readonly deliver: (entries: readonly EventEntry[]) => void;
  readonly invoke: (functionName: string) => Promise<void>;
}

/** A page's way into a host that lives in the same page, or beside it. */
export interface OpenSeam {
  /**
   * What a button of the ribbon does: calls the function that the page associated with this name.
   * @returns when the function has called `completed`; rejected where the page knows no such function
   */
  invoke(functionName: string): Promise<void>;
  /** Ends the delivery of events. */
  close(): void;
}

export interface SeamOptions {
  readonly locale?: string;
  readonly documentUrl?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** What the page around the add-in does for it. */
export type Surroundings = Pick<SeamFunctions, 'openDialog' | 'closeDialog'>;

export function seamSettings(
  host: Pick<Host, 'apiLevel' | 'documentSettings'>,
  options: SeamOptions = {},
): SeamSettings {
  return {
    sets: announcedSets(host.apiLevel),
    locale: options.locale ?? 'en-GB',
    documentUrl: options.documentUrl ?? 'https://localhost/plan.xlsx',
    settings: { ...host.documentSettings(), ...options.settings },
  };
}

/**
 * For a host in the same page, or in the page around it. Call it before office.js loads.
 * @param page the window in which office.js is about to load
 */
export function openDesktopSeam(
  page: object,
  host: Pick<Host, 'apiLevel' | 'processQuery' | 'onEvent' | 'documentSettings' | 'saveDocumentSettings'>,
  options: SeamOptions = {},
  surroundings: Surroundings = {},
): OpenSeam {
  const { deliver, invoke } = installSeam(page as Record<string, unknown>, seamSettings(host, options), {
    execute: (body) => host.processQuery(body),
    saveSettings: (saved) => {
      host.saveDocumentSettings(saved);
    },
    ...surroundings,
  });
  return { invoke, close: host.onEvent(deliver) };
}

/**
 * For a host behind a bridge: the text of a script to run in a page before any other. The page must have the function
 * `PAGE_FUNCTIONS.execute`, and may have `saveSettings`; the host delivers events with `deliverEvents`.
 */
export function browserOfficeScript(settings: SeamSettings): string {
  // Tools that keep the names of functions put calls to __name into their text.
  return `(() => {
  const __name = (value) => value;
  const install = ${installSeam.toString()};
  let shown = null;
  const { deliver, invoke } = install(window, ${JSON.stringify(settings)}, {
    execute: (body) => window.${PAGE_FUNCTIONS.execute}(body),
    saveSettings: (values) => window.${PAGE_FUNCTIONS.saveSettings}?.(values),
    openDialog: (url, closed) => {
      const own = (shown = window.open(url, '_blank', 'popup'));
      const watch = setInterval(() => {
        if (!own?.closed) return;
        clearInterval(watch);
        closed();
      }, 50);
    },
    closeDialog: () => shown?.close(),
  });
  window.${PAGE_FUNCTIONS.deliver} = deliver;
  window.${PAGE_FUNCTIONS.invoke} = invoke;
})();`;
}

/** The text of an expression that clicks a button of the ribbon; its promise is kept when the function has completed. */
export function clickRibbon(functionName: string): string {
  return `window.${PAGE_FUNCTIONS.invoke}(${JSON.stringify(functionName)})`;
}

/** The text of an expression that hands events to the page, for the bridge to evaluate. */
export function deliverEvents(entries: readonly EventEntry[]): string {
  return `window.${PAGE_FUNCTIONS.deliver}?.(${JSON.stringify(entries)})`;
}

/**
 * Puts `window.external` in place. It stands on its own: its text is sent to other pages, so it uses nothing from
 * outside but its arguments.
 */
function installSeam(page: Record<string, unknown>, settings: SeamSettings, functions: SeamFunctions): Seam {
  type Callback = (answer: unknown) => void;
  type EventHandler = (dispid: number, payload: unknown) => void;
  const RICH_API_CALL = 93;
  const RICH_API_EVENTS = 33;
  const DIALOG_EVENTS = 10;
  const DIALOG_CLOSED = 12006;
  const COMMAND_INVOKED = 39;
  const COMMAND_COMPLETED = 94;
  const INTERNAL_ERROR = 5001;
  const handlers = new Map<number, EventHandler>();
  let saved: Record<string, string> = { ...settings.settings };
  const array = (values: readonly unknown[]): object => ({ toArray: () => values });

  const execute = (params: unknown, callback: Callback): void => {
    const outer = params as readonly unknown[];
    const request = Array.isArray(outer[0]) ? (outer[0] as readonly unknown[]) : outer;
    functions.execute(String(request[4])).then(
      (body) => {
        callback(array([0, [200, ['Content-Type', 'application/json'], body]]));
      },
      (error: unknown) => {
        const match = /Office status (\d+)/.exec(error instanceof Error ? error.message : String(error));
        callback(match === null ? INTERNAL_ERROR : Number(match[1]));
      },
    );
  };

  /** The ribbon's functions that are running, each with what ends its wait: called with 0, or an error's number. */
  const running = new Map<string, (status: number) => void>();
  let commands = 0;
  let listensToRibbon = (): void => undefined;
  const ribbonIsHeard = new Promise<void>((resolve) => {
    listensToRibbon = resolve;
  });

  const invoke = async (functionName: string): Promise<void> => {
    await ribbonIsHeard;
    return new Promise((resolve, reject) => {
      commands += 1;
      const id = `command-${String(commands)}`;
      running.set(id, (status) => {
        if (status === 0) resolve();
        else reject(new Error(`Office status ${String(status)}: the function ${functionName} was not run.`));
      });
      const source = JSON.stringify({ source: { id: functionName } });
      handlers.get(COMMAND_INVOKED)?.(COMMAND_INVOKED, array([id, functionName, source]));
    });
  };

  const commandCompleted = ([id, status]: readonly unknown[]): void => {
    running.get(String(id))?.(Number(status));
    running.delete(String(id));
  };

  /** Office.js asks for a window by listening to its events; the target says which. */
  const openDialog = (target: string): void => {
    const { url } = JSON.parse(target) as { url: string };
    functions.openDialog?.(url, () => handlers.get(DIALOG_EVENTS)?.(DIALOG_EVENTS, array([DIALOG_CLOSED])));
  };

  // Office.js asks for the context when its Excel part has loaded: the moment to switch on the check that refuses
  // calls above the announced requirement sets.
  const checkRequirements = (): void => {
    const library = page['OfficeExtension'] as
      { CommonUtility?: { _doApiNotSupportedCheck: boolean } } | undefined;
    if (library?.CommonUtility) library.CommonUtility._doApiNotSupportedCheck = true;
  };

  const settingsObject = {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of Object.entries(saved)) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      saved = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
      functions.saveSettings(saved);
    },
  };

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'plan-monitor',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.locale,
    GetAppDataLocale: () => settings.locale,
    GetDocUrl: () => settings.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    GetInstanceId: () => '1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(settings.sets),
    GetHostFullVersion: () => '16.0.15407.10000',
    // White and black as numbers, as Windows has them.
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: 0x262626,
        primaryBackgroundColor: 0xffffff,
        secondaryFontColor: 0x262626,
        secondaryBackgroundColor: 0xffffff,
      }),
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settingsObject,
  };

  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${settings.locale}|||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => {
      checkRequirements();
      return context;
    },
    Execute: (dispid: number, params: unknown, callback: Callback) => {
      if (dispid === RICH_API_CALL) {
        execute(params, callback);
        return;
      }
      if (dispid === COMMAND_COMPLETED) commandCompleted(params as readonly unknown[]);
      setTimeout(() => callback(dispid === COMMAND_COMPLETED ? array([0]) : INTERNAL_ERROR), 0);
    },
    RegisterEvent: (dispid: number, target: string, handler: EventHandler, callback: Callback) => {
      handlers.set(dispid, handler);
      if (dispid === DIALOG_EVENTS) openDialog(target);
      setTimeout(() => {
        callback(array([0]));
        if (dispid === COMMAND_INVOKED) listensToRibbon();
      }, 0);
    },
    UnregisterEvent: (dispid: number, _target: string, callback: Callback) => {
      handlers.delete(dispid);
      if (dispid === DIALOG_EVENTS) functions.closeDialog?.();
      setTimeout(() => callback(array([0])), 0);
    },
  };
  Object.defineProperty(page, 'external', { value: external, configurable: true, writable: true });

  return {
    deliver: (entries) => {
      handlers.get(RICH_API_EVENTS)?.(RICH_API_EVENTS, array(entries.map((entry) => array(entry))));
    },
    invoke,
  };
}
