/**
 * What Excel asks of a workbook beyond its schemas: it "repairs" or refuses files that break these rules, where other
 * programs open them. `valid.test.ts` holds the same files against the schemas.
 */
import { bookFaults, styleFaults } from './book-rules';
import { chartFaults } from './chart-rules';
import { type Faults, openStrictly } from './dom';
import { packageFaults } from './package-rules';
import { sheetFaults } from './sheet-rules';

export function strictFaults(bytes: Uint8Array): Faults {
  const opened = openStrictly(bytes);
  return [packageFaults, bookFaults, styleFaults, sheetFaults, chartFaults].flatMap((rule) => rule(opened));
}
