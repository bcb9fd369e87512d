/** Finds a member of an object by its name on the wire, as this Excel's API level has it. */
import { memberName } from '../protocol';
import { breach } from '../rules';
import { isSupported, type HostObject, type Member } from './object';

/** @throws HostError ApiNotFound where the object has no such member, or only from a later API set */
export function findMember(object: HostObject, wire: string, apiLevel: string): Member {
  const name = memberName(wire);
  const member = Object.hasOwn(object.members, name) ? object.members[name] : undefined;
  if (member === undefined) throw breach('api-not-found', `${object.className}.${name}`);
  if (!isSupported(member.since, apiLevel)) {
    throw breach('api-not-found', `${object.className}.${name} needs ExcelApi ${member.since}`);
  }
  return member;
}
