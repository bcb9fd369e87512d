/** The manifest, checked without a network: by our own checker, and read by Microsoft's. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FUNCTIONS } from '../src/commands/functions';
import { manifestProblems } from './support/manifest/problems';

const root = path.resolve(__dirname, '..');
const LOCAL = 'https://localhost:3000';
const DEPLOYED = 'https://www.example.gov.uk/plan-monitor';
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

/** What `npm run manifest` says, in a folder of its own. */
function makeManifests(url: string | null) {
  const script = path.join(root, 'webpack/make-manifests.js');
  const env = { ...process.env, PLAN_MONITOR_URL: url ?? '' };
  return spawnSync(process.execPath, [script], { cwd: folder, env, encoding: 'utf8' });
}

let folder: string;
let manifest: string;
const inFolder = (file: string) => path.join(folder, file);
const textOf = (file: string) => readFileSync(inFolder(file), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-manifests-'));
  makeManifests(`${DEPLOYED}/`);
  manifest = textOf('out/manifest.local.xml');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Where the build takes each file of the site from (webpack.config.js). */
const PAGES: Readonly<Record<string, string>> = {
  '/taskpane.html': 'src/taskpane/taskpane.html',
  '/commands.html': 'src/commands/commands.html',
  '/support.html': 'src/taskpane/support.html',
};

function fileAt(asked: string): Buffer | null {
  const file = path.join(root, PAGES[asked] ?? asked);
  return existsSync(file) ? readFileSync(file) : null;
}

const problemsOf = (xml: string) => manifestProblems(xml, { fileAt, functions: Object.keys(FUNCTIONS) });

test.each(['out/manifest.local.xml', 'dist/manifest.xml'])('nothing is wrong with %s', (file) => {
  expect(problemsOf(textOf(file).replaceAll(DEPLOYED, LOCAL))).toEqual([]);
});

test('the manifest of a deployment and the local one differ in nothing but the address', () => {
  const deployed = textOf('dist/manifest.xml');
  expect(deployed).not.toContain('localhost');
  expect(deployed.replaceAll(DEPLOYED, LOCAL)).toBe(manifest);
});

test('without an address of a deployment the local manifest alone is made, and how to have the other is said', () => {
  rmSync(inFolder('dist'), { recursive: true });
  const { status, stdout } = makeManifests(null);
  expect([status, existsSync(inFolder('dist'))]).toEqual([0, false]);
  expect(stdout).toMatch(/Set PLAN_MONITOR_URL/);
});

test.each(['http://plan-monitor.example.gov.uk', 'plan-monitor.example.gov.uk', `${DEPLOYED}?version=1`])(
  'the address %s is refused in words',
  (url) => {
    const { status, stdout, stderr } = makeManifests(url);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `PLAN_MONITOR_URL is “${url}”, which is no address of a folder that begins with https://.\n`,
    );
  },
);

test('Microsoft’s own reader finds in it what it is to find', () => {
  const reader = path.join(root, 'node_modules/office-addin-manifest/cli.js');
  const file = inFolder('out/manifest.local.xml');
  const read = execFileSync(process.execPath, [reader, 'info', file], { encoding: 'utf8' });
  const lines = read.split('\n').map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      'Id: 6f3a1c52-8f0e-4b57-9d0d-2f3c8a54b7e1',
      'Name: Plan Monitor',
      'Type: TaskPaneApp',
      `Version: ${version}.0`,
      'Default Locale: en-GB',
      'Hosts: Workbook',
      'Permissions: ReadWriteDocument',
      'Support Url: https://localhost:3000/support.html',
      'Source Location: https://localhost:3000/taskpane.html',
    ]),
  );
});

test('it asks for the Excel that the add-in needs, and for the document only', () => {
  expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.13"/>');
  expect(manifest).not.toContain('<AppDomain>');
});

