/** The filter buttons of a sheet. */
import { areaName } from '../../../../plan/grid';
import type { SheetState } from '../state';
import { tag } from '../xml/patch';
import type { Sections } from './sections';

/** Criteria are never written: what is set here has none, and what came with the file stays as it is until it is set. */
export function writeFilter(sections: Sections, before: SheetState, now: SheetState): void {
  if (JSON.stringify(before.autoFilter) === JSON.stringify(now.autoFilter)) return;
  sections.set('autoFilter', now.autoFilter ? tag('autoFilter', { ref: areaName(now.autoFilter.area) }) : '');
}
