import { Parser } from 'htmlparser2';

/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly children: Element[];
  text: string;
}

/** @throws Error where the text has no root element */
export function parseXml(xml: string): Element {
  let root: Element | null = null;
  let open: Element | null = null;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: Element = { name, attributes, parent: open, children: [], text: '' };
        open?.children.push(element);
        root ??= element;
        open = element;
      },
      ontext: (text) => {
        if (open) open.text += text.trim();
      },
      onclosetag: () => {
        open = open?.parent ?? null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (root === null) throw new Error('No element in this XML.');
  return root;
}

/** The element and all below it, in document order. */
export function allOf(element: Element): Element[] {
  return [element, ...element.children.flatMap(allOf)];
}
