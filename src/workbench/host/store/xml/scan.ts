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

/** No part of a workbook nests its elements nearly as deep; going through what does takes hours. */
const DEEPEST = 256;

/**
 * Goes through a whole part.
 * @throws WorkbookFileError (damaged) where an element is not closed, or closed in the wrong place; where elements
 * nest too deep; where there is a document type, which no workbook may have (ECMA-376 part 2), so that nobody has to
 * say what its entities stand for
 */
export function scan(xml: string, handler: XmlHandler, part: string): void {
  let whole = true;
  /** Where the opening tag of each element ends that is not closed yet. */
  const opened: number[] = [];
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype')
          throw damaged(part, 'has a document type, which no workbook may have');
      },
      onopentag(name, attributes) {
        if (opened.push(parser.endIndex + 1) > DEEPEST) {
          throw damaged(part, 'nests deeper than any workbook does');
        }
        handler.open(name, attributes, parser.startIndex, parser.endIndex + 1);
      },
      onclosetag(name, implied) {
        const end = parser.endIndex + 1;
        const selfClosed = opened.pop() === end && implied && xml.charAt(end - 2) === '/';
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
