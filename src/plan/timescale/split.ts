import { parse } from './segments';
import { judge } from './counts';
import type { TimescaleContext } from './context';
import { monthOf } from './months';
import { tokenise } from './tokens';
import { parseDay, type Day } from '../day';

/** Bullet signs, the private ones of Word's symbol fonts among them; "o", a dash, "1." and "a)" need a blank behind. */
const BULLET =
  /^(?:[•▪●◦‣∙·○■□◆➢►▶➤✓✔❖§\uF000-\uF0FF]\s*|[*\-–—o]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s*|(?:\d{1,2}|[a-z])\.\s+)/u;
const INLINE = /\s+(?=[•▪●◦‣■\uF0B7\uF0A7])/u;

/**
 * The milestones of an actions-and-timescales cell, each without its bullet sign.
 *
 * A bullet or line is a milestone. A line without a sign, where others have one, goes on with the bullet above. A line
 * that is only a status ("Complete", "Ongoing") belongs to the one above; a dated line of its own is a milestone.
 */
export function splitMilestones(cell: string): readonly string[] {
  const lines = linesOf(cell).flatMap((line) => line.split(INLINE));
  const marked = lines.map((line) => ({ text: line.replace(BULLET, '').trim(), sign: signOf(line) }));
  const bulleted = marked.some(({ sign }) => sign !== '');
  const milestones: string[] = [];
  for (const { text, sign } of marked) {
    if (text === '') continue;
    const above = milestones.length - 1;
    const previous = milestones[above];
    const isDashed = /^[-–—]$/.test(sign) && marked[0]?.sign !== sign;
    if (previous !== undefined && (onlyStatus(text) || (isDashed && onlyTime(text)))) {
      milestones[above] = `${previous}\n${text}`;
    } else if (previous !== undefined && bulleted && sign === '' && goesOn(previous, text)) {
      milestones[above] = `${previous}${onlyTime(text) && /[.\d]$/.test(previous) ? '\n' : ' '}${text}`;
    } else milestones.push(text);
  }
  return milestones;
}

/**
 * The lines of a timescale column's cell; each is a milestone. "Ongoing" on the last line, under a date, and any other
 * status on a line of its own say how far the line above is.
 */
export function splitTimescales(cell: string): readonly string[] {
  const milestones: string[] = [];
  const lines = linesOf(cell).map((line) => line.replace(BULLET, '').trim());
  for (const [index, text] of lines.entries()) {
    if (text === '') continue;
    const above = milestones.length - 1;
    const previous = milestones[above];
    const isLast = index === lines.length - 1;
    const joins = onlyStatus(text) && (isLast || !/going/i.test(text));
    if (previous !== undefined && joins && hasTime(previous)) milestones[above] = `${previous}\n${text}`;
    else milestones.push(text);
  }
  return milestones;
}

function linesOf(cell: string): readonly string[] {
  return cell
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function signOf(line: string): string {
  return (BULLET.exec(line)?.[0] ?? '').trim();
}

/** A line without a sign goes on with the bullet above, unless it is a date of its own under another. */
function goesOn(above: string, text: string): boolean {
  if (!onlyTime(text) || !hasTime(above)) return true;
  const { tokens } = tokenise(above);
  const last = tokens[tokens.length - 2];
  return (
    last?.type === 'dash' || last?.type === 'slash' || (last?.type === 'word' && monthOf(last.text) !== 0)
  );
}

/** What a line says does not hang on the year; any context tells its parts. */
const ANY: TimescaleContext = { period: null, asOf: parseDay('2020-04-01') as Day, yearStartMonth: 4 };

function onlyStatus(text: string): boolean {
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

function whole(text: string): ReturnType<typeof judge> {
  const parsed = parse(text, ANY);
  const segments = parsed.segments.map((segment) => judge(parsed, segment));
  const all = { from: 0, to: parsed.line.tokens.length, mentions: parsed.mentions };
  return {
    segment: all,
    mentions: segments.flatMap(({ mentions }) => mentions),
    pure: segments.length > 0 && segments.every(({ pure }) => pure),
  };
}
