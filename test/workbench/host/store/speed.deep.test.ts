import { createWorkbook, openWorkbook } from '../../../../src/workbench/host/store';
import { number, text } from './support/ours';

/** Seconds of processor time, so that other work on the machine does not count. */
function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** A sheet of eight columns, half of them text. */
function large(rows: number): Uint8Array {
  const book = createWorkbook();
  const [sheet] = book.sheets();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const content = column % 2 === 0 ? text(`Text of a cell ${String(row)}`) : number(row * column);
      sheet?.setContent(row, column, content);
    }
  }
  return book.save();
}

const openAndFix = (bytes: Uint8Array): number =>
  seconds(() => {
    const book = openWorkbook(bytes);
    book.sheets()[0]?.setContent(100, 1, text('Mended'));
    book.save();
  });

describe('a sheet of 40,000 rows', () => {
  it('is opened, mended and saved within seconds, and in step with its size', () => {
    const [small, whole] = [large(10_000), large(40_000)];
    openAndFix(small);
    const [quarter, all] = [openAndFix(small), openAndFix(whole)];
    process.stderr.write(`10,000 rows: ${quarter.toFixed(1)} s, 40,000 rows: ${all.toFixed(1)} s\n`);
    expect(all).toBeLessThan(15);
    expect(all / quarter).toBeLessThan(8);
  }, 120_000);
});
