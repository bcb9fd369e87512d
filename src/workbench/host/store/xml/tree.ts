/** A part of the package as elements that know their place in its text. */
import { damaged } from '../errors';
import { type Attributes, localName, scan, type XmlHandler } from './scan';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** "x:" where the file writes `<x:name>`; mostly "". */
  readonly prefix: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  /** Before the closing tag; `openEnd` where the element closes itself. */
  readonly closeStart: number;
  readonly end: number;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/** Elements whose inside is not wanted in the tree: told to a handler of their own instead. */
export interface Aside {
  readonly name: string;
  readonly handler: XmlHandler;
}

/** More than any part has beside its cells and texts; each takes a few hundred bytes of memory. */
const MOST_ELEMENTS = 1_000_000;

/** @throws WorkbookFileError (damaged) where the text is no well-formed XML, or has too many elements */
export function parseXml(xml: string, part: string, aside?: Aside): XmlElement {
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  let depthAside = 0;
  let elements = 0;
  scan(
    xml,
    {
      open(qualified, attributes, start, end) {
        const top = open.at(-1);
        if (aside && top && (depthAside > 0 || (top.name === aside.name && open.length === 2))) {
          depthAside += 1;
          aside.handler.open(qualified, attributes, start, end);
          return;
        }
        elements += 1;
        if (elements > MOST_ELEMENTS) throw damaged(part, 'holds more than any workbook does');
        const name = localName(qualified);
        const prefix = qualified.slice(0, qualified.length - name.length);
        const places = { start, openEnd: end, closeStart: end, end };
        const element: Growing = { name, prefix, attributes, children: [], text: '', ...places };
        if (top) top.children.push(element);
        else root ??= element;
        open.push(element);
      },
      close(qualified, start, end) {
        if (depthAside > 0) {
          depthAside -= 1;
          aside?.handler.close(qualified, start, end);
          return;
        }
        const element = open.pop();
        if (element) Object.assign(element, { closeStart: Math.max(start, element.openEnd), end });
      },
      text(text) {
        if (depthAside > 0) aside?.handler.text?.(text);
        const top = open.at(-1);
        if (top && depthAside === 0) top.text += text;
      },
    },
    part,
  );
  if (!root) throw damaged(part, 'is empty');
  return root;
}

export function child(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return element?.children.find((one) => one.name === name) ?? null;
}

export function childrenOf(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** The first element of that name anywhere below. */
export function descendant(element: XmlElement, name: string): XmlElement | null {
  for (const one of element.children) {
    const found = one.name === name ? one : descendant(one, name);
    if (found) return found;
  }
  return null;
}

/** All text inside, however deep. */
export function deepText(element: XmlElement): string {
  return element.text + element.children.map(deepText).join('');
}

/** The value of `r:id`, whatever prefix the file gives the relationships' namespace. */
export function relationId(element: XmlElement): string | null {
  const key = Object.keys(element.attributes).find((name) => name.includes(':') && localName(name) === 'id');
  return key === undefined ? null : (element.attributes[key] ?? null);
}

/** True for "1" and "true"; `otherwise` where the attribute is absent. */
export function flag(attributes: Attributes, name: string, otherwise = false): boolean {
  const value = attributes[name];
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** The number an attribute holds; null where it is absent or none. */
export function numberOf(attributes: Attributes, name: string): number | null {
  const value = attributes[name];
  if (value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
