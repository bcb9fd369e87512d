/** The partnership's own initials ("MSCP"): its bodies are named with and without them. */

/** As children's and adults' boards and partnerships are called: "MSCB", "LSCB", "VSAB", "KSCMP". */
const OF_A_BOARD = /^\p{Lu}{1,3}S[CA]M?[BP]$/u;

/** The partnership's own name, as its bodies bear it. */
export interface OwnName {
  readonly initials: string;
  /** "Medway Safeguarding Children Partnership", where the title spells it out; else null. */
  readonly full: string | null;
}

/**
 * @param title the plan's, where the initials stand
 * @param leads every lead as written, for a title without them
 */
export function ownName(title: string | null, leads: readonly string[]): OwnName | null {
  const inTitle = [...(title ?? '').matchAll(/\b\p{Lu}{3,6}\b(?![\s-]*\d)/gu)].map(([word]) => word);
  const bearers = (initials: string) => leads.filter((lead) => lead.startsWith(`${initials} `)).length;
  const bracketed = /\((\p{Lu}{3,6})\)/u.exec(title ?? '')?.[1];
  const best = [...inTitle].sort((a, b) => bearers(b) - bearers(a))[0];
  const initials = bracketed ?? best ?? onlyBoard(leads);
  return initials === null ? null : { initials, full: fullName(title ?? '', initials) };
}

/** Without a title: the initials of a board that leads bear, where they bear those of one board only. */
function onlyBoard(leads: readonly string[]): string | null {
  const boards = new Set(
    leads.flatMap((lead) => /^(\S+) /.exec(lead)?.[1] ?? []).filter((word) => OF_A_BOARD.test(word)),
  );
  const [only, another] = boards;
  return only !== undefined && another === undefined ? only : null;
}

/** The words before "(MSCP)" that it stands for. */
function fullName(title: string, initials: string): string | null {
  const before = title
    .slice(0, Math.max(0, title.indexOf(`(${initials})`)))
    .trim()
    .split(/\s+/);
  const words = before.slice(-initials.length);
  const spelt = words.map((word) => word.charAt(0)).join('');
  return spelt === initials ? words.join(' ') : null;
}
