/**
 * What the client library itself says of its classes: names on the wire, what can be set, the API set that brought a
 * member, event numbers. Read from the readable file of the installed package each time; nothing of it is kept here.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(
  __dirname,
  '../../node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js',
);

export type MemberKind = 'property' | 'child' | 'objectMethod' | 'method' | 'indexer';

export interface MemberFacts {
  readonly kind: MemberKind;
  /** ExcelApi set; null where the member came with its class. */
  readonly since: string | null;
  readonly isWritable: boolean;
}

export interface OfficeMetadata {
  /** Members by wire name ("GetRange") by class name ("Worksheet"). */
  readonly classes: ReadonlyMap<string, ReadonlyMap<string, MemberFacts>>;
  /** Event numbers by the name in the library's `_Register…Event` methods ("DataChanged"), for sheets. */
  readonly events: ReadonlyMap<string, number>;
}

const CLASS = /^ {4}var (\w+) = \(function \(_super\) \{$/gm;
const CLASS_END = '\n    }(OfficeExtension.ClientObject));';
const MEMBER = /^ {8}(?:Object\.defineProperty\(\w+\.prototype, "(\w+)"|\w+\.prototype\.(\w+) = )/m;
const SINCE = /_throwIfApiNotSupported\("[^"]*", _defaultApiSetName, "([\d.]+)"/;
const WIRE =
  /_(createMethodObject|createPropertyObject|createIndexerObject|invokeMethod)\((?:Excel\.\w+, )?this, "?(\w*)/;

export function readOfficeMetadata(): OfficeMetadata {
  const source = readFileSync(FILE, 'utf8');
  const classes = new Map<string, ReadonlyMap<string, MemberFacts>>();
  for (const found of source.matchAll(CLASS)) {
    const end = source.indexOf(CLASS_END, found.index);
    const body = source.slice(found.index, end);
    if (end > 0 && body.includes('"_className"')) classes.set(found[1] ?? '', membersOf(body));
  }
  const events = new Map<string, number>();
  const sheets = source.slice(source.indexOf('    var Worksheet = '), source.indexOf('    var Range = '));
  for (const [, number, name] of sheets.matchAll(
    /eventType: (\d+),\s+registerFunc: function \(\) \{ return _this\._Register(\w+)Event\(\)/g,
  )) {
    events.set(name ?? '', Number(number));
  }
  return { classes, events };
}

function membersOf(body: string): ReadonlyMap<string, MemberFacts> {
  const members = new Map<string, MemberFacts>();
  const scalars = scalarNames(body);
  for (const part of body.split(new RegExp(`(?=${MEMBER.source})`, 'm'))) {
    const name = MEMBER.exec(part)?.[1] ?? MEMBER.exec(part)?.[2];
    if (name === undefined) continue;
    const since = SINCE.exec(part)?.[1] ?? null;
    const wire = scalars.get(name);
    if (wire !== undefined) {
      const isWritable = /\bset: function/.test(part);
      members.set(wire, { kind: 'property', since, isWritable });
      continue;
    }
    const call = WIRE.exec(part);
    if (call === null) continue;
    const kinds: Readonly<Record<string, MemberKind>> = {
      createMethodObject: 'objectMethod',
      createPropertyObject: 'child',
      createIndexerObject: 'indexer',
      invokeMethod: 'method',
    };
    const kind = kinds[call[1] ?? ''] ?? 'method';
    members.set(kind === 'indexer' ? '[]' : (call[2] ?? ''), { kind, since, isWritable: false });
  }
  return members;
}

/** Wire names of the plain properties, by their names in JavaScript. */
function scalarNames(body: string): ReadonlyMap<string, string> {
  const list = (name: string): readonly string[] =>
    [
      ...(
        new RegExp(`"${name}", \\{\\s+get: function \\(\\) \\{\\s+return \\[([^\\]]*)\\]`).exec(body)?.[1] ??
        ''
      ).matchAll(/"(\w+)"/g),
    ].map((match) => match[1] ?? '');
  const names = list('_scalarPropertyNames');
  const wires = list('_scalarPropertyOriginalNames');
  return new Map(names.map((name, index) => [name, wires[index] ?? '']));
}
