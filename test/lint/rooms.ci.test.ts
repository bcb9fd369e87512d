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

/** Ways in which text of a cell could become a page or code. */
const asHtml = [
  ['no-restricted-syntax', 'export const Cell = ({ t }) => <p dangerouslySetInnerHTML={{ __html: t }} />;'],
  ['no-restricted-syntax', 'export const show = (e, t) => { e.innerHTML = t; };'],
  ['no-restricted-syntax', "export const show = (e, t) => { e.insertAdjacentHTML('beforeend', t); };"],
  ['no-restricted-syntax', 'export const show = (t) => { document.write(t); };'],
  ['no-eval', 'export const run = (t) => eval(t);'],
  ['no-new-func', 'export const run = (t) => new Function(t);'],
  ['no-script-url', "export const link = 'javascript:go()';"],
].map(([rule, text]) => ({ rule, file: 'src/taskpane/probe.tsx', text: `${text ?? ''}\n` }));

/** Patterns that an older Safari cannot read, and one that it can. */
const lookingBehind = [
  'export const after = /(?<=a)b/;',
  'export const notAfter = /(?<!a)b/u;',
  "export const built = new RegExp('(?<!a)' + 'b');",
  'export const put = (word) => new RegExp(String.raw`(?<=${word})b`);',
];
const named = 'export const named = /(?<year>b)/;';

test('lint enforces the room table, the purity of the pure rooms, and that no text of a cell is taken for HTML', () => {
  const impure = {
    file: 'src/plan/probe.ts',
    text: 'export const now = new Date();\nexport const book = Excel;\n',
  };
  const answers = lint([...forbidden.map(importing), ...allowed.map(importing), ...asHtml, impure]);

  const complains = answers.map((rules) => rules.includes('import-x/no-restricted-paths'));
  const others = [...asHtml, impure].map(() => false);
  expect(complains).toEqual([...forbidden.map(() => true), ...allowed.map(() => false), ...others]);
  const shown = answers.slice(forbidden.length + allowed.length, -1);
  expect(shown.map(([rule]) => rule)).toEqual(asHtml.map(({ rule }) => rule));
  expect(answers.at(-1)).toEqual(['no-restricted-globals', 'no-restricted-globals']);
});

test('what is sent to people has no pattern that looks behind; the workbench may', () => {
  const inRoom = (room: string) => (text: string) => ({ file: `src/${room}/probe.ts`, text: `${text}\n` });
  const answers = lint([
    ...[...lookingBehind, named].map(inRoom('plan')),
    ...lookingBehind.map(inRoom('workbench')),
  ]);
  expect(answers).toEqual([
    ...lookingBehind.map(() => ['no-restricted-syntax']),
    [],
    ...lookingBehind.map(() => []),
  ]);
});
