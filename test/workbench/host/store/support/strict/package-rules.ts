/** Parts, their content types and the relationships between them. */
import { type Faults, type Opened, repeated } from './dom';

const TYPES = '[Content_Types].xml';
/** Kinds that only count where the part's own XML names them. */
const NAMED = ['worksheet', 'drawing', 'chart', 'customProperty', 'hyperlink', 'table'];

export function packageFaults({ names, root, relations }: Opened): Faults {
  const types = [...root(TYPES).children];
  const listed = types.flatMap((one) => one.getAttribute('PartName')?.slice(1) ?? []);
  const endings = types.flatMap((one) => one.getAttribute('Extension')?.toLowerCase() ?? []);
  const isRels = (name: string): boolean => name.endsWith('.rels');
  const ownerOf = (rels: string): string => rels.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
  const owners = names.filter(isRels).map(ownerOf);
  const pointed = new Set(owners.flatMap((owner) => relations(owner).map(({ target }) => target)));
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `${name} is there twice`),
    ...repeated(listed.map((name) => name.toLowerCase())).map((name) => `${name} has two content types`),
    ...listed.filter((name) => !names.includes(name)).map((name) => `${name} has a content type only`),
    ...names
      .filter((name) => name !== TYPES && !listed.includes(name))
      .filter(
        (name) => name.endsWith('.xml') || !endings.includes(name.split('.').at(-1)?.toLowerCase() ?? ''),
      )
      .map((name) => `${name} has no content type`),
    ...names
      .filter((name) => name !== TYPES && !isRels(name) && !pointed.has(name))
      .map((name) => `${name} belongs to nothing`),
    ...owners
      .filter((owner) => owner !== '' && !names.includes(owner))
      .map((owner) => `${owner} is gone, not its relationships`),
    ...owners.flatMap((owner) => relationFaults({ names, root, relations }, owner)),
  ];
}

function relationFaults(
  { names, root, relations }: Pick<Opened, 'names' | 'root' | 'relations'>,
  owner: string,
): Faults {
  const own = relations(owner);
  const dangling = own.filter(({ isExternal, target }) => !isExternal && !names.includes(target));
  const faults = [
    ...repeated(own.map(({ id }) => id)).map((id) => `${owner} has two relationships ${id}`),
    ...repeated(own.map(({ kind, target }) => `${kind} ${target}`)).map(
      (one) => `${owner} is twice related to ${one}`,
    ),
    ...dangling.map(({ target }) => `${owner} points to ${target}, which is missing`),
  ];
  if (!owner.endsWith('.xml') || !names.includes(owner)) return faults;
  const elements = [...root(owner).querySelectorAll('*')];
  const used = new Set(
    elements.flatMap(({ attributes }) =>
      [...attributes]
        .filter(({ namespaceURI }) => namespaceURI?.endsWith('/relationships'))
        .map(({ value }) => value),
    ),
  );
  const known = new Set(own.map(({ id }) => id));
  return [
    ...faults,
    ...[...used]
      .filter((id) => id !== '' && !known.has(id))
      .map((id) => `${owner} names ${id}, which is missing`),
    ...own
      .filter(({ id, kind }) => NAMED.includes(kind) && !used.has(id))
      .map(({ id }) => `${owner} never names ${id}`),
  ];
}
