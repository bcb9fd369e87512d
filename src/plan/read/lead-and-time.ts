/** Cells that hold both who leads and by when, in lines or on one line ("Police, June 2022"). */
import { dayFromSerial } from '../day';
import { readWord } from '../rag';
import { readTimescaleLine, type TimescaleContext } from '../timescale';
import { standsAlone } from './leads';

export interface LeadAndTime {
  /** The lines that name who; "" where none does. */
  readonly lead: string;
  /** The lines that tell the time, with the words of progress beside it. */
  readonly time: string;
}

/** Which words tell a time does not hang on the plan's period or on the day. */
const ANY: TimescaleContext = { period: null, asOf: dayFromSerial(45_000) ?? raise(), yearStartMonth: 4 };

/** What stands between a lead and a time. */
const SIGN = String.raw`[\s,;:/|(–—-]`;

/** The cell's lines, each parted where a sign stands between its lead and its time. */
export function cutLeadAndTime(cell: string): LeadAndTime {
  const lines = cell.split('\n').map(cutLine);
  const joined = (part: keyof LeadAndTime) =>
    lines
      .map((line) => line[part])
      .filter((text) => text !== '')
      .join('\n');
  return { lead: joined('lead'), time: joined('time') };
}

function cutLine(line: string): LeadAndTime {
  const text = line.trim();
  const behind = cutBehindProgress(text);
  if (behind) return behind;
  if (isProgress(text)) return { lead: '', time: text };
  const { timescale, kind } = readTimescaleLine(text, ANY);
  const at = timescale === null ? -1 : text.indexOf(timescale);
  if (timescale === null || at < 0) return cutProgress(text);
  const before = text.slice(0, at);
  const after = text.slice(at + timescale.length);
  const isApart = new RegExp(`${SIGN}$|^$`).test(before) && /^(?:\.?$|\s*[,;:/|()–—-])/.test(after);
  const isWhole = /^\W*$/.test(before + after);
  // Words such as "Early Help Board" may sound like a vague time; only plain ones are one.
  const tells =
    kind === 'vague' ? (isWhole || /[–—-]\s*$|[,;:/|(]\s*$/.test(before)) && isPlainlyVague(timescale) : true;
  if (!isApart || !tells) return { lead: text, time: '' };
  const rest = bare(after).replace(/^\((.*)\)$/, '$1');
  const progress = isProgress(rest) ? ` – ${rest}` : '';
  const lead = [bare(before), progress === '' ? rest : ''].filter((part) => part !== '').join(' / ');
  return { lead, time: `${timescale}${progress}` };
}

/** How far the work is, at the start; "Delayed" and "On hold" are left out, behind which the reason stands. */
const PROGRESS_FIRST =
  /^(on-?going|continuing|in progress|under ?way|started|commenced|not (?:yet )?(?:started|commenced)|completed?|done|closed|achieved|tbc|tba|to be (?:confirmed|agreed))(?=[\s–—:;,|/(])/i;
/** Names and times of one line are no longer. */
const LONGEST = 200;
/** Words that no body's name has, though what they say may end in one ("Awaiting Board", "report to Board"). */
const REMARK =
  /^(?:await\w*|pending|subject|with|within|see|no|not|review\w*|discuss\w*|depend\w*|following|agreed|sent|shared)\b|\b(?:to|by|at|via|until|till)\b/i;

/** "Ongoing – Chair", "Complete (Chair, May 2022)": only what can be a body or a post is taken for the lead. */
function cutBehindProgress(text: string): LeadAndTime | null {
  const progress = PROGRESS_FIRST.exec(text)?.[1];
  if (progress === undefined) return null;
  const behind = text.slice(progress.length);
  const [, inBrackets, other] = /^\s*(?:\(([^()]+)\)|(?:\s[–—-]|[–—:;,|/])\s*(.+?))\.?$/.exec(behind) ?? [];
  const rest = inBrackets ?? other;
  if (rest === undefined || rest.length > LONGEST) return null;
  const { lead, time } = cutLine(rest);
  const both = time === '' ? progress : `${time} – ${progress}`;
  if (lead === '') return isProgress(text) ? null : { lead, time: both };
  return REMARK.test(lead) || standsAlone(lead) === null ? null : { lead, time: both };
}

/** "Chair – Complete": how far the work is, without a time. */
function cutProgress(text: string): LeadAndTime {
  const [, lead = '', progress = ''] = /^(.+?)\s+[–—-]\s+(.+)$/.exec(text) ?? [];
  return isProgress(progress) ? { lead, time: progress } : { lead: text, time: '' };
}

function isProgress(text: string): boolean {
  const { kind } = readWord(text);
  return text.length > 2 && (kind === 'meaning' || kind === 'status');
}

function isPlainlyVague(words: string): boolean {
  return /^(?:tbc|tba|tbd|asap|immediate(?:ly)?|urgent|to be (?:confirmed|agreed|decided)|ad hoc)$/i.test(
    words,
  );
}

/** Without the signs at its ends, and without the "by" that led to the time. */
function bare(text: string): string {
  return text
    .replace(/^[\s,;:/|)–—-]+|[\s,;:/|(–—-]+\.?$|^\.$/g, '')
    .replace(/[\s,;:/|(–—-]*\bby$/i, '')
    .trim();
}

function raise(): never {
  throw new RangeError('No such day.');
}
