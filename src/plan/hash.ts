/**
 * Ten letters and figures that the same words always give; two of FNV's 32-bit hashes, so that 40,000 texts do not
 * meet by chance. No secret depends on it.
 */
export function hashOf(words: string): string {
  const half = (seed: number) => {
    let hash = seed;
    for (let at = 0; at < words.length; at += 1) {
      hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
    }
    return (hash >>> 0).toString(36).padStart(7, '0').slice(-5);
  };
  return half(0x811c9dc5) + half(0x2f0b4a57);
}
