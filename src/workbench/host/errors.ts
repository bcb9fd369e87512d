/** What the host answers when it refuses. Made by `breach` (rules.ts) and by faults only. */
export class HostError extends Error {
  override readonly name = 'HostError';

  /**
   * @param code Excel's error code ("ItemNotFound")
   * @param rule the rule that was broken (rules.ts); null for a fault that was asked for
   * @param detail what it was about; not sent to the client, whose words are Excel's own
   */
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
    readonly rule: string | null = null,
    readonly detail = '',
  ) {
    super(message);
  }
}

const OFFICE_STATUS = /^Office status (\d+)/;

/**
 * The request as a whole was refused, by Office and not by Excel's object model: a cell is being edited (5004), the
 * payload is too large (5103, 5104). The status stands in the message, so that it survives the bridge between a test
 * and its browser, where only text gets through.
 */
export class OfficeStatusError extends Error {
  override readonly name = 'OfficeStatusError';

  constructor(
    readonly status: number,
    message = 'The request was refused.',
  ) {
    super(`Office status ${String(status)}: ${message}`);
  }
}

/** The Office status of a rejected request; null where the error is something else. */
export function officeStatusOf(error: unknown): number | null {
  const match = OFFICE_STATUS.exec(error instanceof Error ? error.message : String(error));
  return match === null ? null : Number(match[1]);
}
