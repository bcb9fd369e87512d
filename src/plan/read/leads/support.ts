/** Who only supports does not lead: "(with support of …)", "supported by …", "Support: …". */

const HELPS =
  '(?:with (?:the )?(?:support|help|assistance|input) (?:of|from)|supported by|assisted by|in (?:partnership|conjunction|consultation|collaboration|liaison) with)';
const IN_BRACKETS = /\s*\(\s*(?:(?:with|and) (?:the )?support|supported by|support(?:ing)?:)[^)]*\)?/gi;
const TAIL = new RegExp(`[\\s,;:–-]*\\b(?:${HELPS}\\b|support(?:ing|ers?)?\\s*:).*$`, 'is');
/** "Health (support)", and the sign of its opposite, "Police (lead)". */
const ROLE = /\s*\(support(?:ing|ed)?(?: role)?\)$/i;
const LEADING = /\s*\((?:joint |co-?)?leads?(?: agency)?\)/gi;
const WHOLE = new RegExp(
  `^(?:${HELPS}\\b|(?:support(?:ing|ers?)?|contributors?|consulte(?:d|es?))(?:\\s*:|\\s+[–-]\\s|$))`,
  'i',
);
/** What stands over those who support, or on the line before them. */
const HEADING = new RegExp(`^(?:${HELPS}|support(?:ing|ers?)?|contributors?|consulte(?:d|es?))\\s*:?$`, 'i');
const LABEL =
  /^(?:(?:overall|joint|co|sub-?group|sg|strategic|operational|project|main|accountable)[\s-]+)*(?:leads?(?: (?:officers?|agency|agencies|person|body))?|owners?|responsible(?: (?:officer|person|body))?|by whom)(?:\s*:|\s+[–-]\s)\s*/i;

/** The text without who supports; the whole text where nothing else is left. */
export function withoutSupport(text: string): string {
  const alone = text.replace(IN_BRACKETS, '').replace(LEADING, '').replace(TAIL, '').trim();
  return alone === '' ? text : alone;
}

/** The text without an unbracketed "with support of …" at its end: whoever it names is no lead of the cell. */
export function withoutTail(text: string): string {
  const shielded = text.replace(/\([^()]*\)?/g, (inside) => '_'.repeat(inside.length));
  const tail = TAIL.exec(shielded);
  return tail === null || tail.index === 0 ? text : text.slice(0, tail.index).trim();
}

/** True where all of the text says who supports. */
export function isSupport(text: string): boolean {
  return WHOLE.test(text) || ROLE.test(text);
}

/** True for a line after which only those stand who support ("Supported by", "Support:"). */
export function isSupportHeading(line: string): boolean {
  return HEADING.test(line);
}

/** "Business Manager" for "Lead: Business Manager". */
export function withoutLabel(text: string): string {
  return text.replace(LABEL, '').trim();
}

/** True for a label that speaks of the lines below it ("Lead:"). */
export function isLabel(text: string): boolean {
  return LABEL.test(`${text} `) && withoutLabel(`${text} `) === '';
}
