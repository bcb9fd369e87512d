/** A workbook's package: parts by name, their content types, and the relationships between them. */
import { damaged, WorkbookFileError } from '../errors';
import { Patch, tag } from '../xml/patch';
import { childrenOf, parseXml, type XmlElement } from '../xml/tree';
import { ownerOf, relationshipsPart, relativeTarget, resolveTarget } from './names';
import { isStrict, type RelationKind, relationType, toStrict } from './namespaces';
import { decodeText, encodeText } from './text';
import { unzip, zip } from './zip';

const TYPES = '[Content_Types].xml';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet". */
  readonly kind: string;
  /** The part it points to; for an external one, the address as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

export class Package {
  /** True where the workbook was saved as "Strict Open XML". */
  strict = false;

  private constructor(
    private readonly parts: Map<string, Uint8Array>,
    private readonly spelt: Map<string, string>,
  ) {}

  /** @throws WorkbookFileError (damaged) */
  static unpack(bytes: Uint8Array): Package {
    return Package.of(unzip(bytes));
  }

  static of(parts: Map<string, Uint8Array>): Package {
    return new Package(parts, new Map([...parts.keys()].map((name) => [comparable(name), name])));
  }

  /** Another package with the same parts; changes to one do not show in the other. */
  copy(): Package {
    const copy = new Package(new Map(this.parts), new Map(this.spelt));
    copy.strict = this.strict;
    return copy;
  }

  pack(): Uint8Array {
    return zip(this.parts);
  }

  has(part: string): boolean {
    return this.spelt.has(comparable(part));
  }

  /** @throws WorkbookFileError (damaged) where there is no such part */
  bytes(part: string): Uint8Array {
    const bytes = this.parts.get(this.spelt.get(comparable(part)) ?? part);
    if (!bytes) throw damaged(part, 'is missing');
    return bytes;
  }

  text(part: string): string {
    return decodeText(this.bytes(part), part);
  }

  /** The part's elements; the text they point into is `text(part)`. */
  tree(part: string): XmlElement {
    return parseXml(this.text(part), part);
  }

  /** Replaces a part, or adds it behind all others. */
  put(part: string, content: string | Uint8Array): void {
    const name = this.spelt.get(comparable(part)) ?? part;
    this.spelt.set(comparable(name), name);
    this.parts.set(name, typeof content === 'string' ? encodeText(content) : content);
  }

  /** Adds a part with its content type; the names in its text are made strict where the workbook is. */
  add(part: string, content: string | Uint8Array, contentType: string): void {
    this.put(part, typeof content === 'string' && this.strict ? toStrict(content) : content);
    const types = this.tree(TYPES);
    if (this.overrideOf(types, part)) return;
    const patch = new Patch(this.text(TYPES));
    patch.append(types, tag('Override', { PartName: `/${part}`, ContentType: contentType }));
    this.put(TYPES, patch.apply());
  }

  /** Takes a part out, with its content type and its own relationships; those that point to it are the caller's. */
  remove(part: string): void {
    const name = this.spelt.get(comparable(part));
    if (name === undefined) return;
    this.parts.delete(name);
    this.spelt.delete(comparable(part));
    const own = this.overrideOf(this.tree(TYPES), part);
    if (own) {
      const patch = new Patch(this.text(TYPES));
      patch.replaceElement(own, '');
      this.put(TYPES, patch.apply());
    }
    if (!part.endsWith('.rels')) this.remove(relationshipsPart(part));
  }

  /** "xl/charts/chart3.xml" for ("xl/charts/chart", ".xml"): the first number that no part has. */
  freeName(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${String(number)}${ending}`)) number += 1;
    return `${stem}${String(number)}${ending}`;
  }

  contentType(part: string): string | null {
    const types = this.tree(TYPES);
    const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const own =
      this.overrideOf(types, part) ??
      childrenOf(types, 'Default').find(
        ({ attributes }) => attributes['Extension']?.toLowerCase() === ending,
      );
    return own?.attributes['ContentType'] ?? null;
  }

  /** @param part "" for the package itself */
  relationships(part: string): Relationship[] {
    const rels = relationshipsPart(part);
    if (!this.has(rels)) return [];
    return childrenOf(this.tree(rels), 'Relationship').map(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      const isExternal = attributes['TargetMode'] === 'External';
      const kind = type.slice(type.lastIndexOf('/') + 1);
      return { id, kind, target: isExternal ? target : resolveTarget(part, target), isExternal };
    });
  }

  related(part: string, kind: RelationKind): Relationship | null {
    return this.relationships(part).find((one) => one.kind === kind && !one.isExternal) ?? null;
  }

  /** Whether any part, or the package itself, has a relationship to it. */
  isPointedTo(part: string): boolean {
    const owners = [...this.parts.keys()].map(ownerOf).filter((owner) => owner !== null);
    return owners.some((owner) =>
      this.relationships(owner).some(
        ({ target, isExternal }) => !isExternal && comparable(target) === comparable(part),
      ),
    );
  }

  /** Adds a relationship, or finds the one that already says so. Returns its id. */
  relate(part: string, kind: RelationKind, target: string, isExternal = false): string {
    const existing = this.relationships(part);
    const same = existing.find(
      (one) => one.kind === kind && one.target === target && one.isExternal === isExternal,
    );
    if (same) return same.id;
    const taken = new Set(existing.map(({ id }) => id.toLowerCase()));
    let number = existing.length + 1;
    while (taken.has(`rid${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const type = this.strict ? toStrict(relationType(kind)) : relationType(kind);
    const Target = isExternal ? target : relativeTarget(part, target);
    const TargetMode = isExternal ? 'External' : null;
    const rels = relationshipsPart(part);
    const text = this.has(rels) ? this.text(rels) : EMPTY_RELATIONSHIPS;
    const patch = new Patch(text);
    patch.append(parseXml(text, rels), tag('Relationship', { Id: id, Type: type, Target, TargetMode }));
    this.put(rels, patch.apply());
    return id;
  }

  unrelate(part: string, id: string): void {
    const rels = relationshipsPart(part);
    if (!this.has(rels)) return;
    const all = childrenOf(this.tree(rels), 'Relationship');
    const own = all.find(({ attributes }) => attributes['Id'] === id);
    if (!own) return;
    if (all.length === 1) {
      this.remove(rels);
      return;
    }
    const patch = new Patch(this.text(rels));
    patch.replaceElement(own, '');
    this.put(rels, patch.apply());
  }

  private overrideOf(types: XmlElement, part: string): XmlElement | undefined {
    const name = comparable(part);
    return childrenOf(types, 'Override').find(
      ({ attributes }) => comparable(attributes['PartName'] ?? '') === name,
    );
  }
}

