import { AreaIndex } from '../../../../src/workbench/host/store/area-index';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const LOW = area(0, 0, 1, 2);
const LATER = area(5, 1, 5, 1);
const TALL = area(3, 4, 900_000, 4);
const index = () => new AreaIndex((one) => one, [LATER, TALL, LOW]);

describe('what lies on areas of a sheet', () => {
  it('is found by each of its cells and by none beside them', () => {
    const areas = index();
    expect([areas.at(0, 0), areas.at(1, 2), areas.at(1, 3), areas.at(2, 0)]).toEqual([LOW, LOW, null, null]);
    expect([areas.at(3, 4), areas.at(900_000, 4), areas.at(900_001, 4), areas.at(5, 1)]).toEqual([
      TALL,
      TALL,
      null,
      LATER,
    ]);
  });

  it('is found by an area that it shares a cell with, once', () => {
    const areas = index();
    expect(areas.within(area(1, 0, 4, 9))).toEqual([TALL, LOW]);
    expect(areas.within(area(0, 0, 1_000_000, 1))).toEqual([LATER, LOW]);
    expect(areas.within(area(2, 0, 2, 9))).toEqual([]);
  });

  it('goes where it is taken away, and a copy keeps it', () => {
    const areas = index();
    const copy = areas.copy();
    for (const one of [LOW, TALL]) areas.delete(one);
    expect([...areas]).toEqual([LATER]);
    expect([areas.at(0, 0), areas.at(7, 4), areas.within(area(0, 0, 9, 9))]).toEqual([null, null, [LATER]]);
    expect([...copy]).toEqual([LATER, TALL, LOW]);
    expect(copy.at(0, 0)).toBe(LOW);
  });
});
