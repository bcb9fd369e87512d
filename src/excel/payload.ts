/**
 * Excel on the web takes at most 5 MB per request and per response; we stay under 4 MB.
 * What is larger is cut into several requests.
 */
import type { Area } from '../plan/grid';
import { rowsIn, stripes } from './areas';
import { codeOf } from './errors';
import { pace, pause } from './pace';

/** Bytes of one request by our own estimate; the protocol's wrapping comes on top. */
export const REQUEST_BYTES = 3_700_000;

/** Most cells whose values, text and formats are asked for while nobody knows how much they hold: 300 bytes each. */
export const READ_CELLS = 12_000;

/** Most cells whose fills are asked for in one response; a fill takes about 75 bytes. */
export const FILL_CELLS = 30_000;

/** Bytes of one piece of work or one question, of which several go into a request. */
const PIECE_BYTES = 1_000_000;

const encoder = new TextEncoder();

/** Bytes of the text, or of the cells, as JSON carries them. */
export function bytesOf(content: unknown): number {
  return encoder.encode(JSON.stringify(content)).length;
}

/** Items in groups whose sizes add up to at most `limit`; an item that is larger stands alone. */
export function groupBySize<T>(items: readonly T[], size: (item: T) => number, limit: number): T[][] {
  const groups: T[][] = [];
  let sum = Infinity;
  for (const item of items) {
    if (sum + size(item) > limit) {
      groups.push([]);
      sum = 0;
    }
    groups.at(-1)?.push(item);
    sum += size(item);
  }
  return groups;
}

/** Whole rows of a sheet, and what they take. */
export interface Piece {
  readonly area: Area;
  readonly bytes: number;
}

/**
 * The area in pieces of at most so many cells each, and no heavier than several of which go into one request. Rows are
 * weighed as the pieces are asked for, so that whoever queues them can rest in between.
 */
export function* pieces(area: Area, cells: number, bytesOfRow: (row: number) => number): Generator<Piece> {
  for (const stripe of stripes(area, cells)) {
    const weighed = rowsIn(stripe).map((row) => ({ row, bytes: bytesOfRow(row) }));
    for (const group of groupBySize(weighed, ({ bytes }) => bytes, PIECE_BYTES)) {
      yield {
        area: { ...stripe, top: group[0]?.row ?? stripe.top, bottom: group.at(-1)?.row ?? stripe.bottom },
        bytes: group.reduce((sum, { bytes }) => sum + bytes, 0),
      };
    }
  }
}

/**
 * Puts the questions group by group, each group in one request, and gives the answers in order. A workbook of usual
 * size makes one group.
 */
export async function askInTurn<T, A>(
  context: Excel.RequestContext,
  [group, ...rest]: readonly T[][],
  question: (item: T) => A,
): Promise<A[]> {
  if (group === undefined) return [];
  const answers = group.map(question);
  await context.sync();
  return [...answers, ...(await askInTurn(context, rest, question))];
}

/** True where Excel says that an answer would have been too large, so that asking for less may help. */
export function isTooLarge(error: unknown): boolean {
  return /PayloadSizeLimitExceeded/.test(codeOf(error) ?? '');
}

/** What is asked about something that was written. */
interface Owed {
  /** Of the answer. */
  readonly bytes: number;
  readonly ask: () => void;
}

/**
 * Collects pieces of work on the workbook and sends them as few requests: whenever the next piece would make the
 * request too large, what is collected is sent first. What is asked about pieces that were sent goes with the next ones.
 */
export class Batch {
  private bytes = 0;
  /** Of what is asked for among the pieces of work that are collected. */
  private answers = 0;
  private rest = pace();
  /** Asked about what is still collected. */
  private owed: Owed[] = [];
  /** Asked about what was sent. */
  private due: Owed[] = [];

  constructor(private readonly context: Excel.RequestContext) {
    this.hold();
  }

  /** Queues the work, whose request takes about `bytes`. */
  async add<T>(bytes: number, work: () => T): Promise<T> {
    await this.rest();
    if (this.bytes > 0 && this.bytes + bytes > REQUEST_BYTES) {
      await this.send();
      this.hold();
    }
    this.bytes += bytes;
    return work();
  }

  /** Asks, before whatever is queued next, what takes an answer of about `bytes`. */
  async askNow(bytes: number, ask: () => void): Promise<void> {
    await this.rest();
    if (this.answers > 0 && this.answers + bytes > REQUEST_BYTES) {
      await this.send();
      this.hold();
    }
    this.answers += bytes;
    ask();
  }

  /** Asks, once all that was queued so far was sent, what takes an answer of about `bytes`. */
  async askLater(bytes: number, ask: () => void): Promise<void> {
    await this.rest();
    this.owed.push({ bytes, ask });
  }

  async send(): Promise<void> {
    await this.ask();
    this.due.push(...this.owed);
    this.owed = [];
    this.bytes = 0;
    this.answers = 0;
    // What was sent and answered took its own time.
    await pause();
    this.rest = pace();
  }

  /** Asks, once all was sent, whatever has not been answered yet; in one request at least. */
  async askRest(): Promise<void> {
    do await this.ask();
    while (this.due.length > 0);
  }

  /**
   * Sends what is queued, with as many questions as the answer still has room for; one at least where it holds nothing
   * else. A question is done with once it was answered: after a refusal it is put again.
   */
  private async ask(): Promise<void> {
    const [now = [], ...later] = groupBySize(this.due, ({ bytes }) => bytes, REQUEST_BYTES - this.answers);
    const size = now.reduce((sum, { bytes }) => sum + bytes, this.answers);
    const isRoom = this.answers === 0 || size <= REQUEST_BYTES;
    if (isRoom) for (const { ask } of now) ask();
    await this.context.sync();
    if (isRoom) this.due = later.flat();
  }

  /** Excel draws the screen once for each request, not once for each change. */
  private hold(): void {
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }
}
