/** Packages as plain parts, to look into what was saved. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Parts = Record<string, string>;

/** Each part as text; one that is no text keeps its bytes as characters. */
export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      /\.(xml|rels|vml)$/.test(name) ? strFromU8(content) : strFromU8(content, true),
    ]),
  );
}

export function packageOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, strToU8(text, !/\.(xml|rels|vml)$/.test(name))]),
    ),
  );
}

/** The package with one of its parts changed, or added. */
export function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = partsOf(bytes);
  return packageOf({ ...parts, [name]: change(parts[name] ?? '') });
}
