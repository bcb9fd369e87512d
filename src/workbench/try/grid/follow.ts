/** Where a cell's link leads: to cells of this workbook, or to an address outside that is safe to open. */
import type { Area } from '../../../plan/grid';
import { parseAddress } from '../../host/dispatch/address';
import type { LinkData } from '../../host/model';
import type { Sheet } from '../../host/store/sheet';
import type { OpenBook } from '../book';

/** Anything else – a script, a file of this machine – is shown as text only. */
const SAFE = /^(https?|mailto):/i;

export type LinkTarget =
  | { readonly kind: 'cells'; readonly sheet: Sheet; readonly area: Area; readonly words: string }
  | { readonly kind: 'outside'; readonly address: string; readonly words: string };

/** Null where the link leads nowhere: its sheet is gone or hidden, or its address is not one to open. */
export function linkTarget(book: OpenBook, link: LinkData | null): LinkTarget | null {
  if (link === null) return null;
  const { documentReference, address } = link;
  if (address !== null && address !== '') {
    return SAFE.test(address) ? { kind: 'outside', address, words: address } : null;
  }
  if (documentReference === null) return null;
  const name = /^'?(.*?)'?!/.exec(documentReference)?.[1]?.replaceAll("''", "'");
  const sheet = book.workbook
    .sheets()
    .find((one) => one.name.toLowerCase() === name?.toLowerCase() && one.visibility === 'Visible');
  if (!sheet) return null;
  try {
    const area = parseAddress(documentReference, sheet.name);
    return { kind: 'cells', sheet, area, words: documentReference };
  } catch {
    return null;
  }
}

/** Goes there; what is outside opens in a window of its own, which learns nothing of this page. */
export function follow(book: OpenBook, target: LinkTarget): void {
  if (target.kind === 'cells') book.select(target.sheet, target.area);
  else window.open(target.address, '_blank', 'noopener,noreferrer');
}
