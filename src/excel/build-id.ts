import type { SheetContent } from '../report/content';

// Looked up once, not for each letter.
const { imul } = Math;

/**
 * Names a build by what it writes, the time of the build included. Two people who build from different readings get
 * different names, so each can see that the other came between; the same build again gets the same name.
 *
 * @returns eight hexadecimal digits
 */
export function buildIdOf(contents: readonly SheetContent[]): string {
  return hash(JSON.stringify(contents));
}

/** FNV-1a over the text's code units: short, and no secret depends on it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
