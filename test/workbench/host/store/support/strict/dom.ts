/** A saved workbook as another parser sees it: jsdom's, which takes well-formed XML only. */
import path from 'node:path/posix';
import { JSDOM } from 'jsdom';
import { partsOf } from '../parts';

export interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  /** The part's name; an external one's address. */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface Opened {
  /** Without the folders that some programs list. */
  readonly names: readonly string[];
  readonly root: (part: string) => Element;
  readonly relations: (owner: string) => readonly Relation[];
  /** The workbook's sheets in tab order; `part` is null for a sheet of another kind, or without one. */
  readonly sheets: readonly {
    readonly name: string;
    readonly element: Element;
    readonly part: string | null;
  }[];
}

/** What went wrong, in words, with the part it is in. */
export type Faults = string[];

const parser = new new JSDOM('').window.DOMParser();

export function openStrictly(bytes: Uint8Array): Opened {
  const parts = partsOf(bytes);
  const roots = new Map<string, Element>();
  const root = (part: string): Element => {
    const known = roots.get(part);
    if (known) return known;
    const made = parser.parseFromString(
      (parts[part] ?? '').replace(/^\uFEFF/, ''),
      'application/xml',
    ).documentElement;
    if (made.localName === 'parsererror') throw new Error(`${part} is not well formed.`);
    roots.set(part, made);
    return made;
  };
  const relations = (owner: string): Relation[] => {
    const rels = path.join(path.dirname(owner), '_rels', `${path.basename(owner)}.rels`);
    if (!(rels in parts)) return [];
    return [...root(rels).children].map((one) => {
      const target = one.getAttribute('Target') ?? '';
      const isExternal = one.getAttribute('TargetMode') === 'External';
      const resolved = target.startsWith('/') ? target.slice(1) : path.join(path.dirname(owner), target);
      return {
        id: one.getAttribute('Id') ?? '',
        kind: (one.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
        target: isExternal ? target : resolved,
        isExternal,
      };
    });
  };
  const book = relations('').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const parted = relations(book);
  const sheets = all(root(book), 'sheets/sheet').map((element) => {
    const found = parted.find(({ id }) => id === relationOf(element));
    const part = found?.kind === 'worksheet' && found.target in parts ? found.target : null;
    return { name: element.getAttribute('name') ?? '', element, part };
  });
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  return { names, root, relations, sheets };
}

/** The elements at the end of a path of names ("cols/col"). */
export function all(parent: Element, names: string): Element[] {
  return names
    .split('/')
    .reduce<Element[]>(
      (from, name) => from.flatMap((one) => [...one.children].filter((inner) => inner.localName === name)),
      [parent],
    );
}

export const number = (element: Element, name: string, otherwise = 0): number =>
  Number(element.getAttribute(name) ?? otherwise);

export const isOn = (element: Element, name: string): boolean =>
  ['1', 'true'].includes(element.getAttribute(name) ?? '');

export function relationOf(element: Element): string | null {
  return [...element.attributes].find(({ name }) => name.endsWith(':id'))?.value ?? null;
}

/** What a list holds more than once. */
export function repeated(list: readonly string[]): string[] {
  return list.filter((one, index) => list.indexOf(one) !== index);
}

/** The sheets that a formula or link speaks of. */
export function sheetsIn(formula: string): string[] {
  return [...formula.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? '',
  );
}
