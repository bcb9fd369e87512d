/** The parts of a workbook's file that all its sheets share: they may grow, and all that was in them is in them still. */
import { strFromU8, unzipSync } from 'fflate';

/** What to look for in which part, one by one. Where they are found by their place, they must keep it. */
const PIECES: readonly (readonly [part: string, piece: RegExp, keepsPlace: boolean])[] = [
  ['[Content_Types].xml', /<(?:Default|Override) [^>]*>/g, false],
  ['xl/workbook.xml', /<sheet [^>]*>/g, true],
  ['xl/workbook.xml', /<definedName .*?<\/definedName>/gs, false],
  ['xl/_rels/workbook.xml.rels', /<Relationship [^>]*>/g, false],
  ['xl/sharedStrings.xml', /<si>.*?<\/si>|<si\/>/gs, true],
  ['xl/styles.xml', /<font>.*?<\/font>/gs, true],
  ['xl/styles.xml', /<fill>.*?<\/fill>/gs, true],
  ['xl/styles.xml', /<numFmt [^>]*>/g, false],
];

/** What was in the shared parts before and is not any more; attributes may stand in any order. */
export function lostFrom(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  return PIECES.flatMap(([part, piece, keepsPlace]) => {
    const piecesOf = (parts: typeof was) => {
      const xml = parts[part] ? strFromU8(parts[part]) : '';
      return [...xml.matchAll(piece)].map(([text]) => text);
    };
    const [old, now] = [piecesOf(was), piecesOf(is)];
    const lost = old.filter((text, at) => (keepsPlace ? now[at] !== text : !now.includes(text)));
    return lost.map((text) => `${part}: ${text.slice(0, 200)}`);
  });
}
