/** The ranges a client keeps beyond one batch (`_KeepReference`), by the names it calls them by. */
import type { HostObject } from './dispatch/object';

export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private count = 0;
  /** Kept since the last answer, and whether the answer being made tells the client what to call them. */
  private readonly fresh = new Map<string, boolean>();

  keep(object: HostObject): void {
    const known = this.ids.get(object);
    if (known !== undefined && this.objects.has(known)) return;
    this.count += 1;
    const id = `ref${String(this.count)}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    this.fresh.set(id, false);
  }

  find(id: string): HostObject | null {
    return this.objects.get(id) ?? null;
  }

  idOf(object: HostObject): string | null {
    const id = this.ids.get(object);
    if (id === undefined || !this.objects.has(id)) return null;
    if (this.fresh.has(id)) this.fresh.set(id, true);
    return id;
  }

  /**
   * Call at the end of each request. A range whose name never reaches the client it can neither use nor release, so it
   * is no longer kept: office.js drops what a failed request was to bring.
   *
   * @param isSent whether the client is given the answer
   */
  answered(isSent: boolean): void {
    for (const [id, isTold] of this.fresh) if (!isSent || !isTold) this.objects.delete(id);
    this.fresh.clear();
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
  }

  /** How many are kept: a client that cleans up after itself brings it back to 0. */
  get size(): number {
    return this.objects.size;
  }
}
