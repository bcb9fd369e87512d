/**
 * What an object of Excel's model looks like to the dispatcher: a class name, an identity and members by name.
 * One small file per class makes such objects as closures over the workbook; nothing is looked up by number.
 */
import type { Area } from '../../../plan/grid';
import type { SheetModel } from '../model';

/** One rectangle or several of one sheet: what a Range and a RangeAreas stand for. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** A plain value that can be loaded, and set where `set` is there. */
export interface PropertyMember {
  readonly kind: 'property';
  readonly since: string;
  get(): unknown;
  readonly set: ((value: unknown) => void) | null;
}

/** An object that belongs to this one ("worksheet.charts"). */
export interface ChildMember {
  readonly kind: 'child';
  readonly since: string;
  get(): HostObject;
}

/** A method that gives an object; null is a null object. */
export interface ObjectMethod {
  readonly kind: 'objectMethod';
  readonly since: string;
  call(args: readonly unknown[]): HostObject | null;
}

/** A method that does something or gives a plain value. */
export interface ValueMethod {
  readonly kind: 'method';
  readonly since: string;
  call(args: readonly unknown[]): unknown;
}

export type Member = PropertyMember | ChildMember | ObjectMethod | ValueMethod;
export type Members = Readonly<Record<string, Member>>;

export interface HostObject {
  /** Excel's class: "Worksheet". Errors are located by it. */
  readonly className: string;
  /** What the client finds the object by in its next request. */
  readonly identity?: Readonly<Record<'Id' | '_Id', string> | Record<'Id', string> | Record<'_Id', string>>;
  readonly members: Members;
  /** The items of a collection. */
  readonly items?: () => readonly HostObject[];
  /** The item a collection's indexer finds; null where there is none. */
  readonly indexer?: (key: unknown) => HostObject | null;
  /** For Range and RangeAreas: the cells. Such objects can be tracked. */
  readonly range?: RangeTarget;
  readonly isNull?: true;
}

/** The API set every Excel has. */
const FIRST = '1.1';

/** @param since the ExcelApi set that brought the member */
export function property(get: () => unknown, since = FIRST): PropertyMember {
  return { kind: 'property', since, get, set: null };
}

export function writable(get: () => unknown, set: (value: unknown) => void, since = FIRST): PropertyMember {
  return { kind: 'property', since, get, set };
}

export function child(get: () => HostObject, since = FIRST): ChildMember {
  return { kind: 'child', since, get };
}

export function objectMethod(
  call: (args: readonly unknown[]) => HostObject | null,
  since = FIRST,
): ObjectMethod {
  return { kind: 'objectMethod', since, call };
}

export function method(call: (args: readonly unknown[]) => unknown, since = FIRST): ValueMethod {
  return { kind: 'method', since, call };
}

/** What a `…OrNullObject` method gives when there is nothing. */
export const NULL_OBJECT: HostObject = { className: 'NullObject', members: {}, isNull: true };

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'members' in value;
}

/** "1.13" is later than "1.9". */
export function isSupported(since: string, apiLevel: string): boolean {
  const minor = (version: string): number => Number(version.split('.')[1]);
  return minor(since) <= minor(apiLevel);
}
