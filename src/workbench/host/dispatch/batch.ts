/**
 * Carries out one request: its actions in order, until one fails. A batch is no transaction: what was done before
 * the failure stays done.
 */
import { HostError } from '../errors';
import {
  ACTION,
  memberName,
  PATH,
  type ActionInfo,
  type ActionResult,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
} from '../protocol';
import { breach } from '../rules';
import type { Session } from '../session';
import { resolveArguments } from './arguments';
import { internalServiceObject } from './internal-service';
import { findMember } from './lookup';
import { NULL_OBJECT, type HostObject } from './object';
import { answerQuery } from './query';
import { workbookObject } from './workbook';

/**
 * @param onAction called before each action; a fault is injected by throwing from it
 */
export function runBatch(session: Session, request: RequestBody, onAction: () => void): ResponseBody {
  return new Batch(session, request).run(onAction);
}

class Batch {
  private readonly resolved = new Map<number, HostObject>();
  private readonly traceIds: number[] = [];
  /** What the action being carried out is about, for the error: "Range.values". */
  private location = '';

  constructor(
    private readonly session: Session,
    private readonly request: RequestBody,
  ) {}

  run(onAction: () => void): ResponseBody {
    const results: ActionResult[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.location = '';
        onAction();
        results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        this.session.lastRefusal = error;
        const { code, message, httpStatus } = error;
        return {
          Results: results,
          TraceIds: this.traceIds,
          Error: {
            Code: code,
            Message: message,
            Location: this.location,
            ActionIndex: index,
            HttpStatusCode: httpStatus,
          },
        };
      }
    }
    return { Results: results, TraceIds: this.traceIds };
  }

  private perform(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ACTION.trace:
        this.traceIds.push(action.Id);
        return null;
      case ACTION.instantiate: {
        const object = this.resolve(action.ObjectPathId);
        return object.isNull ? null : this.session.identity(object);
      }
      case ACTION.query: {
        const object = this.resolve(action.ObjectPathId);
        this.location = object.className;
        return answerQuery(object, action.QueryInfo ?? {}, {
          apiLevel: this.session.apiLevel,
          identity: (each) => this.session.identity(each),
        });
      }
      case ACTION.method:
        return this.callMethod(this.resolve(action.ObjectPathId), action);
      case ACTION.setProperty:
        this.setProperty(this.resolve(action.ObjectPathId), action);
        return null;
      default:
        throw breach('action-unknown', `action type ${String(action.ActionType)}`);
    }
  }

  private callMethod(object: HostObject, action: ActionInfo): unknown {
    this.locate(object, action.Name);
    if (action.Name === '_KeepReference') {
      if (object.range !== undefined) this.session.references.keep(object);
      else if (!object.isNull) throw breach('api-not-found', `${object.className} cannot be tracked`);
      return null;
    }
    if (object.isNull) throw breach('null-object-used', memberName(action.Name));
    const member = findMember(object, action.Name, this.session.apiLevel);
    if (member.kind !== 'method')
      throw breach('api-not-found', `${object.className}.${memberName(action.Name)}`);
    return member.call(this.arguments(action));
  }

  private setProperty(object: HostObject, action: ActionInfo): void {
    this.locate(object, action.Name);
    if (object.isNull) throw breach('null-object-used', memberName(action.Name));
    const member = findMember(object, action.Name, this.session.apiLevel);
    if (member.kind !== 'property')
      throw breach('api-not-found', `${object.className}.${memberName(action.Name)}`);
    // What nobody can set has no setter in the client, so this is one that Excel has and the host lacks.
    if (member.set === null) throw breach('host-limit', `setting ${memberName(action.Name)}`);
    member.set(this.arguments(action)[0]);
  }

  /** The object of a path; each path is followed once a batch, so that `add` adds once. */
  private resolve(pathId: number): HostObject {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (path === undefined) throw breach('action-unknown', `object path ${String(pathId)}`);
    const object = this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPathInfo): HostObject {
    switch (path.ObjectPathType) {
      case PATH.global:
        return workbookObject(this.session);
      case PATH.newObject:
        return internalServiceObject(path.Name);
      case PATH.nullObject:
        return NULL_OBJECT;
      case PATH.referenceId: {
        this.location = 'Range';
        const object = this.session.references.find(path.Name);
        if (object?.range === undefined || !this.session.isLive(object.range.sheet))
          throw breach('reference-gone');
        return object;
      }
      default:
        return this.step(this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  private step(parent: HostObject, path: ObjectPathInfo): HostObject {
    if (parent.isNull) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.indexer) {
      this.locate(parent, 'getItem');
      if (parent.indexer === undefined) throw breach('api-not-found', `${parent.className}.getItem`);
      const item = parent.indexer(this.arguments(path)[0]);
      if (item === null) throw breach('item-not-found', String(this.arguments(path)[0]));
      return item;
    }
    this.locate(parent, path.Name);
    const member = findMember(parent, path.Name, this.session.apiLevel);
    if (path.ObjectPathType === PATH.property && member.kind === 'child') return member.get();
    if (path.ObjectPathType === PATH.method && member.kind === 'objectMethod') {
      const args = this.arguments(path);
      this.locate(parent, path.Name);
      return member.call(args) ?? NULL_OBJECT;
    }
    throw breach('api-not-found', `${parent.className}.${memberName(path.Name)}`);
  }

  private arguments({ ArgumentInfo }: ActionInfo | ObjectPathInfo): readonly unknown[] {
    return resolveArguments(ArgumentInfo, (pathId) => this.resolve(pathId));
  }

  private locate(object: HostObject, name: string): void {
    this.location = `${object.className}.${memberName(name)}`;
  }
}
