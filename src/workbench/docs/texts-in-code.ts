/**
 * What an expression of the code can say, found by reading the code: texts, their alternatives, and "…" for what is only
 * known when it runs. A name is looked for in its own file, and that of a constant or a function in the others too.
 */
import ts from 'typescript';

/** For what only the run knows. */
export const UNKNOWN = '…';

/** Parameters and what they stand for at one call. */
export type Bindings = ReadonlyMap<string, readonly string[]>;
const NONE: Bindings = new Map();

/** How deep calls are followed; the code's own texts need three. */
const DEEPEST = 6;

export type NamedFunction = ts.FunctionDeclaration | ts.ArrowFunction;

/** The values and functions of one file, by their names. */
interface Names {
  readonly values: Map<string, ts.Expression>;
  readonly functions: Map<string, NamedFunction>;
}

export class Texts {
  private readonly names = new Map<ts.SourceFile, Names>();

  constructor(readonly files: readonly ts.SourceFile[]) {
    for (const file of files) this.names.set(file, namesIn(file));
  }

  /** Every node of all the files. */
  *nodes(): Generator<ts.Node> {
    for (const file of this.files) yield* nodesIn(file);
  }

  functionNamed(name: ts.Identifier): NamedFunction | undefined {
    return this.find(name, ({ functions }) => functions.get(name.text));
  }

  private valueNamed(name: ts.Identifier): ts.Expression | undefined {
    const isConstant = name.text === name.text.toUpperCase();
    return this.find(name, ({ values }) => values.get(name.text), isConstant);
  }

  private find<T>(
    name: ts.Identifier,
    look: (names: Names) => T | undefined,
    isShared = true,
  ): T | undefined {
    const own = this.names.get(name.getSourceFile());
    const found = own && look(own);
    if (found !== undefined || !isShared) return found;
    for (const names of this.names.values()) {
      const other = look(names);
      if (other !== undefined) return other;
    }
    return undefined;
  }

  /** The calls of a function, each as what its parameters then stand for. */
  callsOf(name: ts.Identifier): Bindings[] {
    const callee = this.functionNamed(name);
    if (!callee) return [];
    return [...this.nodes()]
      .filter((node) => ts.isCallExpression(node))
      .filter(({ expression }) => ts.isIdentifier(expression) && this.functionNamed(expression) === callee)
      .map((call) => this.bound(callee, call, NONE, 0));
  }

