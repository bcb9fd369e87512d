import { DEFAULT_LADDER } from '../../../src/plan/escalate/ladder';
import { ladderWith } from '../../../src/plan/escalate/ladder-with';
import type { RungSetting } from '../../../src/plan/settings/settings';

const rung = (level: number, change: Partial<RungSetting>): RungSetting => ({
  level,
  askOf: null,
  isOn: null,
  monthsOverdue: null,
  positionsLate: null,
  ...change,
});
const third = (...settings: RungSetting[]) => ladderWith(settings)[2];

describe('the ladder as people have set it', () => {
  it('is the built-in one where they said nothing', () => {
    expect(ladderWith([])).toEqual(DEFAULT_LADDER);
    expect(ladderWith([rung(3, {})])).toEqual(DEFAULT_LADDER);
    expect(ladderWith([rung(9, { isOn: false })])).toEqual(DEFAULT_LADDER);
  });

  it('takes figures and switches, the later of two for one level', () => {
    expect(
      third(rung(3, { monthsOverdue: 6 }), rung(3, { monthsOverdue: 0, positionsLate: 5 }))?.conditions,
    ).toEqual([
      { kind: 'overdue', months: 0 },
      { kind: 'ratedLate', positions: 5 },
    ]);
    expect(ladderWith([rung(4, { isOn: true })])[3]?.enabled).toBe(true);
    expect(ladderWith([rung(2, { positionsLate: 5 })])[1]?.conditions).toContainEqual({ kind: 'noLead' });
  });

  it.each<[string, boolean]>([
    ['Delivery Board (DB+)', true],
    ['the delivery  board (db+)', true],
    ['Delivery Board (DB', false],
    ['Housing Delivery Board (DB+)', false],
    ['MSCP Executive', true],
    ['chief executive', false],
  ])('a rung with a name of people’s own is held by “%s”: %s', (lead, holds) => {
    expect(third(rung(3, { askOf: ' Delivery  Board (DB+) ' }))?.heldBy?.test(lead)).toBe(holds);
  });

  it('nobody holds the lead’s own rung, whatever it is called', () => {
    expect(ladderWith([rung(1, { askOf: 'Chair' })])[0]).toMatchObject({ askOf: 'Chair', heldBy: null });
  });
});
