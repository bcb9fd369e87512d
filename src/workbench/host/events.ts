/** Events the client asked for, queued while a batch runs and delivered after its answer. */
import type { EventEntry } from './protocol';

/** Event numbers of the client library, by the name in its `_Register…Event` methods. */
export const EVENT_NUMBERS = {
  dataChanged: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
} as const;

export type EventName = keyof typeof EVENT_NUMBERS;

/** The target of events of the whole collection. */
export const WORKBOOK_TARGET = 'Workbook';

export class EventQueue {
  private readonly listeners = new Map<string, number>();
  private queue: EventEntry[] = [];

  /** @param target a sheet's id, or `WORKBOOK_TARGET` */
  register(event: EventName, target: string): void {
    const key = keyOf(event, target);
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    const key = keyOf(event, target);
    this.listeners.set(key, Math.max(0, (this.listeners.get(key) ?? 0) - 1));
  }

  /**
   * Queues the event for those who listen to the workbook and to the sheet.
   * @param source "Remote" where a co-author caused it
   */
  raise(
    event: EventName,
    sheetId: string,
    details: Readonly<Record<string, unknown>>,
    source: 'Local' | 'Remote' = 'Local',
  ): void {
    const message = JSON.stringify({ worksheetId: sheetId, ...details, source });
    for (const target of [WORKBOOK_TARGET, sheetId]) {
      if ((this.listeners.get(keyOf(event, target)) ?? 0) === 0) continue;
      this.queue.push([65536, EVENT_NUMBERS[event], target, message, 0, source === 'Remote' ? 1 : 0]);
    }
  }

  /** Takes what is queued. */
  drain(): readonly EventEntry[] {
    const entries = this.queue;
    this.queue = [];
    return entries;
  }
}

function keyOf(event: EventName, target: string): string {
  return `${event} ${target}`;
}
