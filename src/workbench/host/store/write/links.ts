/** Links and custom properties of a sheet: sections that point to other parts. */
import { areaName } from '../../../../plan/grid';
import { CONTENT_TYPE } from '../package/namespaces';
import type { Package } from '../package/package';
import { encodeUtf16 } from '../package/text';
import { type LinkArea, type SheetState } from '../state';
import { tag } from '../xml/patch';
import { childrenOf, relationId } from '../xml/tree';
import { relationAttribute } from './relation';
import type { Sections } from './sections';

export function writeLinks(
  sections: Sections,
  parts: Package,
  part: string,
  before: SheetState,
  now: SheetState,
): void {
  const ordered = inOrder(now.links);
  if (JSON.stringify(ordered) === JSON.stringify(inOrder(before.links))) return;
  const old = childrenOf(sections.get('hyperlinks'), 'hyperlink');
  const written = new Map([...before.links].map((one, index) => [wordsOf(one), old[index]]));
  const entries = ordered.map((entry) => {
    const element = written.get(wordsOf(entry));
    return element
      ? { xml: sections.source(element), relation: relationId(element) }
      : newLink(sections, parts, part, entry);
  });
  const used = new Set(entries.map(({ relation }) => relation));
  for (const element of old) {
    const relation = relationId(element);
    if (relation !== null && !used.has(relation)) parts.unrelate(part, relation);
  }
  const xml = entries.map((entry) => entry.xml).join('');
  sections.set('hyperlinks', xml === '' ? '' : tag('hyperlinks', {}, xml));
}

function newLink(
  sections: Sections,
  parts: Package,
  part: string,
  { area, link }: LinkArea,
): { xml: string; relation: string | null } {
  const relation = link.address === null ? null : parts.relate(part, 'hyperlink', link.address, true);
  const xml = tag('hyperlink', {
    ref: areaName(area),
    ...(relation === null ? {} : relationAttribute(sections.root, relation)),
    location: link.documentReference,
    tooltip: link.screenTip,
  });
  return { xml, relation };
}

function inOrder(links: Iterable<LinkArea>): LinkArea[] {
  return [...links].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

/** Equal for two links that say the same of the same cells. */
function wordsOf({ area, link }: LinkArea): string {
  return JSON.stringify([areaName(area), link.address, link.documentReference, link.screenTip]);
}

/** Each property is a part of its own: its text in UTF-16. */
export function writeCustomProperties(
  sections: Sections,
  parts: Package,
  part: string,
  before: SheetState,
  now: SheetState,
): void {
  const old = childrenOf(sections.get('customProperties'), 'customPr');
  const targets = new Map(parts.relationships(part).map(({ id, target }) => [id, target]));
  const entries: string[] = [];
  const kept = new Set<string>();
  for (const [name, value] of now.properties) {
    const element = old.find(({ attributes }) => attributes['name'] === name);
    const relation = element && relationId(element);
    const target = targets.get(relation ?? '');
    if (element && relation && target !== undefined) {
      if (before.properties.get(name) !== value) parts.put(target, encodeUtf16(value));
      entries.push(sections.source(element));
      kept.add(relation);
    } else {
      const added = parts.freeName('xl/customProperty', '.bin');
      parts.add(added, encodeUtf16(value), CONTENT_TYPE.customProperty);
      const id = parts.relate(part, 'customProperty', added);
      entries.push(tag('customPr', { name, ...relationAttribute(sections.root, id) }));
    }
  }
  for (const element of old) {
    const relation = relationId(element);
    if (relation === null || kept.has(relation)) continue;
    parts.unrelate(part, relation);
    parts.remove(targets.get(relation) ?? '');
  }
  const same =
    entries.length === old.length && old.every((one, index) => sections.source(one) === entries[index]);
  if (!same)
    sections.set(
      'customProperties',
      entries.length === 0 ? '' : tag('customProperties', {}, entries.join('')),
    );
}
