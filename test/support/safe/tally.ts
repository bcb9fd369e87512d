/** Counts what is tried, and says so at the end of a long run. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(what: string, count = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  /** "build: 84 tried, 12 done, 60 told, 12 killed" */
  tell(name: string): void {
    const told = [...this.counts].map(([what, count]) => `${String(count)} ${what}`);
    process.stderr.write(`${name}: ${told.join(', ')}\n`);
  }
}
