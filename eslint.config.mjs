import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import { createNodeResolver, flatConfigs, importX } from 'eslint-plugin-import-x';
import prettier from 'eslint-config-prettier';

/**
 * The room table of docs/architecture.md: each room of `src`, and the only rooms of ours it may import.
 * A file that reaches into another room fails lint.
 */
export const rooms = {
  plan: [],
  report: ['plan'],
  sample: ['plan', 'report'],
  excel: ['plan', 'report'],
  monitor: ['plan', 'report', 'sample', 'excel'],
  'clock.ts': ['plan'],
  'messages.ts': ['plan'],
  taskpane: ['monitor', 'clock.ts', 'messages.ts', 'plan'],
  commands: ['monitor', 'clock.ts', 'messages.ts'],
  workbench: [
    'plan',
    'report',
    'sample',
    'excel',
    'monitor',
    'clock.ts',
    'messages.ts',
    'taskpane',
    'commands',
  ],
};

const zones = Object.entries(rooms).map(([room, mayImport]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [`./${room}`, ...mayImport.map((other) => `./${other}`)],
  message: `src/${room} may import ${mayImport.length === 0 ? 'nothing of ours' : mayImport.join(', ')} only.`,
}));

/** The pure rooms: no Office, no DOM, no clock, no I/O. */
const impure = [
  'Office',
  'Excel',
  'OfficeExtension',
  'window',
  'document',
  'fetch',
  'process',
  'localStorage',
  'setTimeout',
  'Date',
].map((name) => ({
  name,
  message: 'src/plan, src/report and src/sample are pure: pass it in as an argument.',
}));

/** What stands in a cell is text: nothing takes a string for a page or for code. */
const asHtml = [
  'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  'MemberExpression[property.name=/^(?:innerHTML|outerHTML|srcdoc|insertAdjacentHTML|createContextualFragment)$/]',
  'CallExpression[callee.object.name="document"][callee.property.name=/^write(?:ln)?$/]',
].map((selector) => ({ selector, message: 'Text from cells is shown as text, never as HTML.' }));

/**
 * Patterns that look behind. Safari, which shows the pane in Excel for Mac, reads them since 16.4 only; an older one gives up the whole
 * script at the first of them, and the pane stays empty.
 */
const lookingBehind = [
  'Literal[regex.pattern=/\\(\\?<[=!]/]',
  'Literal[value=/\\(\\?<[=!]/]',
  'TemplateElement[value.raw=/\\(\\?<[=!]/]',
].map((selector) => ({ selector, message: 'Older Safaris read no pattern that looks behind.' }));

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', 'coverage'] },
  // No comment switches a rule off.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    // With types known: nothing of the kind "any" gets on, no promise is left to itself.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [flatConfigs.typescript],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': ['error', ...asHtml],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
    },
  },
  {
    // What is sent to people; the workbench is not.
    files: ['src/**'],
    ignores: ['src/workbench/**'],
    rules: { 'no-restricted-syntax': ['error', ...asHtml, ...lookingBehind] },
  },
  {
    files: ['src/plan/**', 'src/report/**', 'src/sample/**'],
    rules: { 'no-restricted-globals': ['error', ...impure] },
  },
  // The one place that does calendar arithmetic; it uses UTC only and never the clock.
  { files: ['src/plan/day.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/excel/**', 'src/taskpane/**', 'src/commands/**'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['test/**/*.mjs', '.ci/**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/workbench/try/lend.js'],
    languageOptions: { globals: { parent: 'readonly', window: 'readonly' } },
  },
  {
    files: ['webpack.*js', 'webpack/*.js'],
    languageOptions: {
      globals: { require: 'readonly', module: 'writable', process: 'readonly', __dirname: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
