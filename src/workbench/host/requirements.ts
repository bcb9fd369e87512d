/** The requirement sets an Excel of ours announces: what `isSetSupported` is answered from. */
import { isSupported } from './dispatch/object';
import type { ApiLevel } from './host';

/** Each set by its name, with the latest version of it. */
export function announcedSets(apiLevel: ApiLevel): Readonly<Record<string, string>> {
  return { ExcelApi: apiLevel };
}

export function isSetAnnounced(
  sets: Readonly<Record<string, string>>,
  name: string,
  version = '1.1',
): boolean {
  const announced = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  return announced !== undefined && version.startsWith('1.') && isSupported(version, announced[1]);
}
