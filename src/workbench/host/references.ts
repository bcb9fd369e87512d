/** The ranges a client keeps beyond one batch (`_KeepReference`), by the names it calls them by. */
import type { HostObject } from './dispatch/object';

export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private count = 0;

  keep(object: HostObject): void {
    const known = this.ids.get(object);
    if (known !== undefined && this.objects.has(known)) return;
    this.count += 1;
    const id = `ref${String(this.count)}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  find(id: string): HostObject | null {
    return this.objects.get(id) ?? null;
  }

  idOf(object: HostObject): string | null {
    const id = this.ids.get(object);
    return id !== undefined && this.objects.has(id) ? id : null;
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
