import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

const forbidden: [room: string, target: string][] = [
  ['plan', '../report/content'],
  ['plan', '../excel/run'],
  ['report', '../excel/run'],
  ['sample', '../excel/run'],
  ['excel', '../monitor'],
  ['excel', '../sample/layout'],
  ['taskpane', '../excel/run'],
  ['taskpane', '../sample/plan-content'],
  ['taskpane', '../workbench/host/model'],
  ['commands', '../plan/day'],
];
const allowed: [room: string, target: string][] = [
  ['plan', './day'],
  ['report', '../plan/model'],
  ['sample', '../report/text-lines'],
  ['excel', '../report/content'],
  ['monitor', '../sample/layout'],
  ['taskpane', '../monitor'],
  ['workbench', '../excel/run'],
];

/** The rules that complain of each text, asked of ESLint in one process. */
function lint(texts: readonly { file: string; text: string }[]): string[][] {
  const answer = execFileSync(process.execPath, [path.join(__dirname, 'probe.mjs')], {
    cwd: root,
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  return JSON.parse(answer) as string[][];
}

const importing = ([room, target]: [string, string]) => ({
  file: `src/${room}/probe.ts`,
  text: `import '${target}';\n`,
});

test('lint enforces the room table and the purity of the pure rooms', () => {
  const impure = {
    file: 'src/plan/probe.ts',
    text: 'export const now = new Date();\nexport const book = Excel;\n',
  };
  const answers = lint([...forbidden.map(importing), ...allowed.map(importing), impure]);

  const complains = answers.map((rules) => rules.includes('import-x/no-restricted-paths'));
  expect(complains).toEqual([...forbidden.map(() => true), ...allowed.map(() => false), false]);
  expect(answers.at(-1)).toEqual(['no-restricted-globals', 'no-restricted-globals']);
});
