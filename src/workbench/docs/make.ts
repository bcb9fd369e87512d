/** `npm run docs`: the pages of docs/ that are made from the code. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedPages } from './pages';

const DOCS = path.resolve(__dirname, '../../../docs');

async function main(): Promise<void> {
  for (const [name, text] of await generatedPages()) {
    writeFileSync(path.join(DOCS, name), text);
    process.stdout.write(`Written: docs/${name}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
