/** Leads of whose open work the plan says nothing new. Product.md "Sheets it builds", 8. */
import { NO_COMPARISON } from '../../plan/history/change';
import { FIRST_REPORT } from '../../plan/history/sentences';
import type { Results } from '../../plan/model';
import { leadSilences, type LeadSilence } from '../../plan/since';
import type { Page } from '../page';
import { listed } from '../words';
import type { SummaryColumns } from './columns';

/** The heading and its sentences. */
export function noUpdate(page: Page, results: Results, columns: SummaryColumns): void {
  const { since } = results.change ?? NO_COMPARISON;
  const name = since?.name ?? 'the last meeting';
  page.addAcross(`Leads with no update since ${name}`, 'heading', 0, columns.wide);
  for (const sentence of noUpdateSentences(results)) page.addAcross(sentence, 'paragraph', 0, columns.wide);
}

/**
 * Leads with no update on any open activity of theirs, and those with an update on some only: "Housing (2 of 3)".
 * A sentence says so where there are no such leads, or nothing to compare with.
 */
export function noUpdateSentences(results: Results): string[] {
  const change = results.change ?? NO_COMPARISON;
  if (change.since === null) return [FIRST_REPORT];
  if (results.summary.byLead.length === 0) return ['The plan names no leads.'];
  const silences = leadSilences(results.plan, change);
  if (silences.length === 0) return ['No lead has an open activity.'];
  const named = (of: readonly LeadSilence[], words: (one: LeadSilence) => string) =>
    listed(of.map((one) => `${one.lead} (${words(one)})`));
  const silent = silences.filter(({ untouched, open }) => untouched === open);
  const partly = silences.filter(({ untouched, open }) => untouched > 0 && untouched < open);
  const none = 'Every lead has something new on each open activity: in its rating, milestones or evidence.';
  return [
    ...(silent.length === 0
      ? []
      : [
          `Nothing new in rating, milestones or evidence on any open activity (how many): ${named(silent, ({ open }) => String(open))}.`,
        ]),
    ...(partly.length === 0
      ? []
      : [
          `Nothing new on some: ${named(partly, ({ untouched, open }) => `${String(untouched)} of ${String(open)}`)}.`,
        ]),
    ...(silent.length + partly.length === 0 ? [none] : []),
  ];
}
