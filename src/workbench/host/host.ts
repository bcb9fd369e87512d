/**
 * Excel's stand-in: answers the requests of Microsoft's own office.js from a workbook in memory.
 * It runs in Node and in a browser alike; `node-office.ts` and `browser-office.ts` put the client before it.
 */
import type { Area } from '../../plan/grid';
import { parseAddress } from './dispatch/address';
import { runBatch } from './dispatch/batch';
import { mustBeEditable, mustHaveOpenStructure } from './dispatch/guards';
import { insertRows } from './dispatch/insert-rows';
import { restyle } from './dispatch/restyle';
import { checkSheetName, findSheet } from './dispatch/sheet-names';
import { raiseFormatChanged, writeCells } from './dispatch/writing';
import { HostError, OfficeStatusError } from './errors';
import { Faults } from './faults';
import type { SheetModel, WorkbookModel } from './model';
import { PATH, type EventEntry, type RequestBody, type ResponseBody } from './protocol';
import { breach } from './rules';
import { Session } from './session';

/** What an Excel announces: the ExcelApi set it has, and with it all earlier ones. The add-in needs 1.13. */
export type ApiLevel = '1.12' | '1.13' | '1.15';

export interface HostOptions {
  /** Default 1.13. */
  readonly apiLevel?: ApiLevel;
  /** The year of a typed date that names none; the clock's by default. */
  readonly thisYear?: () => number;
  /** The most a request or a response may weigh, in bytes; default 5 MB, as in Excel on the web. */
  readonly largestPayload?: number;
  /** True for a workbook that was opened read-only: it can be changed, but not saved under its name. */
  readonly isReadOnly?: boolean;
}

export interface HostStats {
  roundTrips: number;
  /** Bytes in UTF-8. */
  requestBytes: number;
  responseBytes: number;
  /** Of these the most that one request or response weighed. */
  largestRequest: number;
  largestResponse: number;
  reset(): void;
}

export interface Host {
  readonly apiLevel: ApiLevel;
  readonly stats: HostStats;
  readonly faults: Faults;
  /**
   * Answers one request of the rich API, never at once but in a later turn of the event loop.
   * @throws OfficeStatusError (as a rejection) where Office and not Excel refuses
   */
  processQuery(body: string): Promise<string>;
  /** Calls back with the events the client asked for, after the answer that caused them; returns what ends it. */
  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void;
  /**
   * What somebody types into cells by hand.
   * @param address of a cell or an area, which the value fills
   * @param source "Remote" for a co-author
   */
  userEdit(sheet: string, address: string, value: unknown, source?: 'Local' | 'Remote'): void;
  /** The fill somebody gives to cells by hand; null takes it away. */
  userPaint(sheet: string, address: string, colour: string | null, source?: 'Local' | 'Remote'): void;
  /** Empty rows that somebody puts before a row, counted from 0. */
  userInsertRows(sheet: string, before: number, count: number, source?: 'Local' | 'Remote'): void;
  /** A sheet that somebody adds, empty. */
  userAddSheet(name: string, source?: 'Local' | 'Remote'): void;
  userDeleteSheet(name: string, source?: 'Local' | 'Remote'): void;
  /** What the user selects. */
  userSelect(sheet: string, address: string): void;
  /** What is selected on a sheet, by the user or the add-in. */
  selection(sheet: string): Area;
  /**
   * `Office.context.document.settings` as it was last saved, each value as JSON: the same for all pages of the workbook.
   * In Excel it is saved with the workbook; here it lives as long as the host.
   */
  documentSettings(): Readonly<Record<string, string>>;
  saveDocumentSettings(settings: Readonly<Record<string, string>>): void;
  /** How many ranges the client keeps. */
  trackedRanges(): number;
  /** Why an action was last refused: the rule, and what it was about. The client is told Excel's words only. */
  lastRefusal(): { readonly rule: string | null; readonly detail: string } | null;
}

const LARGEST_PAYLOAD = 5 * 1024 * 1024;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

// Taken once: a test that fakes the clock must not stop the host.
const later = globalThis.setTimeout;
const encoder = new TextEncoder();

