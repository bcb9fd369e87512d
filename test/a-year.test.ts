/**
 * A year with the sample plan, as its business manager lives it: four meetings of the Executive, and between them what
 * leads and boards do to a plan. Everything goes through Microsoft's own client; the workbook is saved and opened again
 * around every build.
 */
import { firstAutumn } from './a-year/first-autumn';
import { secondAutumn } from './a-year/second-autumn';
import { spring } from './a-year/spring';
import { winter } from './a-year/winter';
import { Year } from './a-year/year';
import { closeOffices } from './support/office';

afterEach(closeOffices);

const year = new Year();

describe('November 2025: the first report', () => {
  firstAutumn(year);
});
describe('February 2026: progress and slippage', () => {
  winter(year);
});
describe('May 2026: the plan put in order', () => {
  spring(year);
});
describe('October 2026: what only looks better', () => {
  secondAutumn(year);
});
