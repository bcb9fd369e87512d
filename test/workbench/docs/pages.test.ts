import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../../src/plan/check/rules';
import { generatedPages } from '../../../src/workbench/docs/pages';

test('the pages made from the code say what it does today; npm run docs makes them again', async () => {
  const pages = await generatedPages();
  expect([...pages.keys()]).toEqual(['checks.md', 'words.md']);
  for (const [name, text] of pages) {
    expect(readFileSync(path.resolve(__dirname, '../../../docs', name), 'utf8')).toBe(text);
  }
});

test('every check has its section, with what it finds', async () => {
  const page = (await generatedPages()).get('checks.md') ?? '';
  for (const { id, title } of RULES) {
    expect(page).toContain(`\n## ${id}\n\n**${title}**`);
  }
});
