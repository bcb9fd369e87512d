/** The guides name nothing that does not exist: files, headings, pictures and commands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const GUIDES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const textOf = (guide: string) => readFileSync(path.join(root, guide), 'utf8');

/** As GitHub makes them from headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/[`*]/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(GUIDES)('every link of %s leads somewhere', (guide) => {
  const links = [...textOf(guide).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  for (const link of links.filter((one) => !/^https?:/.test(one))) {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? guide : path.join(path.dirname(guide), file);
    expect([link, existsSync(path.join(root, target))]).toEqual([link, true]);
    if (anchor !== undefined) {
      const found = anchorsOf(textOf(target)).includes(anchor);
      expect([link, found]).toEqual([link, true]);
    }
  }
});

test('every command of the guides exists', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const named = GUIDES.flatMap((guide) =>
    [...textOf(guide).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every picture of docs/ is shown or linked by a guide', () => {
  const all = GUIDES.map(textOf).join('\n');
  const unused = readdirSync(path.join(root, 'docs')).filter(
    (name) => name.endsWith('.png') && !/-dark\.png$/.test(name) && !all.includes(name),
  );
  expect(unused).toEqual([]);
});
