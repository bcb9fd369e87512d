/** Reading XML with the place of every tag, so that changes can be spliced in and the rest stays as it is. */
import { Parser } from 'htmlparser2';
import { damaged } from '../errors';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML wants to hear of. Places count UTF-16 units; ends lie behind the ">". */
export interface XmlHandler {
  /** @param name as written, with its prefix */
  open(name: string, attributes: Attributes, start: number, end: number): void;
  /** For `<a/>`, start and end are both the end of the tag. */
  close(name: string, start: number, end: number): void;
  text?(text: string): void;
}

/**
 * Goes through a whole part. Document types are passed over and their entities never expanded.
 * @throws WorkbookFileError (damaged) where an element is not closed, or closed in the wrong place
 */
export function scan(xml: string, handler: XmlHandler, part: string): void {
  let whole = true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        handler.open(name, attributes, parser.startIndex, parser.endIndex + 1);
      },
      onclosetag(name, implied) {
        const end = parser.endIndex + 1;
        const selfClosed = implied && xml.charAt(end - 2) === '/';
        if (implied && !selfClosed) whole = false;
        handler.close(name, selfClosed ? end : parser.startIndex, end);
      },
      ontext(text) {
        handler.text?.(text);
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  if (!whole) throw damaged(part, 'breaks off or is not well formed');
}

/** "row" of "x:row". */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