/** The workbook's own part. @throws WorkbookFileError where the package holds no workbook of Excel 2007 or later */
export function mainPart(parts: Package): string {
  if (!parts.has(TYPES)) throw notOurs(parts);
  const main = parts.related('', 'officeDocument');
  const type = main && parts.contentType(main.target);
  if (!main || type === null) throw notOurs(parts);
  if (type.includes('sheet.binary')) {
    throw new WorkbookFileError(
      'notExcel2007',
      'This is an Excel binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
    );
  }
  if (!/(spreadsheetml|ms-excel)\..*main\+xml$/.test(type)) throw notOurs(parts);
  const root = parts.tree(main.target);
  parts.strict = Object.entries(root.attributes).some(
    ([name, value]) => name.startsWith('xmlns') && isStrict(value),
  );
  return main.target;
}

function notOurs(parts: Package): WorkbookFileError {
  if (parts.has('mimetype') && parts.text('mimetype').includes('opendocument.spreadsheet')) {
    return new WorkbookFileError(
      'notExcel2007',
      'This is an OpenDocument spreadsheet (.ods). Open it in Excel or LibreOffice and save it as .xlsx.',
    );
  }
  return new WorkbookFileError('notAWorkbook', 'This file is not an Excel workbook.');
}

/** Part names are compared without regard to case. Source: ECMA-376 part 2, 6.2.2.3. */
function comparable(part: string): string {
  return part.replace(/^\//, '').replaceAll('\\', '/').toLowerCase();
}
