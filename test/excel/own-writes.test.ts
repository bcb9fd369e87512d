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

  it('is known on a sheet of ours however often it is told, in whole rows of what is written', async () => {
    const own = new OwnWrites(() => 0);
    const table = { top: 0, left: 0, bottom: 9, right: 5 };
    const links = { top: 2, left: 1, bottom: 9, right: 1 };
    await own.toSheets([{ sheet: 'Leads', areas: [table, links] }], () => {
      expect(own.has('Leads', area, 'look')).toBe(true);
      return Promise.resolve();
    });
    expect(own.has('Leads', null, 'content')).toBe(true);
    expect(own.has('Leads', table, 'content')).toBe(true);
    expect(own.has('Leads', { ...table, top: 4, bottom: 4 }, 'content')).toBe(true);
    expect(own.has('Leads', { top: 4, left: 1, bottom: 4, right: 1 }, 'content')).toBe(true);
  });

  it('is not what somebody types in the middle of a sheet that is being written', async () => {
    const own = new OwnWrites(() => 0);
    const table = { top: 0, left: 0, bottom: 9, right: 5 };
    await own.toSheets([{ sheet: 'Leads', areas: [table] }], () => {
      expect(own.has('Leads', area, 'content')).toBe(false);
      return Promise.resolve();
    });
    expect(own.has('Leads', area, 'content')).toBe(false);
    expect(own.has('Leads', { ...area, left: 2 }, 'content')).toBe(false);
    expect(own.has('Leads', { ...table, bottom: 12 }, 'content')).toBe(false);
    expect(own.has('Leads', { ...area, top: 20, bottom: 20 }, 'content')).toBe(false);
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
