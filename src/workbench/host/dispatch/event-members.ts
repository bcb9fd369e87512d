/** The `_Register…Event` and `_Unregister…Event` methods behind `onChanged` and its like. */
import { type EventName, type EventQueue } from '../events';
import { wireName } from '../protocol';
import { method, type Members } from './object';

/**
 * @param target a sheet's id, or all sheets
 * @param events the events the class has, each with the ExcelApi set that brought it
 */
export function eventMembers(
  queue: EventQueue,
  target: string,
  events: Readonly<Partial<Record<EventName, string>>>,
): Members {
  return Object.fromEntries(
    (Object.entries(events) as [EventName, string][]).flatMap(([event, since]) => [
      [
        `_Register${wireName(event)}Event`,
        method(() => {
          queue.register(event, target);
        }, since),
      ],
      [
        `_Unregister${wireName(event)}Event`,
        method(() => {
          queue.unregister(event, target);
        }, since),
      ],
    ]),
  );
}
