/** `docs/excel-probe.yaml`: the probe as a snippet for Script Lab, made of its own source. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const PROBE = path.resolve(__dirname, '../probe');
/** Each after those that it needs. */
const FILES = ['probe.ts', 'refusals.ts', 'behaviours.ts', 'index.ts', 'script-lab.ts'];

const PAGE = `<p>Asks this Excel what Plan Monitor takes for granted of it. It adds a sheet and takes it away again,
some hundred times: run it in a new, empty workbook.</p>
<button id="ask">Ask</button>
<p>Then copy all of this into a file:</p>
<textarea id="transcript" rows="20" cols="40"></textarea>`;

/** @returns the snippet as Script Lab imports it */
export function probeSnippet(): string {
  return [
    'name: Plan Monitor probe',
    'description: Writes down what this Excel answers, to be compared with what Plan Monitor takes for granted of it.',
    'host: EXCEL',
    'api_set: {}',
    'script:',
    `  content: |-\n${indented(probeScript())}`,
    '  language: typescript',
    'template:',
    `  content: |-\n${indented(PAGE)}`,
    '  language: html',
    'style:',
    "  content: ''",
    '  language: css',
    'libraries: |-',
    '  https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    '  @types/office-js',
    '',
  ].join('\n');
}

/** One script without imports; each file keeps its names to itself but for what it exports. */
export function probeScript(): string {
  return FILES.map(scriptOf).join('\n');
}

function scriptOf(file: string): string {
  const source = readFileSync(path.join(PROBE, file), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const exported = [...outputText.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
    ([, name]) => name,
  );
  const body = outputText.replace(/^import .*\n/gm, '').replace(/^export /gm, '');
  if (exported.length === 0) return `(() => {\n${body}})();`;
  const names = exported.join(', ');
  return `const { ${names} } = (() => {\n${body}return { ${names} };\n})();`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}
