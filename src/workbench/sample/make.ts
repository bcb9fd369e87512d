/** `npm run sample`: writes the bundled sample plan. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SAMPLE_PLAN } from '../../sample/plan-content';
import { sampleWorkbook } from './workbook';

const file = path.resolve(__dirname, '../../../assets/sample-plan.xlsx');
writeFileSync(file, sampleWorkbook(SAMPLE_PLAN));
process.stdout.write(`Written: ${path.relative(process.cwd(), file)}\n`);
