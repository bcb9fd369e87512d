/** What the tab *Actions* says. */
import type { Concern } from '../../plan/actions/concerns';
import { RATING_WORDS } from '../../plan/assess/words';
import type { EvidenceKind, Rating } from '../../plan/model';
import type { UpdateField } from '../../plan/updates/update';
import type { UpdatePart } from '../../plan/updates/form';
import { counted } from '.';
import { figure } from './figure';

export const CONCERN_WORDS: Readonly<Record<Concern, string>> = {
  overdue: 'Overdue',
  toConfirm: 'To confirm',
  toMeeting: 'Due by the next meeting',
  months3: 'Due in three months',
  undated: 'Undated',
  noEvidence: 'No evidence',
  outOfStep: 'Rating out of step',
};

export const EVIDENCE_WORDS: Readonly<Record<EvidenceKind, string>> = {
  evidence: 'Evidence',
  update: 'Update only',
  above: 'Nothing on this row; the text above may cover it',
  none: 'Nothing recorded',
};

export const FIELD_WORDS: Readonly<Record<UpdateField, string>> = {
  rating: 'rating',
  update: 'update',
  evidence: 'evidence',
  impact: 'impact',
  revised: 'revised date',
  own: 'own column',
};

export const PART_WORDS: Readonly<Record<UpdatePart, string>> = {
  rating: 'Rating',
  evidence: 'Evidence',
  revised: 'Revised date',
  status: 'Status',
  milestones: 'Milestone',
};

const option = (words: string, count: number) => `${words} (${figure(count)})`;

export const ACTION_WORDS = {
  find: 'Find actions',
  findHint: 'Number, words, lead, milestone',
  lead: 'Lead',
  allLeads: 'All leads',
  rating: 'Rating',
  allRatings: 'All ratings',
  concern: 'What to do',
  allConcerns: 'All',
  option,
  mine: (lead: string) => `Only my sub-group: ${lead}`,
  isMine: (lead: string) => `Remember ${lead} as my sub-group`,
  forget: 'Forget my sub-group',
  count: (activities: number, all: number, actions: number) =>
    activities === all
      ? `${counted(actions, 'action')} on ${counted(all, 'row')}`
      : `${counted(activities, 'row')} of ${figure(all)}, in ${counted(actions, 'action')}`,
  none: 'No row of the plan is like that.',
  follow: 'Follow my selection in the plan',
  followHint: 'Select a cell of the plan, and its action comes up here.',
  followed: (place: string) => `The action of ${place}`,
  noLead: 'No lead named',
  due: (day: string) => `Due ${day}`,
  dueRevised: (day: string, first: string) => `Due ${day}, first ${first}`,
  noDate: 'No date',
  overdueBy: (words: string) => `Overdue by ${words}`,
  toConfirm: 'To confirm: is it done?',
  complete: 'Complete',
  withdrawn: 'Withdrawn',
  outOfStep: 'Out of step',
  update: 'Update',
  updateOf: (name: string) => `Update ${name}`,
  formOf: (name: string) => `Update of ${name}`,
  newRating: 'Rating',
  keepRating: (rating: Rating | null) => `Leave as it is: ${RATING_WORDS[rating ?? 'unrated']}`,
  ratingHint: 'Allowed is what the plan’s own definitions leave open, with all that is typed here. You rate.',
  allowedNow: 'Allowed',
  words: 'Evidence or progress',
  wordsHint: (day: string) => `Goes below what stands there, dated ${day}.`,
  wordsHintNoColumn: 'This plan has no column for it.',
  completed: 'Complete now',
  revised: 'Revised date',
  reason: 'Reason for the revised date',
  whose: 'Whose date is it?',
  whoseOf: 'Choose a milestone',
  whoseAll: 'All that are open',
  changed:
    'The plan says something else of this activity than when you opened the form. What you typed is kept; look at the row above before you write.',
  preview: 'Preview',
  cancel: 'Cancel',
  willChange: 'What would change in the plan',
  nothing: 'Nothing would change: the plan says all of it already.',
  wouldBe: 'By the definitions',
  back: 'Back to the form',
  write: 'Write to the plan',
  protectedSheet: (name: string) =>
    `The sheet “${name}” is protected. Choose Review › Unprotect Sheet before you write.`,
  cannot: 'This cannot be written',
  note: 'Good to know',
  empty: '(empty)',
  nowThen: (now: string, then: string) => `${now} → ${then}`,
  what: (name: string, parts: string) => `Update of ${name}: ${parts}`,
  written: 'Written to the plan:',
  putBack: 'Put back',
  putBackOf: (name: string) => `Put back the update of ${name}`,
  close: 'Close',
  closeOf: (name: string) => `Close what was written for ${name}`,
  orphan: (name: string) => `What you were typing for ${name}, which the plan no longer has`,
  orphanHint: 'Copy what you need; nothing of it was written.',
  offers: (count: number) =>
    `${counted(count, 'update')} ${count === 1 ? 'was' : 'were'} typed in Actions by lead`,
  offersHint: 'Take what the plan is to say. What you leave comes up again when the pane is opened anew.',
  offerBy: (lead: string, what: string) => `${lead}: ${what}`,
  take: 'Take',
  compare: 'Compare and take…',
  leave: 'Leave',
  takeOf: (what: string, lead: string, name: string) => `${what}: ${lead}, ${name}`,
  conflict: 'Conflict',
  typed: (lead: string, text: string) => `${lead} typed “${text}”.`,
  planSays: (text: string) => `The plan says “${text}” now.`,
  planEmpty: 'The plan’s cell is empty now.',
  left: (count: number) => `${counted(count, 'update')} left for now.`,
  showLeft: 'Show again',
  taken: (lead: string, what: string, name: string) => `${lead}’s ${what} for ${name}`,
  chase: (lead: string) => `Text to send to ${lead}`,
  chaseHint: 'What is asked of them, ready to paste into a message.',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'Press Ctrl+C (⌘C on a Mac) to copy the selected text.',
} as const;
