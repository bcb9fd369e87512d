/** Arguments as they come over the wire, and the few kinds of value that methods and properties take. */
import type { ArgumentInfo } from '../protocol';
import { breach } from '../rules';
import { isHostObject, type HostObject, type RangeTarget } from './object';

/** The arguments with the objects they refer to put in. */
export function resolveArguments(
  info: ArgumentInfo | undefined,
  resolve: (pathId: number) => HostObject,
): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds;
  const visit = (value: unknown, reference: unknown): unknown => {
    if (typeof reference === 'number' && reference !== 0) return resolve(reference);
    if (Array.isArray(value)) {
      const below: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return value.map((item: unknown, index) => visit(item, below[index]));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number')
      return resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, visit(item, undefined)]));
  };
  return (info?.Arguments ?? []).map((value, index) => visit(value, references?.[index]));
}

export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw breach('argument-invalid', `text expected, not ${told(value)}`);
}

export function asNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  throw breach('argument-invalid', `number expected, not ${told(value)}`);
}

/** @param least the smallest number allowed */
export function asWhole(value: unknown, least = 0): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw breach('argument-invalid', `whole number from ${String(least)} expected, not ${told(value)}`);
}

export function asBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw breach('argument-invalid', `true or false expected, not ${told(value)}`);
}

export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw breach('argument-invalid', `one of ${allowed.join(', ')} expected, not ${told(value)}`);
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw breach('argument-invalid', `an object expected, not ${told(value)}`);
}

/** The cells of a Range or RangeAreas that was passed as an argument; null where something else was. */
export function asRange(value: unknown): RangeTarget | null {
  return isHostObject(value) ? (value.range ?? null) : null;
}

function told(value: unknown): string {
  return isHostObject(value) ? value.className : (JSON.stringify(value)?.slice(0, 40) ?? 'nothing');
}
