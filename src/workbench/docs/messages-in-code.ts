/** Every message that tells people of something that went wrong, found in the code that says it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { isKnown, returnsOf, Texts, unique, type Bindings } from './texts-in-code';

const SOURCES = path.resolve(__dirname, '../..');

/** What people read when something went wrong. "…" stands for names, places and numbers. */
export interface Message {
  /** "…" alone where it passes on what another message says. */
  readonly what: string;
  /** In what state the workbook is; several where it hangs on how far the work had come. */
  readonly untouched: readonly string[];
  readonly next: readonly string[];
}

/** @param rooms folders or files of `src` that say the messages; @param more those that they take texts from */
export function messagesIn(rooms: readonly string[], more: readonly string[] = []): Message[] {
  const said = rooms.flatMap(filesOf);
  const texts = new Texts([...said, ...more.flatMap(filesOf)]);
  const found = [...texts.nodes()]
    .filter((node) => said.includes(node.getSourceFile()))
    .flatMap((node) => {
      if (ts.isObjectLiteralExpression(node)) return explained(node, texts);
      if (ts.isNewExpression(node)) return inOneLine(node, texts);
      if (ts.isCallExpression(node)) return refused(node, texts);
      return ts.isVariableDeclaration(node) ? byCode(node, texts) : [];
    });
  return merged(found);
}

/** `{ what, untouched, next }`, whoever it is given to. */
function explained(literal: ts.ObjectLiteralExpression, texts: Texts): Message[] {
  const named = (name: string) => valueOf(literal, name);
  const what = named('what');
  // What has a kind and no next step is a refusal; who passes it on says what to do.
  if (!what || !(named('next') ?? named('kind') ?? spread(literal))) return [];
  return bindingsOf(literal, texts).flatMap((bindings) => {
    const rest = spread(literal);
    const callee =
      rest && ts.isIdentifier(rest.expression) ? texts.functionNamed(rest.expression) : undefined;
    const states = callee ? returnsOf(callee).filter(ts.isObjectLiteralExpression) : [literal];
    const of = (name: string) =>
      states.flatMap((state) => {
        const value = valueOf(state, name) ?? named(name);
        return value ? texts.of(value, bindings).filter(isKnown) : [];
      });
    return texts
      .of(what, bindings)
      .map((one) => ({ what: one, untouched: of('untouched'), next: of('next') }));
  });
}

/** `refuse(kind, what)` */
function refused({ expression, arguments: [kind, what] }: ts.CallExpression, texts: Texts): Message[] {
  const isRefusal =
    ts.isIdentifier(expression) && expression.text === 'refuse' && kind && ts.isStringLiteral(kind);
  return isRefusal && what ? texts.of(what).map((one) => ({ what: one, untouched: [], next: [] })) : [];
}

/** Errors of the command line: one line says all. */
function inOneLine({ expression, arguments: given }: ts.NewExpression, texts: Texts): Message[] {
  const name = ts.isIdentifier(expression) ? expression.text : '';
  const [first, second] = given ?? [];
  const line = name === 'WorkbookFileError' ? second : /^(Input|Usage)Error$/.test(name) ? first : undefined;
  return line ? texts.of(line).map((what) => ({ what, untouched: [], next: [] })) : [];
}

/** What each code of Office.js means: a list of [kind, what, next]. The state hangs on how far the work had come. */
function byCode({ name, initializer }: ts.VariableDeclaration, texts: Texts): Message[] {
  if (name.getText() !== 'CODES' || !initializer || !ts.isObjectLiteralExpression(initializer)) return [];
  const states = texts.alternativesOf('STATES');
  return initializer.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property) || !ts.isArrayLiteralExpression(property.initializer)) return [];
    const [, what, next] = property.initializer.elements;
    if (!what || !next) return [];
    return texts.of(what).map((one) => ({ what: one, untouched: states, next: texts.of(next) }));
  });
}

/** What the parameters of the function around it stand for, at each of its calls. */
function bindingsOf(literal: ts.Node, texts: Texts): Bindings[] {
  for (let node = literal.parent; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.isFunctionDeclaration(node)
      ? node.name
      : ts.isArrowFunction(node) && ts.isVariableDeclaration(node.parent)
        ? node.parent.name
        : undefined;
    if (!name || !ts.isIdentifier(name)) continue;
    const calls = texts.callsOf(name);
    return calls.some(({ size }) => size > 0) ? calls : [new Map()];
  }
  return [new Map()];
}

function valueOf(literal: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of literal.properties) {
    if (property.name?.getText() !== name) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return undefined;
}

/** The call whose result is spread into it. */
function spread(literal: ts.ObjectLiteralExpression): ts.CallExpression | undefined {
  return literal.properties
    .filter(ts.isSpreadAssignment)
    .map(({ expression }) => expression)
    .find(ts.isCallExpression);
}

/** One entry for each thing that happens. */
function merged(messages: readonly Message[]): Message[] {
  const byWhat = new Map<string, Message>();
  for (const { what, untouched, next } of messages) {
    const before = byWhat.get(what);
    byWhat.set(what, {
      what,
      untouched: unique([...(before?.untouched ?? []), ...untouched]),
      next: unique([...(before?.next ?? []), ...next]),
    });
  }
  return [...byWhat.values()].sort((a, b) => a.what.localeCompare(b.what, 'en-GB'));
}

function filesOf(room: string): ts.SourceFile[] {
  const at = path.join(SOURCES, room);
  const files = room.endsWith('.ts')
    ? [at]
    : readdirSync(at, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .sort()
        .map((name) => path.join(at, name));
  return files.map(
    (file) =>
      parsed.get(file) ??
      keep(file, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)),
  );
}

const parsed = new Map<string, ts.SourceFile>();
function keep(file: string, source: ts.SourceFile): ts.SourceFile {
  parsed.set(file, source);
  return source;
}
