/** Parts as text and back. */
import { damaged } from '../errors';

/**
 * A part's text; a byte-order mark stays its first character. UTF-16 is told by its mark.
 * @throws WorkbookFileError (damaged) where the bytes are no text
 */
export function decodeText(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged(part, 'is not readable as text');
  }
}

/** Always UTF-8; a declaration that names UTF-16 is put right. */
export function encodeText(text: string): Uint8Array {
  const declared = text.replace(/^(\uFEFF?<\?xml[^>]*encoding=["'])utf-16[^"']*/i, '$1UTF-8');
  return new TextEncoder().encode(declared);
}

/** What a custom property's part holds: UTF-16, low byte first, without a mark. Source: ECMA-376 18.3.1.22, and Excel's own files. */
export function decodeUtf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(bytes).replace(/\0$/, '');
}

export function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