export function createHost(workbook: WorkbookModel, options: HostOptions = {}): Host {
  const apiLevel = options.apiLevel ?? '1.13';
  const largest = options.largestPayload ?? LARGEST_PAYLOAD;
  const session = new Session(
    workbook,
    apiLevel,
    options.thisYear ?? (() => new Date().getFullYear()),
    options.isReadOnly ?? false,
  );
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  const faults = new Faults();
  const stats = newStats();
  let settings: Readonly<Record<string, string>> = {};

  const deliver = (): void => {
    const entries = session.events.drain();
    if (entries.length === 0) return;
    later(() => {
      for (const listener of listeners) listener(entries);
    }, 0);
  };
  const sheetOf = (name: string): SheetModel => {
    const sheet = findSheet(workbook, name);
    if (sheet === null) throw breach('item-not-found', name);
    return sheet;
  };

  return {
    apiLevel,
    stats,
    faults,
    processQuery: async (body) => {
      const requestBytes = encoder.encode(body).length;
      stats.roundTrips += 1;
      stats.requestBytes += requestBytes;
      stats.largestRequest = Math.max(stats.largestRequest, requestBytes);
      await new Promise((resolve) => later(resolve, 0));
      if (requestBytes > largest) throw new OfficeStatusError(REQUEST_TOO_LARGE, 'The request is too large.');
      let isSent = false;
      try {
        const answer = JSON.stringify(answerRequest(session, faults, body));
        const responseBytes = encoder.encode(answer).length;
        stats.largestResponse = Math.max(stats.largestResponse, responseBytes);
        if (responseBytes > largest)
          throw new OfficeStatusError(RESPONSE_TOO_LARGE, 'The response is too large.');
        stats.responseBytes += responseBytes;
        isSent = true;
        return answer;
      } finally {
        session.references.answered(isSent);
        deliver();
      }
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    userEdit: (sheetName, address, value, source = 'Local') => {
      const sheet = sheetOf(sheetName);
      writeCells(session, sheet, parseAddress(address, sheet.name), value, { source });
      deliver();
    },
    userPaint: (sheetName, address, colour, source = 'Local') => {
      const sheet = sheetOf(sheetName);
      const areas = [parseAddress(address, sheet.name)];
      mustBeEditable(sheet);
      const fill = colour === null ? null : { colour: colour.toUpperCase(), tint: 0, pattern: 'Solid' };
      for (const area of areas) restyle(sheet, area, (style) => ({ ...style, fill }));
      raiseFormatChanged(session, { sheet, areas }, source);
      deliver();
    },
    userInsertRows: (sheetName, before, count, source = 'Local') => {
      const sheet = sheetOf(sheetName);
      insertRows(sheet, before, count);
      const address = `${String(before + 1)}:${String(before + count)}`;
      session.events.raise('dataChanged', sheet.id, { address, changeType: 'RowInserted' }, source);
      deliver();
    },
    userAddSheet: (name, source = 'Local') => {
      mustHaveOpenStructure(workbook);
      checkSheetName(name, workbook, null);
      session.events.raise('added', workbook.addSheet(name).id, {}, source);
      deliver();
    },
    userDeleteSheet: (name, source = 'Local') => {
      mustHaveOpenStructure(workbook);
      const sheet = sheetOf(name);
      workbook.deleteSheet(sheet);
      session.events.raise('deleted', sheet.id, {}, source);
      deliver();
    },
    userSelect: (sheetName, address) => {
      const sheet = sheetOf(sheetName);
      session.select(sheet, parseAddress(address, sheet.name));
      deliver();
    },
    selection: (sheetName) => session.selection(sheetOf(sheetName)),
    documentSettings: () => settings,
    saveDocumentSettings: (saved) => {
      settings = { ...saved };
    },
    trackedRanges: () => session.references.size,
    lastRefusal: () => session.lastRefusal,
  };
}

function answerRequest(session: Session, faults: Faults, body: string): ResponseBody {
  const request = JSON.parse(body) as RequestBody;
  // The greeting office.js sends when it starts comes at a moment of its own: it must not shift the count of faults.
  const isGreeting = Object.values(request.ObjectPaths).some(
    (each) => each.ObjectPathType === PATH.newObject,
  );
  if (isGreeting) return runBatch(session, request, () => undefined);
  try {
    faults.onRequest();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { code, message, httpStatus } = error;
    return {
      Results: [],
      TraceIds: [],
      Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: httpStatus },
    };
  }
  return runBatch(session, request, () => {
    faults.onAction();
  });
}

function newStats(): HostStats {
  const stats: HostStats = {
    roundTrips: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
    reset: () => {
      stats.roundTrips = 0;
      stats.requestBytes = 0;
      stats.responseBytes = 0;
      stats.largestRequest = 0;
      stats.largestResponse = 0;
    },
  };
  return stats;
}
