import type { Finding } from '../model';

/** True unless people have set the finding aside. */
export function isOpen({ dismissed }: Pick<Finding, 'dismissed'>): boolean {
  return dismissed === undefined || dismissed === null;
}
