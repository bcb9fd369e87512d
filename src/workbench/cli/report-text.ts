/** The report people read when they run the command without `--json`. */
import { isOpen } from '../../plan/check/open';
import { formatDay } from '../../plan/day';
import { address } from '../../plan/grid';
import {
  RATINGS,
  type Escalation,
  type Finding,
  type Question,
  type RatingCounts,
  type Severity,
} from '../../plan/model';
import { RATING_WORDS } from '../../report/styles';
import type { Monitored } from './monitor-file';
import { count, shortened, WIDTH, wrapped, type Emphasis } from './text';

const MOST_ESCALATIONS = 12;
const MOST_FINDINGS = 8;
const MOST_QUESTIONS = 6;
/** Of one rule, so that one common trouble does not hide the others. */
const MOST_OF_A_RULE = 3;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

/** One plan's report. @param shownPath the written workbook, as the user would name it */
export function planText({ file, build }: Monitored, shownPath: string, bold: Emphasis): string {
  const { plan, summary, findings, escalations, questions = [] } = build.results;
  const heading = [plan.title ?? file, plan.version].filter((part) => part !== null).join(' · ');
  const left = summary.rowsLeftOut === 0 ? 'none left out' : `${count(summary.rowsLeftOut, 'row')} left out`;
  const open = escalations.filter(({ closed }) => closed === null);
  return [
    ...wrapped(heading).map(bold),
    `${shortened(file, WIDTH - 30)}, position at ${formatDay(plan.asOf)}`,
    '',
    ...wrapped(
      `${count(summary.actions, 'action')}, ${count(summary.activities, 'activity row')} read, ${left}; ` +
        `${count(summary.milestones, 'milestone')}.`,
      '  ',
    ),
    ...wrapped(`Leads rate ${ratingsText(summary.byRating)}.`, '  '),
    ...wrapped(
      `Overdue: ${String(summary.overdue)}. To confirm with the lead: ${String(summary.toConfirm)}. ` +
        `Without a date, so that they cannot show as overdue: ${String(summary.undated)}. ` +
        `Ratings out of step with the plan's definitions: ${String(summary.outOfStep)}.`,
      '  ',
    ),
    ...changeLines(build, bold),
    '',
    ...escalationLines(open, build.sheetsWritten.find(({ kind }) => kind === 'escalations')?.name, bold),
    '',
    ...findingLines(findings.filter(isOpen), bold),
    ...setAsideLine(findings),
    ...questionLines(questions, build.notices, bold),
    '',
    bold('Written'),
    ...wrapped(build.sheetsWritten.map(({ name }) => name).join(', '), '  '),
    `  ${shownPath}`,
    ...build.notices.flatMap((notice) => wrapped(notice, '  Note: ', '        ')),
    '',
  ].join('\n');
}

/** "9 Red, 16 Amber"; ratings that nobody gave are left out. */
function ratingsText(byRating: RatingCounts): string {
  const given = [...RATINGS, 'unrated' as const].filter((rating) => byRating[rating] > 0);
  return given.length === 0
    ? 'nothing'
    : given.map((rating) => `${String(byRating[rating])} ${RATING_WORDS[rating]}`).join(', ');
}

/** What has changed, as on *Plan history*. */
function changeLines({ results: { change } }: Monitored['build'], bold: Emphasis): string[] {
  if (!change) return [];
  return ['', bold('Change'), ...change.sentences.flatMap((sentence) => wrapped(sentence, '  ', '    '))];
}

function escalationLines(items: readonly Escalation[], sheet: string | undefined, bold: Emphasis): string[] {
  if (items.length === 0) return [bold('Escalations: none')];
  const worst = [...items].sort(
    (a, b) => b.level - a.level || compare(b.askOf, a.askOf) || b.daysOverdue - a.daysOverdue,
  );
  const shown = worst.slice(0, MOST_ESCALATIONS);
  return [
    bold(`Escalations (${String(items.length)})`),
    ...shown.flatMap((item, index) => [
      ...(item.askOf === shown[index - 1]?.askOf ? [] : wrapped(`For: ${item.askOf}`, '  ')),
      ...wrapped(`${shortened(item.action, 40)}  ${shortened(item.milestone, 160)}`, '    ', '        '),
      ...wrapped(facts(item), '        '),
    ]),
    ...more(items.length - shown.length, sheet === undefined ? 'with --json' : `on the sheet ${sheet}`),
  ];
}

/** Items for one and the same body stand together. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function facts({ leads, due, daysOverdue, reasons }: Escalation): string {
  const parts = [
    leads.length === 0 ? 'No lead' : leads.join(', '),
    due === null ? '' : `due ${formatDay(due)}`,
    daysOverdue > 0 ? `${count(daysOverdue, 'day')} overdue` : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')}. ${reasons.join('; ')}.`;
}

function findingLines(findings: readonly Finding[], bold: Emphasis): string[] {
  if (findings.length === 0) return [bold('Findings: none')];
  const ofRule = new Map<string, number>();
  const shown = SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity))
    .filter(({ rule }) => {
      ofRule.set(rule, (ofRule.get(rule) ?? 0) + 1);
      return (ofRule.get(rule) ?? 0) <= MOST_OF_A_RULE;
    })
    .slice(0, MOST_FINDINGS);
  const [errors = 0, warnings = 0, notes = 0] = SEVERITIES.map(
    (severity) => findings.filter((one) => one.severity === severity).length,
  );
  const counts = `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}`;
  return [
    bold(`Findings (${counts}), the worst first`),
    ...shown.flatMap((one) =>
      wrapped(
        `${address(one.cell)}  ${one.message}`,
        `  ${SEVERITY_WORDS[one.severity].padEnd(8)} `,
        '           ',
      ),
    ),
    ...more(findings.length - shown.length, 'with --json'),
  ];
}

function setAsideLine(findings: readonly Finding[]): string[] {
  const number = findings.filter((one) => !isOpen(one)).length;
  return number === 0 ? [] : [`  ${count(number, 'finding')} set aside, with a reason.`];
}

/** What the notices tell already is not told twice. */
function questionLines(questions: readonly Question[], notices: readonly string[], bold: Emphasis): string[] {
  const asked = questions.filter(({ what }) => !notices.includes(what));
  if (asked.length === 0) return [];
  return [
    '',
    bold(`To settle (${String(asked.length)}), on the sheet Plan settings or with --config`),
    ...asked
      .slice(0, MOST_QUESTIONS)
      .flatMap(({ what, until }) => wrapped(`${what} ${until}`, '  ? ', '    ')),
    ...more(asked.length - MOST_QUESTIONS, 'with --json'),
  ];
}

function more(number: number, where: string): string[] {
  return number > 0 ? [`  … and ${String(number)} more ${where}`] : [];
}
