/** No call of ours needs a later Excel than the manifest asks for, but where it was asked whether this Excel has it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../..');
const TYPES = 'node_modules/@types/office-js/index.d.ts';
/** The rooms that may call Excel; `rooms.ci.test.ts` and lint hold the others back. */
const ROOMS = ['src/excel', 'src/monitor'];

interface Use {
  readonly member: string;
  /** "1.9", as its documentation says; a word for what is still a preview. */
  readonly needs: string;
  readonly at: string;
}

/** What the files use of Office.js that asks for a set, but for what stands behind a question whether it is there. */
function usesIn(files: readonly string[], sources: Readonly<Record<string, string>> = {}): Use[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => sources[path.relative(ROOT, file)] ?? readFile(file);
  host.fileExists = (file) => path.relative(ROOT, file) in sources || fileExists(file);
  const wanted = files.map((file) => path.join(ROOT, file));
  const program = ts.createProgram([...wanted, path.join(ROOT, TYPES)], options, host);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const look = (node: ts.Node): void => {
    if (isGate(node)) return;
    ts.forEachChild(node, look);
    const declared = ts.isIdentifier(node) && checker.getSymbolAtLocation(node)?.declarations?.[0];
    if (!declared || !declared.getSourceFile().fileName.endsWith(TYPES)) return;
    const [, needs] = /\[Api set: ExcelApi ([^\s\]]+)/.exec(declared.getFullText()) ?? [];
    // What stands before every member is the namespace.
    if (needs === undefined || ts.isModuleDeclaration(declared)) return;
    const source = node.getSourceFile();
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    uses.push({ member: node.text, needs, at: `${path.relative(ROOT, source.fileName)}:${String(line)}` });
  };
  for (const file of wanted) {
    const source = program.getSourceFile(file);
    if (source) look(source);
  }
  return uses;
}

/** `if (….isSetSupported('ExcelApi', …)) …`: what stands in it is not looked at. */
function isGate(node: ts.Node): boolean {
  return ts.isIfStatement(node) && /\bisSetSupported\(/.test(node.expression.getText());
}

function later({ needs }: Use, level: string): boolean {
  const [number = NaN, most = NaN] = [needs, level].map((set) => Number(set.split('.')[1]));
  return !(number <= most);
}

const told = ({ member, needs, at }: Use): string => `${at} ${member} needs ${needs}`;

let uses: readonly Use[];
beforeAll(() => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(path.join(ROOT, room), { encoding: 'utf8' }).map((name) => path.join(room, name)),
  );
  const example = (body: string) => `export async function f(range: Excel.Range) { ${body} }`;
  uses = usesIn([...files, 'src/excel/later.ts', 'src/excel/gated.ts'], {
    'src/excel/later.ts': example(
      'range.getMergedAreasOrNullObject(); range.getDisplayedCellProperties({});',
    ),
    'src/excel/gated.ts': example(
      "if (Office.context.requirements.isSetSupported('ExcelApi', '1.19')) range.getDisplayedCellProperties({});",
    ),
  });
}, 60_000);

const isExample = ({ at }: Use): boolean => /\/(?:later|gated)\.ts:/.test(at);

test('no call needs more than the manifest asks for', () => {
  const [, level = ''] =
    /<Set Name="ExcelApi" MinVersion="([\d.]+)"\/>/.exec(
      readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'),
    ) ?? [];
  const ours = uses.filter((one) => !isExample(one));
  expect(ours.length).toBeGreaterThan(300);
  expect(ours.filter((one) => later(one, level)).map(told)).toEqual([]);
  // The pane asks for the same, where Excel opens it without looking at the manifest.
  const pane = readFileSync(path.join(ROOT, 'src/taskpane/index.tsx'), 'utf8');
  expect(pane).toContain(`['ExcelApi', '${level}']`);
  // It needs as much as it asks for: with less it would be offered to more people.
  expect(ours.some(({ needs }) => needs === level)).toBe(true);
});

test('one that does would be found, unless it stands behind a question', () => {
  expect(uses.filter((one) => isExample(one) && later(one, '1.13')).map(told)).toEqual([
    'src/excel/later.ts:1 getDisplayedCellProperties needs 1.19',
  ]);
});
