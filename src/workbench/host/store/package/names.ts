/** Names of parts, and how relationships point from one to another. */

/** "xl/worksheets" of "xl/worksheets/sheet1.xml"; "" at the top. */
export function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf('/')));
}

/** "xl/worksheets/_rels/sheet1.xml.rels"; for the package itself ("") "_rels/.rels". */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  const file = part.slice(folder === '' ? 0 : folder.length + 1);
  return `${folder === '' ? '' : `${folder}/`}_rels/${file}.rels`;
}

/** The part whose relationships a part holds: "" for the package's own, null for a part that holds none. */
export function ownerOf(part: string): string | null {
  const match = /^(?:(.*)\/)?_rels\/(.*)\.rels$/.exec(part);
  if (!match) return null;
  const [, folder = '', file = ''] = match;
  return folder === '' ? file : `${folder}/${file}`;
}

/** The part that a target names, seen from another part. */
export function resolveTarget(from: string, target: string): string {
  const clean = target.replaceAll('\\', '/');
  const path = clean.startsWith('/') ? clean : `${folderOf(from)}/${clean}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The target to write for a part, seen from another: "../drawings/drawing1.xml". */
export function relativeTarget(from: string, to: string): string {
  const source = folderOf(from).split('/').filter(Boolean);
  const goal = to.split('/');
  let shared = 0;
  while (shared < source.length && shared < goal.length - 1 && source[shared] === goal[shared]) shared += 1;
  return [...source.slice(shared).map(() => '..'), ...goal.slice(shared)].join('/');
}