/** Copies of the manifest with one thing broken, and what the checker says of it. */
const BROKEN: readonly (readonly [what: string, from: string | RegExp, to: string, told: RegExp])[] = [
  ['a resid', 'resid="CheckPlan.Label"', 'resid="CheckPlan.Lable"', /<Label> names “CheckPlan.Lable”/],
  [
    'a resid of the wrong kind',
    '<Description resid="CheckPlan.Tip"',
    '<Description resid="CheckPlan.Label"',
    /not in <bt:LongStrings>/,
  ],
  [
    'a resource that nothing uses',
    '</bt:ShortStrings>',
    '<bt:String id="Left.Over" DefaultValue="x"/></bt:ShortStrings>',
    /Nothing uses the resource “Left.Over”/,
  ],
  [
    'an icon that is not there',
    'check-plan-16.png',
    'check-plan-17.png',
    /check-plan-17\.png” leads to no file/,
  ],
  [
    'an icon of another size',
    'next-problem-32.png',
    'next-problem-24.png',
    /is to be 32 pixels wide; .* is 24 × 24/,
  ],
  [
    'an icon without a size that it must have',
    /<bt:Image size="80" resid="OpenPane.Icon.80"\/>/,
    '',
    /icon of PlanMonitor.OpenPane has no picture of 80/,
  ],
  [
    'a size that Office does not know',
    'size="40" resid="OpenPane.Icon.40"',
    'size="42" resid="OpenPane.Icon.40"',
    /does not use, or twice: 42/,
  ],
  [
    'the icon of the add-in',
    'assets/icon-64.png"/>\n  <SupportUrl',
    'assets/icon-80.png"/>\n  <SupportUrl',
    /<HighResolutionIconUrl> is to be 64/,
  ],
  [
    'an address without https',
    'https://localhost:3000/commands.html',
    'http://localhost:3000/commands.html',
    /is not https/,
  ],
  [
    'an address of another site',
    'https://localhost:3000/support.html"/>\n  <Hosts',
    'https://example.com/support.html"/>\n  <Hosts',
    /on another site/,
  ],
  [
    'an address that leads nowhere',
    'localhost:3000/taskpane.html"/>\n  </Def',
    'localhost:3000/pane.html"/>\n  </Def',
    /pane\.html” leads to no file/,
  ],
  [
    'no address at all',
    'https://localhost:3000/commands.html',
    'commands.html',
    /“commands.html” is no address/,
  ],
  [
    'the order of the base',
    /( {2}<ProviderName>.*\n)( {2}<DefaultLocale>.*\n)/,
    '$2$1',
    /<ProviderName> stands out of order/,
  ],
  ['the order in the tab', /( *<Label resid="Tab.Label"\/>\n)/, '', /<CustomTab> has no <Label>/],
  [
    'the order in a button',
    /(<Supertip>\s*<Title resid="NextProblem[^]*?<\/Supertip>\s*)(<Icon>[^]*?<\/Icon>\s*)/,
    '$2$1',
    /<Supertip> stands out of order .* <Control>/,
  ],
  [
    'an element that does not belong',
    '<CustomTab id=',
    '<Label resid="Tab.Label"/><CustomTab id=',
    /<Label> stands out of order .* <ExtensionPoint>/,
  ],
  ['an element twice', /<Version>.*<\/Version>/, '$&$&', /<Version> stands out of order/],
  ['an empty list of sites', '<Hosts>', '<AppDomains/><Hosts>', /<AppDomains> has no <AppDomain>/],
  ['no display name', /<DisplayName [^>]*>/, '', /<OfficeApp> has no <DisplayName>/],
  [
    'a label that is too long',
    'DefaultValue="Next problem"',
    `DefaultValue="${'x'.repeat(126)}"`,
    /126 letters; 125 are allowed/,
  ],
  [
    'a tip that is too long',
    /(id="NextProblem.Tip" DefaultValue=")/,
    `$1${'x'.repeat(250)}`,
    /letters; 250 are allowed/,
  ],
  [
    'an empty label',
    'DefaultValue="Next problem"',
    'DefaultValue=""',
    /DefaultValue of <bt:String> is empty/,
  ],
  [
    'a description that is too long',
    '<Description DefaultValue="',
    `<Description DefaultValue="${'x'.repeat(250)}`,
    /DefaultValue of <Description> has \d+ letters/,
  ],
  [
    'a resid that is too long',
    /OpenPane\.Tip/g,
    `OpenPane.${'x'.repeat(30)}`,
    /resid of <Description> has 39 letters; 32 are allowed/,
  ],
  [
    'an id that stands twice',
    'id="PlanMonitor.CheckPlan"',
    'id="PlanMonitor.OpenPane"',
    /“PlanMonitor.OpenPane” stands twice/,
  ],
  ['the GUID', '6f3a1c52-', '6f3a1c5-', /<Id> is no GUID/],
  ['the version', /<Version>[\d.]+/, '<Version>v0.1', /<Version> is no version/],
  ['the language', '<DefaultLocale>en-GB', '<DefaultLocale>English', /<DefaultLocale> is no language/],
  ['more permissions than are needed', 'ReadWriteDocument', 'ReadWriteMailbox', /asks for other permissions/],
  [
    'a function that there is not',
    '<FunctionName>checkPlan',
    '<FunctionName>checkPlans',
    /There is no function “checkPlans”/,
  ],
];

test.each(BROKEN)('the checker tells of %s', (_, from, to, told) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(problemsOf(broken).join('\n')).toMatch(told);
});
