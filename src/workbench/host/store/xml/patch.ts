/** Exact changes to a text: what is not named stays as it is, byte for byte. */
import { escapeAttribute } from './escape';
import { localName } from './scan';
import type { XmlElement } from './tree';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class Patch {
  private readonly changes: Change[] = [];

  constructor(private readonly original: string) {}

  replace(start: number, end: number, text: string): void {
    this.changes.push({ start, end, text });
  }

  /** Inserts at one place stand in the order in which they were made. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  replaceElement(element: XmlElement, xml: string): void {
    this.replace(element.start, element.end, xml);
  }

  /**
   * Puts XML behind an element's last child; `<a/>` is opened for it, so call it once an element. Fragments take on the
   * element's prefix.
   */
  append(parent: XmlElement, xml: string): void {
    if (xml === '') return;
    const inner = prefixed(xml, parent.prefix);
    if (isSelfClosed(this.original, parent)) {
      this.replace(parent.openEnd - 2, parent.openEnd, `>${inner}</${parent.prefix}${parent.name}>`);
    } else {
      this.insert(parent.closeStart, inner);
    }
  }

  /** Appends children and sets attributes of one element. */
  extend(parent: XmlElement, xml: string, values: Readonly<Record<string, string | null>>): void {
    const tag = tagWith(this.original.slice(parent.start, parent.openEnd), values);
    const inner = prefixed(xml, parent.prefix);
    if (isSelfClosed(this.original, parent)) {
      const name = `${parent.prefix}${parent.name}`;
      this.replaceElement(parent, `${tag.replace(/\s*\/>$/, '>')}${inner}</${name}>`);
    } else {
      this.replace(parent.start, parent.openEnd, tag);
      this.insert(parent.closeStart, inner);
    }
  }

  /** Puts XML behind one of an element's children, or before them all where there is none. */
  insertAfter(parent: XmlElement, sibling: XmlElement | null, xml: string): void {
    if (parent.children.length === 0) this.append(parent, xml);
    else this.insert(sibling?.end ?? parent.openEnd, prefixed(xml, parent.prefix));
  }

  /** Sets attributes in the opening tag (null takes one out), leaving the others where they are. */
  attributes(element: XmlElement, values: Readonly<Record<string, string | null>>): void {
    const tag = this.original.slice(element.start, element.openEnd);
    this.replace(element.start, element.openEnd, tagWith(tag, values));
  }

  get isEmpty(): boolean {
    return this.changes.length === 0;
  }

  /** The changed text. @throws Error where two changes overlap */
  apply(): string {
    const ordered = [...this.changes].sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of ordered) {
      if (start < at) throw new Error('Two changes to one place of a part.');
      pieces.push(this.original.slice(at, start), text);
      at = end;
    }
    pieces.push(this.original.slice(at));
    return pieces.join('');
  }
}

/** `<a b="1"/>` for ("a", {b: 1}); attributes that are null or undefined are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  inner?: string,
): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) text += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return inner === undefined || inner === '' ? `${text}/>` : `${text}>${inner}</${name}>`;
}

/** The fragment with a prefix before the names of all elements that have none. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z][\w.-]*[\s/>])/g, `<$1${prefix}`);
}

export function isSelfClosed(xml: string, element: XmlElement): boolean {
  return element.end === element.openEnd && xml.charAt(element.openEnd - 2) === '/';
}

export function tagWith(opening: string, values: Readonly<Record<string, string | null>>): string {
  let text = opening;
  for (const [name, value] of Object.entries(values)) {
    const own = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
    if (own.test(text)) text = text.replace(own, () => written);
    else text = text.replace(/\s*(\/?>)$/, (_, end: string) => `${written}${end}`);
  }
  return text;
}

/** The prefix ("r:") that the file's root gives a namespace; null where it declares none. */
export function namespacePrefix(root: XmlElement, namespace: string): string | null {
  const key = Object.keys(root.attributes).find(
    (name) => name.startsWith('xmlns:') && root.attributes[name] === namespace,
  );
  return key === undefined ? null : `${localName(key)}:`;
}
