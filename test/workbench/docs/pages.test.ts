import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { explain, type Stage } from '../../../src/excel/errors';
import { RULES } from '../../../src/plan/check/rules';
import { generatedPages } from '../../../src/workbench/docs/pages';

let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  pages = await generatedPages();
});

test('the pages made from the code say what it does today; npm run docs makes them again', () => {
  expect([...pages.keys()]).toEqual([
    'checks.md',
    'ratings.md',
    'words.md',
    'troubleshooting.md',
    'excel-rules.md',
    'excel-probe.yaml',
  ]);
  for (const [name, text] of pages) {
    expect(readFileSync(path.resolve(__dirname, '../../../docs', name), 'utf8')).toBe(text);
  }
});

test('every check has its section, with what it finds', () => {
  const page = pages.get('checks.md') ?? '';
  for (const { id, title } of RULES) {
    expect(page).toContain(`\n## ${id}\n\n**${title}**`);
  }
});

describe('troubleshooting, by message', () => {
  const root = path.resolve(__dirname, '../../..');
  let page: string;
  beforeAll(() => {
    page = pages.get('troubleshooting.md') ?? '';
  });

  /** As a person looks for it: the page with every "…" standing for anything. */
  const has = (words: string) =>
    page
      .split('\n')
      .map((line) => line.replace(/^(### |- )/, ''))
      .filter((line) => line !== '')
      .some(
        (line) =>
          line === words ||
          (line.replace(/[…\s.“”]/g, '').length > 12 &&
            new RegExp(
              `^${line
                .split('…')
                .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
                .join('[^]*')}$`,
            ).test(words)),
      );

  test.each(['reading', 'writing', 'checking', 'moving'] satisfies Stage[])(
    'whatever Excel answers while %s, what is said of it can be found',
    (stage) => {
      const code = readFileSync(path.join(root, 'src/excel/errors.ts'), 'utf8');
      const codes = [...code.matchAll(/^ {2}([A-Z]\w+): (?:\[|')/gm)].map(([, name]) => name);
      expect(codes.length).toBeGreaterThan(15);
      for (const one of [...codes, 'NobodyKnows']) {
        const { what, next } = explain(Object.assign(new Error('No words'), { code: one }), stage);
        expect([what, has(what)]).toEqual([what, true]);
        const step = next.replace(/ Build the summary again; that puts its sheets right\.$/, '');
        expect(page).toContain(step);
      }
    },
  );

  test('every sentence that stands behind “what” in the code is in it', () => {
    const files = ['src/excel', 'src/monitor', 'src/commands', 'src/taskpane']
      .flatMap((room) =>
        readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((name) =>
          path.join(root, room, name),
        ),
      )
      .filter((name) => /\.tsx?$/.test(name));
    const said = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bwhat:\s*(?:'([^'\n]+)'|`([^`]+)`)/g)].flatMap(
        ([, plain, template]) =>
          (plain ?? template ?? '')
            .split('${')
            .map((piece, index) =>
              index === 0 ? piece : (/[^}]*$/.exec(piece.replace(/^[^}]*$/, ''))?.[0] ?? ''),
            ),
      ),
    );
    const parts = said.map((part) => part.trim()).filter((part) => part.length > 8);
    expect(parts.length).toBeGreaterThan(25);
    for (const part of parts) expect(page).toContain(part);
  });

  test('no entry is without words, and none stands twice in its part', () => {
    for (const part of page.split('\n## ').slice(1)) {
      const entries = [...part.matchAll(/^### (.*)$/gm)].map(([, what]) => what);
      expect(entries.filter((what) => (what ?? '').replace(/[…\s.“”]/g, '') === '')).toEqual([]);
      expect(new Set(entries).size).toBe(entries.length);
    }
  });
});
