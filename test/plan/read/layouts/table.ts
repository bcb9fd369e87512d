/** Draws the plan's table on a sheet. */
import type { Canvas, Drawn } from './canvas';
import { ratingCell } from './colours';
import type { Item } from './items';
import { DONE, isDone, START, timesOf } from './times';
import type { Column, Way } from './way';

/** Who leads besides, on every row, where a layout has a second lead column. */
export const SECOND_LEAD = 'Director of Housing';
const COUNT = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];

export function priorityText({ priorityWords }: Way, { priority: { index, title } }: Item): string {
  return `${priorityWords.replace('One', COUNT[index] ?? '').replace('1', String(index + 1))}${title}`;
}

/** The outcome's number stands in a cell of its own only in a band of a plan that numbers fully. */
export function outcomeText({ outcomeWords, numbers, outcome: place }: Way, { outcome }: Item): string {
  const number = numbers === 'full' && place !== 'column' ? `${String(outcome.number)} ` : '';
  return `${number}${outcomeWords}${outcome.text}`;
}

/** The action's number as this layout gives it. @param restarted its number within its priority, from 1 */
export function numberText({ numbers }: Way, { action }: Item, restarted: number): string {
  return numbers === 'full' ? action.number : numbers === 'restart' ? String(restarted) : '';
}

/** Draws one table over the items and returns the row below it. */
export function drawTable(canvas: Canvas, way: Way, items: readonly Item[], top: number): number {
  const table = new Table(canvas, way, top);
  items.forEach((item, index) => {
    table.add(item, items[index - 1] ?? null);
  });
  table.close();
  return table.row;
}

/** Columns whose text may cover several rows: where the stretch that is open began, and its text. */
interface Stretch {
  readonly top: number;
  readonly drawn: Drawn;
  readonly below: Way['below'];
}

class Table {
  row: number;
  private readonly left: number;
  private readonly right: number;
  private readonly open = new Map<Column, Stretch>();
  private restarted = 0;

  constructor(
    private readonly canvas: Canvas,
    private readonly way: Way,
    top: number,
  ) {
    this.row = top;
    this.left = way.columnsLeft;
    this.right = way.columnsLeft + way.columns.length - 1;
    if (way.header === 'once' || way.priority === 'column' || way.priority === 'sheet') this.header();
  }

  add(item: Item, above: Item | null): void {
    const isNewPriority = item.priority.index !== above?.priority.index;
    const isNewOutcome = isNewPriority || item.outcome.text !== above.outcome.text;
    const isNewAction = isNewOutcome || item.indexInAction === 0;
    if (isNewPriority) this.priority(item, above === null);
    if (isNewOutcome) this.outcome(item);
    if (isNewPriority) this.restarted = 0;
    if (isNewAction) this.restarted += 1;
    this.cells(item, { isNewPriority, isNewOutcome, isNewAction });
    this.row += 1;
  }

  /** Merges what is still open. */
  close(columns: readonly Column[] = this.way.columns): void {
    for (const column of columns) {
      const stretch = this.open.get(column);
      if (!stretch) continue;
      const at = this.at(column);
      if (stretch.below === 'merge') this.canvas.merge(stretch.top, at, this.row - 1, at);
      this.open.delete(column);
    }
  }

  private at(column: Column): number {
    return this.left + this.way.columns.indexOf(column);
  }

  private header(): void {
    const { canvas, way } = this;
    if (way.tiers === 2) {
      const middle = this.left + Math.ceil(way.columns.length / 2);
      canvas.put(this.row, this.left, 'Planning');
      canvas.merge(this.row, this.left, this.row, middle - 1);
      canvas.put(this.row, middle, 'Monitoring');
      canvas.merge(this.row, middle, this.row, this.right);
      this.row += 1;
    }
    for (const column of way.columns) canvas.put(this.row, this.at(column), way.headers[column]);
    this.row += 1;
  }

  private priority(item: Item, isFirst: boolean): void {
    const { way } = this;
    if (way.priority === 'column' || way.priority === 'sheet') return;
    this.close();
    if (!isFirst && way.blankRowBefore) this.row += 1;
    if (way.header === 'aboveBand') this.header();
    this.band(priorityText(way, item), way.priority === 'mergedBand', null);
    if (way.header === 'belowBand') this.header();
  }

  private outcome(item: Item): void {
    const { way } = this;
    if (way.outcome === 'column' || way.outcome === 'none') return;
    this.close();
    const number = way.numbers === 'full' ? String(item.outcome.number) : null;
    const words = outcomeText(way, item).slice(number === null ? 0 : number.length + 1);
    this.band(words, way.outcome === 'mergedBand', number);
  }

  /** The number has its own cell where its column stands left of the text's. */
  private band(text: string, merged: boolean, number: string | null): void {
    const numberAt = this.at('number');
    const apart = number !== null && numberAt === this.left;
    const from = apart ? this.left + 1 : this.left;
    if (apart) this.canvas.put(this.row, numberAt, Number(number));
    this.canvas.put(this.row, from, number === null || apart ? text : `${number} ${text}`);
    if (merged) this.canvas.merge(this.row, from, this.row, this.right);
    this.row += 1;
  }

  private cells(item: Item, begins: Record<'isNewPriority' | 'isNewOutcome' | 'isNewAction', boolean>): void {
    const { way } = this;
    const times = timesOf(way, item);
    const rating = ratingCell(way, item.rating);
    this.stretch('priority', begins.isNewPriority || begins.isNewOutcome, priorityText(way, item), way.below);
    this.stretch('outcome', begins.isNewOutcome, outcomeText(way, item), way.below);
    this.stretch('number', begins.isNewAction, numberText(way, item, this.restarted), way.below);
    this.stretch('action', begins.isNewAction, item.action.text, way.below);
    const lead = item.lead?.replaceAll('\n', way.leadSign) ?? '';
    this.stretch('lead', item.lead !== undefined || begins.isNewAction, lead, way.leadsBelow);
    this.put('milestones', times.milestones);
    this.put('timescale', times.timescale);
    this.put('rag', rating);
    this.put('evidence', item.evidence);
    this.put('start', START.text);
    this.put('status', 'In progress');
    this.put('completed', isDone(item) ? DONE : '');
    this.put('secondLead', SECOND_LEAD);
    if (this.row % 5 === 0) this.put('extra', `C${String(this.row)} x ${String(this.row * 3)}`);
    if (this.row % 7 === 0) this.put('blank', 'see e-mail');
  }

  private put(column: Column, drawn: Drawn | string): void {
    if (this.way.columns.includes(column)) this.canvas.put(this.row, this.at(column), drawn);
  }

  private stretch(column: Column, begins: boolean, value: string, below: Way['below']): void {
    if (begins) {
      this.close([column]);
      this.open.set(column, { top: this.row, drawn: { value }, below });
      this.put(column, value);
    } else if (below === 'repeat') {
      this.put(column, this.open.get(column)?.drawn ?? '');
    }
  }
}
