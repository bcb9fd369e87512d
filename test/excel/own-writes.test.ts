import { OwnWrites } from '../../src/excel/own-writes';

const D5 = { sheet: 'Plan', row: 4, column: 3 };
const area = { top: 4, left: 3, bottom: 4, right: 3 };
const done = () => Promise.resolve();

describe('what this add-in writes', () => {
  it('is known once for each cell and kind', async () => {
    const own = new OwnWrites(() => 0);
    await own.toCells([{ cell: D5, kinds: ['content', 'look'] }], done);
    expect(own.has('Other', area, 'content')).toBe(false);
    expect(own.has('Plan', { ...area, bottom: 5 }, 'content')).toBe(false);
    expect(own.has('Plan', area, 'content')).toBe(true);
    expect(own.has('Plan', area, 'content')).toBe(false);
    expect(own.has('Plan', area, 'look')).toBe(true);
    expect(own.has('Plan', area, 'look')).toBe(false);
  });

  it('is known for a whole sheet however often it is told', async () => {
    const own = new OwnWrites(() => 0);
    await own.toSheets(['Plan checks'], () => {
      expect(own.has('Plan checks', area, 'look')).toBe(true);
      return Promise.resolve();
    });
    expect(own.has('Plan checks', null, 'content')).toBe(true);
    expect(own.has('Plan checks', area, 'content')).toBe(true);
  });

  it('is forgotten some seconds after it was written, also where Excel refused', async () => {
    let now = 0;
    const own = new OwnWrites(() => now);
    const write = own.toCells([{ cell: D5, kinds: ['content'] }], () => {
      now = 60_000;
      return Promise.reject(new Error('refused'));
    });
    await expect(write).rejects.toThrow('refused');
    now += 2999;
    expect(own.has('Plan', area, 'look')).toBe(false);
    now += 1;
    expect(own.has('Plan', area, 'content')).toBe(false);
  });
});
