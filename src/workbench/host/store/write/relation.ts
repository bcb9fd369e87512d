/** The attribute by which an element names a relationship. */
import { NAMESPACE, toStrict } from '../package/namespaces';
import { namespacePrefix } from '../xml/patch';
import type { XmlElement } from '../xml/tree';

/** With the root's own prefix for the namespace, or with the namespace declared on the spot. */
export function relationAttribute(root: XmlElement, id: string): Record<string, string> {
  const strict = toStrict(NAMESPACE.relationships);
  const prefix = namespacePrefix(root, NAMESPACE.relationships) ?? namespacePrefix(root, strict);
  if (prefix !== null) return { [`${prefix}id`]: id };
  const isStrict = Object.values(root.attributes).includes(toStrict(NAMESPACE.main));
  return { 'xmlns:r': isStrict ? strict : NAMESPACE.relationships, 'r:id': id };
}
