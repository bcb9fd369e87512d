/** How a sheet is printed, section by section; only those that differ are written. */
import type { PageLayout } from '../../model';
import { joinHeader } from '../read/header';
import { ORIENTATION, PAPER } from '../styles/words';
import { pointsToInches } from '../units';
import { encodeXstring, escapeText } from '../xml/escape';
import { prefixed, tag } from '../xml/patch';
import type { Sections } from './sections';

const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

export function writePage(sections: Sections, before: PageLayout, now: PageLayout): void {
  if (before.centerHorizontally !== now.centerHorizontally) {
    sections.setAttributes('printOptions', { horizontalCentered: now.centerHorizontally ? '1' : null });
  }
  if (SIDES.some((side) => before.margins[side] !== now.margins[side])) {
    const inches = SIDES.map((side) => [side, pointsToInches(now.margins[side])] as const);
    sections.set('pageMargins', tag('pageMargins', Object.fromEntries(inches)));
  }
  writeSetup(sections, before, now);
  writeHeaders(sections, before, now);
  if (before.rowBreaks.join() !== now.rowBreaks.join()) sections.set('rowBreaks', breaksXml(now.rowBreaks));
}

/** `fitToWidth` and its like only count while the sheet's properties say "fit to page". 0 pages: as many as it takes. */
function writeSetup(sections: Sections, before: PageLayout, now: PageLayout): void {
  const old = setupOf(before);
  const wanted = setupOf(now);
  const changed = Object.entries(wanted).filter(([name, value]) => old[name] !== value);
  if (changed.length > 0) sections.setAttributes('pageSetup', Object.fromEntries(changed));
}

function setupOf({ orientation, paperSize, zoom }: PageLayout): Record<string, string | null> {
  const { horizontalFitToPages: across, verticalFitToPages: down, scale } = zoom;
  const fits = (across ?? down) !== null;
  return {
    paperSize: PAPER.toFile(paperSize),
    scale: fits || scale === null || scale === 100 ? null : String(scale),
    fitToWidth: fits && across !== 1 ? String(across ?? 0) : null,
    fitToHeight: fits && down !== 1 ? String(down ?? 0) : null,
    orientation: ORIENTATION.toFile(orientation),
  };
}

/** Headers of first and even pages, where the sheet has them, stay. */
function writeHeaders(sections: Sections, before: PageLayout, now: PageLayout): void {
  const header = joinHeader(now.headers);
  const footer = joinHeader(now.footers);
  if (header === joinHeader(before.headers) && footer === joinHeader(before.footers)) return;
  const old = sections.get('headerFooter');
  const others = old?.children.filter(({ name }) => name !== 'oddHeader' && name !== 'oddFooter') ?? [];
  const part = (name: string, text: string): string =>
    text === '' ? '' : prefixed(tag(name, {}, escapeText(encodeXstring(text))), old?.prefix ?? '');
  const inner =
    part('oddHeader', header) +
    part('oddFooter', footer) +
    others.map((one) => sections.source(one)).join('');
  sections.set('headerFooter', inner === '' ? '' : tag('headerFooter', old?.attributes ?? {}, inner));
}

/** A break's number is that of the rows above it, which is the row after it counted from 0. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const entries = rows.map((row) => tag('brk', { id: row, max: 16_383, man: 1 }));
  return tag('rowBreaks', { count: rows.length, manualBreakCount: rows.length }, entries.join(''));
}