  /** The alternatives, each once; [UNKNOWN] where nothing is known before it runs. */
  of(expression: ts.Expression, bindings: Bindings = NONE, depth = 0): readonly string[] {
    if (depth > DEEPEST) return [UNKNOWN];
    const of = (one: ts.Expression) => this.of(one, bindings, depth + 1);
    if (ts.isStringLiteralLike(expression)) return [expression.text];
    if (expression.kind === ts.SyntaxKind.NullKeyword) return [];
    if (ts.isTemplateExpression(expression)) {
      // What is called in the midst of a sentence, or may be missing, is the name of a place or of a thing.
      const within = (one: ts.Expression) =>
        ts.isCallExpression(one) || ts.isBinaryExpression(one) ? [UNKNOWN] : orUnknown(of(one));
      return expression.templateSpans
        .reduce<readonly string[]>(
          (texts, span) => each(texts, within(span.expression), (a, b) => a + b + span.literal.text),
          [expression.head.text],
        )
        .map((text) => text.replace(/…[…\s]*…/g, UNKNOWN).replaceAll('“”', `“${UNKNOWN}”`));
    }
    if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression))
      return of(expression.expression);
    if (ts.isSatisfiesExpression(expression)) return of(expression.expression);
    if (ts.isConditionalExpression(expression)) {
      return unique([...of(expression.whenTrue), ...of(expression.whenFalse)]);
    }
    if (ts.isBinaryExpression(expression)) {
      const [left, right] = [of(expression.left), of(expression.right)];
      return expression.operatorToken.kind === ts.SyntaxKind.PlusToken
        ? each(orUnknown(left), orUnknown(right), (a, b) => a + b)
        : unique(left.includes(UNKNOWN) && right.includes('') ? left : [...left.filter(isKnown), ...right]);
    }
    if (ts.isIdentifier(expression)) {
      const bound = bindings.get(expression.text);
      if (bound) return [...bound];
      const value = this.valueNamed(expression);
      return value ? of(value) : [UNKNOWN];
    }
    if (ts.isElementAccessExpression(expression) && ts.isIdentifier(expression.expression)) {
      const list = this.valueNamed(expression.expression);
      return list && ts.isObjectLiteralExpression(list) ? this.ofList(list) : [UNKNOWN];
    }
    if (ts.isCallExpression(expression)) return this.ofCall(expression, bindings, depth);
    return [UNKNOWN];
  }

  /** All that stands in a list of texts. @param name of the constant */
  alternativesOf(name: string): readonly string[] {
    for (const { values } of this.names.values()) {
      const list = values.get(name);
      if (list && ts.isObjectLiteralExpression(list)) return this.ofList(list);
    }
    return [];
  }

  private ofList(list: ts.ObjectLiteralExpression): readonly string[] {
    return unique(
      list.properties.flatMap((one) => (ts.isPropertyAssignment(one) ? this.of(one.initializer) : [])),
    );
  }

  private ofCall(call: ts.CallExpression, bindings: Bindings, depth: number): readonly string[] {
    const { expression: callee } = call;
    if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'join') {
      const list = ts.isIdentifier(callee.expression)
        ? this.valueNamed(callee.expression)
        : callee.expression;
      if (!list || !ts.isArrayLiteralExpression(list)) return [UNKNOWN];
      const parts = list.elements.map((one): readonly string[] =>
        ts.isSpreadElement(one) ? [UNKNOWN] : orUnknown(this.of(one, bindings, depth + 1)),
      );
      return parts.reduce<readonly string[]>(
        (texts, part) => each(texts, part, (a, b) => (a === '' ? b : `${a} ${b}`)),
        [''],
      );
    }
    const named = ts.isIdentifier(callee) ? this.functionNamed(callee) : undefined;
    if (!named) return [UNKNOWN];
    const inner = this.bound(named, call, bindings, depth);
    const texts = returnsOf(named).flatMap((one) => this.of(one, inner, depth + 1));
    return unique(texts.length === 0 ? [UNKNOWN] : texts);
  }

  private bound(callee: NamedFunction, call: ts.CallExpression, bindings: Bindings, depth: number): Bindings {
    return new Map(
      callee.parameters.flatMap(({ name }, index) => {
        const argument = call.arguments[index];
        return ts.isIdentifier(name) && argument
          ? [[name.text, this.of(argument, bindings, depth + 1)] as const]
          : [];
      }),
    );
  }
}

function namesIn(file: ts.SourceFile): Names {
  const names: Names = { values: new Map(), functions: new Map() };
  for (const node of nodesIn(file)) {
    if (ts.isFunctionDeclaration(node) && node.name) names.functions.set(node.name.text, node);
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) continue;
    if (ts.isArrowFunction(node.initializer)) names.functions.set(node.name.text, node.initializer);
    else names.values.set(node.name.text, node.initializer);
  }
  return names;
}

/** What a function may give back. Functions within it are their own. */
export function returnsOf(callee: NamedFunction): ts.Expression[] {
  if (!callee.body) return [];
  if (!ts.isBlock(callee.body)) return [callee.body];
  return [...nodesIn(callee.body, (node) => !ts.isFunctionLike(node))].flatMap((node) =>
    ts.isReturnStatement(node) && node.expression ? [node.expression] : [],
  );
}

/** The node and all below it, where `enters` lets through. */
export function* nodesIn(node: ts.Node, enters: (node: ts.Node) => boolean = () => true): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children.filter(enters)) yield* nodesIn(child, enters);
}

export const isKnown = (text: string): boolean => text !== UNKNOWN;

const orUnknown = (texts: readonly string[]): readonly string[] => (texts.length === 0 ? [UNKNOWN] : texts);

function each(
  left: readonly string[],
  right: readonly string[],
  together: (a: string, b: string) => string,
): string[] {
  return unique(left.flatMap((a) => right.map((b) => together(a, b))));
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
