/**
 * Names a build by when it was made and what it found. Two people who build at the same minute from different readings
 * get different names, so each can see that the other came between; the same build again gets the same name.
 *
 * @param builtAt as shown to people ("21/11/2026 10:49")
 * @param results plain data
 * @returns eight hexadecimal digits
 */
export function buildIdOf(builtAt: string, results: unknown): string {
  return hash(builtAt + JSON.stringify(results));
}

/** FNV-1a over the text's code units: short, and no secret depends on it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
