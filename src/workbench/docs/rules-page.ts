/** `docs/excel-rules.md`: what the local host takes for granted of Excel, from the rules themselves. */
import { assumedRules, RULES, type Rule } from '../host/rules';
import { PROBES } from '../probe';

const SOURCES: Readonly<Record<Rule['source'], string>> = {
  assumed: 'assumed',
  transcript: 'recorded',
  issue: 'reported',
  doc: 'documented',
};

export function rulesPage(): string {
  const assumed = assumedRules();
  const known = RULES.filter((rule) => !assumed.includes(rule));
  const counts = (Object.keys(SOURCES) as Rule['source'][]).map(
    (source) => `${String(RULES.filter((rule) => rule.source === source).length)} ${SOURCES[source]}`,
  );
  return [
    '# What the local host takes for granted of Excel',
    '',
    'No machine of ours has Excel. The tests run Microsoft’s own office.js before a host of ours, which enforces these rules because Excel does, or is thought to. Each says where it is known from. This page is made from the code that enforces them.',
    '',
    `**${String(RULES.length)} rules: ${counts.join(', ')}.** A rule is *recorded* where a transcript of a real Excel shows it, *reported* where people met it, *documented* where Microsoft says it. Those that are *assumed* nobody has seen Excel follow; their number may only fall, and a test holds it.`,
    '',
    '## Assumed',
    '',
    ...table(assumed),
    '',
    '## Known',
    '',
    ...table(known),
    '',
    '## Asking a real Excel',
    '',
    `Anybody with Excel can put the ${String(PROBES.length)} questions of the probe to it, in five minutes, without a line of code:`,
    '',
    '1. Open a **new, empty workbook**. The probe adds sheets and takes them away again, and that cannot be undone.',
    '2. *Insert › Get Add-ins*: add **Script Lab**, from Microsoft. On its ribbon tab choose *Code*, then *Import*.',
    '3. Paste all of [excel-probe.yaml](excel-probe.yaml), choose *Import*, then *Run*, and click *Ask*.',
    '4. Copy the whole text that stands in the box at the end into a file, named after that Excel: `windows-2410.json`. It holds the answers, and which Excel gave them; nothing else of the machine.',
    '',
    'Whoever looks after the code puts the file into `test/workbench/probe/transcripts/`. `npx jest test/workbench/probe` then tells each answer in which the host differs: the host is mended, and what the transcript shows is marked `transcript` in `src/workbench/host/refusals.ts` or `behaviours.ts`. Two kinds of question are not compared: the host has no way to protect a sheet or a workbook, it only reads of it in files; and it does not reckon formulas.',
    '',
  ].join('\n');
}

function table(rules: readonly Rule[]): string[] {
  const rows = [...rules].sort((one, other) => one.id.localeCompare(other.id, 'en-GB'));
  return [
    '| rule | what | known from | questions of the probe |',
    '| --- | --- | --- | ---: |',
    ...rows.map(({ id, what, source, where }) => {
      const questions = PROBES.filter(({ rule }) => rule === id).length;
      const from = `${SOURCES[source]}: ${where}`;
      return `| \`${id}\` | ${inCell(what)} | ${inCell(from)} | ${questions === 0 ? '–' : String(questions)} |`;
    }),
  ];
}

/** A bar or a star would be taken for a sign of the page. */
function inCell(text: string): string {
  return text.replace(/[\\|*[\]<>_]/g, (sign) => `\\${sign}`);
}
