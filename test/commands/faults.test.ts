/**
 * Excel refuses requests of the ribbon's functions: each tells it in words, ends, and leaves the plan as it was. What
 * they are made of is tried at every request in `safe/`.
 */
import { BUILD_SUMMARY } from '../../src/commands/build-summary';
import { CHECK_PLAN } from '../../src/commands/check-plan';
import { NEXT_PROBLEM } from '../../src/commands/next-problem';
import { closeOffices } from '../support/office';
import { cellsOf } from '../support/workbook';
import { ribbonOver, smallPlan } from './support';

afterEach(closeOffices);

/** Office's number for "session over". */
const SESSION_OVER = 5012;
const PLAN = 'Sheet1';

test.each([BUILD_SUMMARY, CHECK_PLAN, NEXT_PROBLEM])(
  '$button',
  async (ribbonFunction) => {
    const whole = smallPlan();
    const plan = cellsOf(whole, PLAN);
    const undisturbed = ribbonOver(whole);
    await undisturbed.click(ribbonFunction);
    const { requests } = undisturbed.host.faults.seen;
    expect(requests).toBeGreaterThan(5);

    const kinds: string[] = [];
    // One that reads, one in the midst, and one after the work.
    for (const request of [1, Math.ceil(requests * 0.6), requests - 1]) {
      const workbook = smallPlan();
      const { host, click, told, completed } = ribbonOver(workbook);
      host.faults.atRequest(request, { officeStatus: SESSION_OVER });
      await click(ribbonFunction);
      expect(completed()).toBe(1);
      expect(told).toHaveLength(1);
      expect(told[0]?.sentences.every((sentence) => /^\S.*[.?]$/s.test(sentence))).toBe(true);
      kinds.push(told[0]?.kind ?? 'nothing');
      if (told[0]?.kind === 'failed') {
        expect(told[0]).toMatchObject({ isSeen: false });
        expect(told[0].sentences).toHaveLength(3);
        expect(told[0].sentences[0]).toBe(
          'Excel has ended its session with this workbook, as it does after a long pause.',
        );
        expect(told[0].sentences[1]).toMatch(/^(Nothing in the workbook was changed|Your plan is untouched)/);
      }
      expect(cellsOf(workbook, PLAN)).toEqual(plan);

      // Tried again, it comes to its end.
      host.faults.clear();
      await click(ribbonFunction);
      expect(told[1]?.kind).toBe(undisturbed.told[0]?.kind);
      expect(completed()).toBe(2);
    }
    expect(kinds).toContain('failed');
  },
  120_000,
);
