/** The words in which people give settings, and the words in which they are shown. */
import { dayOf, parseDay, type Day } from '../day';
import type { ColumnRole, Meaning, Rating } from '../model';
import type { OptionalSheet } from './settings';

export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  priority: 'Priority',
  outcome: 'Outcome',
  number: 'Number',
  action: 'Action',
  lead: 'Lead',
  milestones: 'Milestones',
  timescale: 'Timescale',
  revised: 'Revised date',
  start: 'Start date',
  status: 'Status',
  rag: 'RAG rating',
  evidence: 'Evidence',
  measure: 'Measure',
  ignored: 'Ignored',
};

export const MEANING_WORDS: Readonly<Record<Meaning, string>> = {
  late: 'Late',
  atRisk: 'At risk',
  onTrack: 'On track',
  complete: 'Complete',
  notStarted: 'Not started',
};

export const KEY_WORDS: Readonly<Record<Rating, string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  notStarted: 'Not started',
  blue: 'Blue',
};

export const SHEET_WORDS: Readonly<Record<OptionalSheet, string>> = {
  byLead: 'Actions by lead',
  lookAhead: 'Look-ahead',
  checks: 'Plan checks',
  history: 'Plan history',
  leads: 'Leads',
};

export const MONTH_WORDS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** Small letters and digits only, so that "At risk", "atRisk" and "at-risk" are one. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function keyed<T extends string>(words: Readonly<Record<T, string>>, text: string): T | null {
  const said = bare(text);
  const keys = Object.keys(words) as T[];
  return keys.find((key) => bare(key) === said || bare(words[key]) === said) ?? null;
}

/** A role by its own word; null for any other text. */
export function roleOfWord(text: string): ColumnRole | null {
  return keyed(ROLE_WORDS, text);
}

export function meaningOfWord(text: string): Meaning | null {
  return keyed(MEANING_WORDS, /^completed$/i.test(text.trim()) ? 'complete' : text);
}

export function ratingOfWord(text: string): Rating | null {
  return keyed(KEY_WORDS, text);
}

export function sheetOfWord(text: string): OptionalSheet | null {
  return keyed(SHEET_WORDS, text);
}

/** True for "on", "yes" and the like, false for "off" or "no"; null for any other text. */
export function onOrOff(text: string): boolean | null {
  const said = bare(text);
  if (['on', 'yes', 'y', 'true'].includes(said)) return true;
  return ['off', 'no', 'n', 'false'].includes(said) ? false : null;
}

/** A whole number from `least` to `most`, written in figures; null for any other text. */
export function wholeOf(text: string, least: number, most: number): number | null {
  const number = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}

/** 1 to 12 from "4", "April" or "Apr"; null for any other text. */
export function monthOfWord(text: string): number | null {
  const said = text.trim().toLowerCase();
  if (/^\d{1,2}$/.test(said)) return Number(said) >= 1 && Number(said) <= 12 ? Number(said) : null;
  if (said.length < 3) return null;
  const at = MONTH_WORDS.findIndex((month) => month.toLowerCase().startsWith(said));
  return at < 0 ? null : at + 1;
}

/**
 * A whole day as British readers write it ("30/04/2022", "30.4.22", "Sat 30 April 2022", "30-Apr-22") or as an ISO date;
 * null for any other text.
 */
export function dayOfWords(text: string): Day | null {
  const said = text.trim();
  const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)$/.exec(said);
  if (figures) return dayOf(yearOfDigits(figures[4] ?? ''), Number(figures[3]), Number(figures[1]));
  const words =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d\d)$/i.exec(said);
  if (words) return dayOf(yearOfDigits(words[3] ?? ''), monthOfWord(words[2] ?? '') ?? 0, Number(words[1]));
  return parseDay(said);
}

/** Two digits are a year of this century: no plan is of another. */
function yearOfDigits(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** "#FFC000" from "#ffc000" or "FFC000"; null for any other text. */
export function colourOfText(text: string): string | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}
