/** Errors on purpose, at a request or an action of one's choice, to see that the add-in leaves a workbook it understands. */
import { HostError, OfficeStatusError } from './errors';

/** What goes wrong. */
export type Fault =
  /** Excel's object model refuses: the code an add-in sees ("AccessDenied"). */
  | { readonly code: string; readonly message?: string; readonly httpStatus?: number }
  /** Office refuses the request: 5004 a cell is being edited, 5102 too busy, 5012 session over, 7000 no permission. */
  | { readonly officeStatus: number; readonly message?: string };

export class Faults {
  private readonly atRequests = new Map<number, Fault>();
  private readonly atActions = new Map<number, Fault>();
  private requests = 0;
  private actions = 0;

  /** @param number the request that fails as a whole, counted from 1 since the start or the last `clear` */
  atRequest(number: number, fault: Fault): void {
    this.atRequests.set(number, fault);
  }

  /**
   * @param number the action that fails, counted from 1 over all requests since the start or the last `clear`; the
   * actions before it keep their effect
   */
  atAction(number: number, fault: Fault): void {
    this.atActions.set(number, fault);
  }

  /** Forgets all faults and counts from 0 again. */
  clear(): void {
    this.atRequests.clear();
    this.atActions.clear();
    this.requests = 0;
    this.actions = 0;
  }

  /** How many requests and actions there were, so that a test can try a fault at each. */
  get seen(): { readonly requests: number; readonly actions: number } {
    return { requests: this.requests, actions: this.actions };
  }

  /** @throws HostError or OfficeStatusError where this request is to fail */
  onRequest(): void {
    this.requests += 1;
    fail(this.atRequests.get(this.requests));
  }

  /** @throws HostError or OfficeStatusError where this action is to fail */
  onAction(): void {
    this.actions += 1;
    fail(this.atActions.get(this.actions));
  }
}

function fail(fault: Fault | undefined): void {
  if (fault === undefined) return;
  if ('officeStatus' in fault) throw new OfficeStatusError(fault.officeStatus, fault.message);
  throw new HostError(fault.code, fault.message ?? 'A fault was asked for.', fault.httpStatus ?? 500);
}
