/** The service office.js greets when it starts; it only says that the add-in is ready for ribbon actions. */
import { breach } from '../rules';
import { method, type HostObject } from './object';

/** @throws HostError ApiNotFound for any other service */
export function internalServiceObject(name: string): HostObject {
  if (name !== 'Microsoft.InternalService.AddinInternalService') throw breach('api-not-found', name);
  return {
    className: 'AddinInternalService',
    members: { notifyActionHandlerReady: method(() => null) },
  };
}
