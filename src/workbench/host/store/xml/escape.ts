/** Text as XML and Excel write it. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * A cell's text as the file holds it: characters that XML can't hold become `_x0001_`, and what only looks like that
 * is kept apart by `_x005F_`. Source: ECMA-376 22.4.2.4 (ST_Xstring), 22.9.2.19.
 */
export function encodeXstring(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  let encoded = '';
  for (const character of guarded) {
    encoded += isWritable(character.codePointAt(0) ?? 0) ? character : `_x${hex4(character)}_`;
  }
  return encoded;
}

/** The text that the file's characters stand for. */
export function decodeXstring(text: string): string {
  const newlines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!newlines.includes('_x')) return newlines;
  return newlines.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** XML 1.0 characters, less the carriage return, which readers would turn into a line feed. */
function isWritable(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function hex4(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
