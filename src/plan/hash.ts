// Looked up once, not for each letter.
const { imul } = Math;

/**
 * Ten letters and figures that the same words always give; two of FNV's 32-bit hashes, so that 40,000 texts do not
 * meet by chance. No secret depends on it.
 */
export function hashOf(words: string): string {
  let [one, other] = [0x811c9dc5, 0x2f0b4a57];
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    one = imul(one ^ code, 0x01000193);
    other = imul(other ^ code, 0x01000193);
  }
  const half = (hash: number) => (hash >>> 0).toString(36).padStart(7, '0').slice(-5);
  return half(one) + half(other);
}
