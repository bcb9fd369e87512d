/** The usual name of each lead in the plan: one body spelt in several ways has one name. */

/** Usual names by the lead's text as written. */
export type UsualNames = (text: string) => string;

/**
 * Which spellings mean the same body: those that differ in case, "&" or "and", "sub group" or "subgroup", an
 * abbreviation in brackets; the abbreviation itself, where just one body of the plan bears it; and a sub-group with
 * or without the partnership's own initials before it. Nothing else is merged: posts and bodies that differ in a
 * word are different, and whether "Training Officer" and "Training/ L&D Officer" are one is for people to say.
 *
 * The usual name is the commonest spelling, of equals the fullest, of equals the first.
 *
 * @param texts every lead of the plan as written, once for each cell it stands in
 * @param ownInitials those of the partnership ("MSCP"), from its title; null where unknown
 */
export function usualNames(texts: readonly string[], ownInitials: string | null): UsualNames {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const name = nameOf(text);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()];
  const bearers = bearersOf(names, ownInitials);
  const usual = new Map<string, string>();
  for (const name of names) {
    const body = bodyOf(name, ownInitials, bearers);
    const best = usual.get(body);
    if (best === undefined || isCommoner(name, best, counts)) usual.set(body, name);
  }
  return (text) => usual.get(bodyOf(nameOf(text), ownInitials, bearers)) ?? nameOf(text);
}

/** The lead without who supports it, on one line. */
export function nameOf(text: string): string {
  const alone = text
    .replace(/\s*\(\s*(?:with|and) (?:the )?support[^)]*\)?/gi, '')
    .replace(/[\s,;–-]*\b(?:with (?:the )?support (?:of|from)|supported by)\b.*$/is, '')
    .replace(/\s+/g, ' ')
    .trim();
  return alone === '' ? text.replace(/\s+/g, ' ').trim() : alone;
}

function isCommoner(name: string, than: string, counts: ReadonlyMap<string, number>): boolean {
  const more = (counts.get(name) ?? 0) - (counts.get(than) ?? 0);
  return more > 0 || (more === 0 && name.length > than.length);
}

/** The bodies that bear each abbreviation in brackets ("(PMQA)"), by the abbreviation in small letters. */
function bearersOf(
  names: readonly string[],
  ownInitials: string | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const name of names) {
    const initials = abbreviationIn(name)?.toLowerCase();
    if (initials === undefined) continue;
    bearers.set(initials, (bearers.get(initials) ?? new Set()).add(plainOf(name, ownInitials)));
  }
  return bearers;
}

function bodyOf(
  name: string,
  ownInitials: string | null,
  bearers: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const plain = plainOf(name, ownInitials);
  const [, initials = '', kind = ''] =
    /^(\S+)(?: (subgroup|group|panel|board|committee))?$/.exec(plain) ?? [];
  const [only, another] = bearers.get(initials) ?? [];
  return only !== undefined && another === undefined && only.includes(kind) ? only : plain;
}

/** The words that count. */
function plainOf(name: string, ownInitials: string | null): string {
  const abbreviation = abbreviationIn(name);
  const words = (abbreviation === null ? name : name.replace(`(${abbreviation})`, ' '))
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\bsub[\s-]*group/g, 'subgroup')
    .replace(/[^\p{L}\p{N}/()]+/gu, ' ')
    .replace(/\s*\/\s*/g, '/')
    .trim();
  const own = ownInitials === null ? '' : `${ownInitials.toLowerCase()} `;
  return own !== '' && words.startsWith(own) && words.endsWith('subgroup') ? words.slice(own.length) : words;
}

/** Capitals in brackets that are the initials of the words around, in their order; null where there are none. */
function abbreviationIn(name: string): string | null {
  const inside = /\(([A-Z][A-Z&\d]{1,8})\)/.exec(name)?.[1];
  if (inside === undefined) return null;
  const initials = [...name.replace(`(${inside})`, ' ').matchAll(/\p{L}+/gu)].map(([word]) =>
    word.charAt(0).toUpperCase(),
  );
  let at = 0;
  for (const initial of initials) if (initial === inside.charAt(at)) at += 1;
  return at === inside.length ? inside : null;
}
