import { parse } from './segments';
import { judge, type Judged } from './counts';
import type { TimescaleContext } from './context';
import { monthOf } from './months';
import { tokenise } from './tokens';
import { parseDay, type Day } from '../day';

/** Bullet signs, the private ones of Word's symbol fonts among them; "o", a dash, "1." and "a)" need a blank behind. */
const SIGN = /^(?:[•▪●◦‣∙·○■□◆➢►▶➤✓✔❖§\uF000-\uF0FF]\s*|[*\-–—o]\s+)/u;
const NUMBERING = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s*|(?:\d{1,2}|[a-z])\.\s+)/u;
const BULLET = new RegExp(`${SIGN.source}|${NUMBERING.source}`, 'u');
const INLINE = /\s+(?=[•▪●◦‣■\uF0B7\uF0A7])/u;

/** A milestone, and which of the cell's characters it is made of. */
export interface MilestonePart {
  /** Without its bullet sign; its lines joined. */
  readonly text: string;
  /** Behind the bullet sign of its first line. */
  readonly from: number;
  /** Behind the last sign of its last line. */
  readonly to: number;
}

/**
 * The milestones of an actions-and-timescales cell, each without its bullet sign.
 *
 * A bullet or line is a milestone. A line without a sign, where others have one, goes on with the bullet above. A line
 * that is only a status ("Complete", "Ongoing") belongs to the one above; a dated line of its own is a milestone.
 */
export function splitMilestones(cell: string): readonly string[] {
  return milestoneParts(cell).map(({ text }) => text);
}

/** The same, with where each stands in the cell. */
export function milestoneParts(cell: string): readonly MilestonePart[] {
  const lines = linesOf(cell).flatMap(partedInline);
  const marked = lines.map((line) => {
    const { text, from, to } = withoutBullet(line);
    return { text, from, to, sign: signOf(line.text) };
  });
  const bulleted = marked.some(({ sign }) => sign !== '');
  const milestones: MilestonePart[] = [];
  for (const { text, from, to, sign } of marked) {
    if (text === '') continue;
    const above = milestones.length - 1;
    const previous = milestones[above];
    const isDashed = /^[-–—]$/.test(sign) && marked[0]?.sign !== sign;
    if (previous !== undefined && (onlyStatus(text) || (isDashed && onlyTime(text)))) {
      milestones[above] = { ...previous, text: `${previous.text}\n${text}`, to };
    } else if (previous !== undefined && bulleted && sign === '' && goesOn(previous.text, text)) {
      const join = onlyTime(text) && /[.\d]$/.test(previous.text) ? '\n' : ' ';
      milestones[above] = { ...previous, text: `${previous.text}${join}${text}`, to };
    } else milestones.push({ text, from, to });
  }
  return milestones;
}

/**
 * The lines of a timescale column's cell; each is a milestone. "Ongoing" on the last line, under a date, and any other
 * status on a line of its own say how far the line above is.
 */
export function splitTimescales(cell: string): readonly string[] {
  return timescaleParts(cell).map(({ text }) => text);
}

/** The same, with where each stands in the cell. */
export function timescaleParts(cell: string): readonly MilestonePart[] {
  const milestones: MilestonePart[] = [];
  const lines = linesOf(cell).map(withoutBullet);
  for (const [index, line] of lines.entries()) {
    const { text, to } = line;
    if (text === '') continue;
    const above = milestones.length - 1;
    const previous = milestones[above];
    const isLast = index === lines.length - 1;
    const joins = /going/i.test(text)
      ? isLast && hasTime(previous?.text ?? '')
      : saysWhen(previous?.text ?? '');
    if (previous !== undefined && joins && onlyStatus(text)) {
      milestones[above] = { ...previous, text: `${previous.text}\n${text}`, to };
    } else milestones.push(line);
  }
  return milestones;
}

/** Ends of lines; `\cK` is Excel's vertical tab. */
const LINE_END = /[\n\r\cK\f\u0085\u2028\u2029]/u;

/** The lines of the cell that are not empty, without blanks around them. */
function linesOf(cell: string): readonly MilestonePart[] {
  const lines: MilestonePart[] = [];
  let from = 0;
  for (const line of cell.split(LINE_END)) {
    const part = trimmed(line, from);
    if (part.text !== '') lines.push(part);
    from += line.length + 1;
  }
  return lines;
}

/** A line parted before each bullet sign within it. */
function partedInline(line: MilestonePart): readonly MilestonePart[] {
  if (!INLINE.test(line.text)) return [line];
  let { from } = line;
  return line.text.split(INLINE).map((text) => {
    const start = from + line.text.slice(from - line.from).indexOf(text);
    from = start + text.length;
    return { text, from: start, to: from };
  });
}

function withoutBullet({ text, from }: MilestonePart): MilestonePart {
  const sign = BULLET.exec(text)?.[0] ?? '';
  return trimmed(text.slice(sign.length), from + sign.length);
}

function trimmed(text: string, from: number): MilestonePart {
  const bare = text.trim();
  const start = from + text.length - text.trimStart().length;
  return { text: bare, from: start, to: start + bare.length };
}

/** The bullet sign that the line begins with, and the blanks behind it; "" where it has none, or a number. */
export function bulletOf(line: string): string {
  return SIGN.exec(line.trimStart())?.[0] ?? '';
}

function signOf(line: string): string {
  return (BULLET.exec(line)?.[0] ?? '').trim();
}

/** A line without a sign goes on with the bullet above, unless it is a date of its own under another. */
function goesOn(above: string, text: string): boolean {
  if (!onlyTime(text) || !hasTime(above)) return true;
  const { tokens } = tokenise(above);
  const last = tokens[tokens.length - 2];
  return last?.type === 'dash' || last?.type === 'slash' || monthOf(last?.text ?? '') !== 0;
}

/** What a line says does not hang on the year; any context tells its parts. */
const ANY: TimescaleContext = { period: null, asOf: parseDay('2020-04-01') as Day, yearStartMonth: 4 };

/** True where the words say nothing but how far it is. */
export function onlyStatus(text: string): boolean {
  const { pure, mentions } = whole(text);
  return pure && mentions.every((one) => one.says === 'status' || (one.says === 'standing' && one.ongoing));
}

function onlyTime(text: string): boolean {
  const { pure, mentions } = whole(text);
  return pure && mentions.some(({ says }) => says !== 'status');
}

function hasTime(text: string): boolean {
  return parse(text, ANY).mentions.some(({ says }) => says === 'time' || says === 'often');
}

/** With a date or without: "TBC" too. */
function saysWhen(text: string): boolean {
  return hasTime(text) || parse(text, ANY).mentions.some(({ says }) => says === 'vague');
}

function whole(text: string): Pick<Judged, 'mentions' | 'pure'> {
  const parsed = parse(text, ANY);
  const segments = parsed.segments.map((segment) => judge(parsed, segment));
  return {
    mentions: segments.flatMap(({ mentions }) => mentions),
    pure: segments.length > 0 && segments.every(({ pure }) => pure),
  };
}
