/** Answers a `load`: which properties were asked for, down to which children, for one object or a collection. */
import { wireName, type QueryInfo } from '../protocol';
import { breach } from '../rules';
import { findMember } from './lookup';
import { isSupported, type HostObject } from './object';

/** What was asked for, by member name; an empty tree under a child asks for all its plain properties. */
interface Selection {
  [name: string]: Selection;
}

export interface QueryContext {
  readonly apiLevel: string;
  identity(object: HostObject): Record<string, string>;
}

/** The answer to a query action, its names in PascalCase. */
export function answerQuery(object: HostObject, info: QueryInfo, context: QueryContext): unknown {
  if (object.isNull) return null;
  return read(object, selection([...(info.Select ?? []), ...(info.Expand ?? [])]), context, info);
}

/** "items/name", "format/fill/color" and "*" as a tree. */
function selection(paths: readonly string[]): Selection {
  const root: Selection = {};
  for (const path of paths) {
    let at = root;
    for (const step of path.split('/')) {
      if (step === '' || step.toLowerCase() === 'items') continue;
      at = at[step] ??= {};
    }
  }
  return root;
}

function read(
  object: HostObject,
  wanted: Selection,
  context: QueryContext,
  page: QueryInfo = {},
): Record<string, unknown> {
  const answer: Record<string, unknown> = context.identity(object);
  if (object.items === undefined) {
    for (const [name, below] of Object.entries(named(object, wanted, context))) {
      answer[wireName(name)] = readMember(object, name, below, context);
    }
    return answer;
  }
  // A collection's own properties ("count") share the list with those of its items.
  const ofItems: Selection = {};
  for (const [name, below] of Object.entries(wanted)) {
    if (Object.hasOwn(object.members, name))
      answer[wireName(name)] = readMember(object, name, below, context);
    else ofItems[name] = below;
  }
  const first = page.Skip ?? 0;
  const items = object.items().slice(first, page.Top === undefined ? undefined : first + page.Top);
  answer['_Items'] = items.map((item) => read(item, ofItems, context));
  return answer;
}

/** The names asked for; all plain properties this Excel has, where none or "*" was. */
function named(object: HostObject, wanted: Selection, context: QueryContext): Selection {
  const { ['*']: all, ['$all']: everything, ...rest } = wanted;
  if (all === undefined && everything === undefined && Object.keys(rest).length > 0) return rest;
  const plain = Object.entries(object.members).filter(
    ([, member]) => member.kind === 'property' && isSupported(member.since, context.apiLevel),
  );
  return { ...Object.fromEntries(plain.map(([name]) => [name, {}])), ...rest };
}

function readMember(object: HostObject, name: string, below: Selection, context: QueryContext): unknown {
  const member = findMember(object, name, context.apiLevel);
  if (member.kind === 'property') return member.get();
  if (member.kind === 'child') return read(member.get(), below, context);
  throw breach('api-not-found', `${object.className}.${name} is a method`);
}
