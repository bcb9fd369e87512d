import { isOpen } from '../../plan/check/open';
import type { Finding, Results, Severity } from '../../plan/model';
import { linkCell, numberCell, textCell } from '../cells';
import type { Page } from '../page';
import { SEVERITIES, SEVERITY_WORDS, titleOf } from '../severity';
import { SETTINGS_SHEET } from '../settings/sheet';
import { capitalised, count, listed } from '../words';
import type { SummaryColumns } from './columns';
import { leftOutSentences } from './sentences';

/** How well the plan itself is kept: findings by rule, worst first; then rows and sheets that were not read, and why. */
export function health(page: Page, results: Results, columns: SummaryColumns): void {
  page.addAcross('Health of the data', 'heading', 0, columns.wide);
  page.addAcross(healthSentence(results.findings), 'paragraph', 0, columns.wide);
  const groups = byRule(results.findings.filter(isOpen));
  if (groups.length > 0) {
    page.add(['What was found', 'How many', 'Kind'].map((word) => textCell(word, 'tableHeader')));
    for (const { first, number, severity } of groups) {
      page.add([
        linkCell(titleOf(first.rule), first.cell),
        numberCell(number),
        textCell(SEVERITY_WORDS[severity]),
      ]);
    }
  }
  const questions = questionsSentence(results);
  if (questions !== null) {
    page.addAcross(questions, 'paragraphLink', 0, columns.wide, { sheet: SETTINGS_SHEET, row: 0, column: 0 });
  }
  for (const { text, first } of leftOutSentences(results.plan.rowsLeftOut)) {
    page.addAcross(text, 'paragraphLink', 0, columns.wide, first.cell);
  }
  for (const sheet of results.plan.sheets.filter(({ role }) => role === 'other')) {
    page.addAcross(`Sheet “${sheet.name}” was not read. ${sheet.why}`, 'paragraph', 0, columns.wide);
  }
}

/** "2 questions about the plan are open (Plan settings). …"; null where none is. */
export function questionsSentence({ questions = [] }: Results): string | null {
  if (questions.length === 0) return null;
  const one = questions.length === 1;
  const are = count(questions.length, 'question about the plan is', 'questions about the plan are');
  return `${are} open (Plan settings). Until ${one ? 'it is' : 'they are'} answered, some of these figures rest on how it was read.`;
}

/** "2 errors, 14 warnings and 3 notes were found; each name leads to the first." */
export function healthSentence(all: readonly Finding[]): string {
  const findings = all.filter(isOpen);
  const aside = all.length - findings.length;
  const setAside =
    aside === 0 ? '' : ` ${count(aside, 'more was', 'more were')} set aside with a reason (Plan settings).`;
  if (findings.length === 0)
    return `No problem was found in the plan's numbering, leads, timescales, ratings or evidence.${setAside}`;
  const parts = SEVERITIES.map((severity) => ({
    severity,
    number: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => count(number, SEVERITY_WORDS[severity].toLowerCase()));
  const were =
    findings.length === 1
      ? 'was found; its name leads to it'
      : 'were found; each name leads to the first of its kind';
  return `${capitalised(listed(parts))} ${were}.${setAside}`;
}

interface RuleGroup {
  readonly first: Finding;
  readonly number: number;
  readonly severity: Severity;
}

/** By rule and severity: worst severity first, then the most frequent. */
function byRule(findings: readonly Finding[]): RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  for (const finding of findings) {
    const name = `${finding.rule} ${finding.severity}`;
    const group = groups.get(name);
    groups.set(name, {
      first: group?.first ?? finding,
      number: (group?.number ?? 0) + 1,
      severity: finding.severity,
    });
  }
  const rank = (group: RuleGroup) => SEVERITIES.indexOf(group.severity);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.number - a.number);
}
