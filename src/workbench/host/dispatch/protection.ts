/** Whether a sheet, or the workbook's structure, is protected. Only a file can say so: the host protects nothing. */
import { breach } from '../rules';
import { method, property, type HostObject } from './object';

export function protectionObject(className: string, isProtected: () => boolean, since: string): HostObject {
  const cannot = method(() => {
    throw breach('host-limit', 'protecting');
  }, since);
  return {
    className,
    members: { protected: property(isProtected, since), protect: cannot, unprotect: cannot },
  };
}
