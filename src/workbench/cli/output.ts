import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { endingOf, isWorkbookName } from './options';

/**
 * Where the workbook of each input goes: to the file or into the folder that `--out` names, else into `out`. Two
 * outputs never share a name, and no output takes an input's name unless `--out` asks for that very file.
 *
 * @param inputs absolute paths
 * @returns absolute paths, in the same order
 */
export function outputPaths(inputs: readonly string[], out: string | null, cwd: string): string[] {
  if (out !== null && isWorkbookName(out)) return inputs.map(() => path.resolve(cwd, out));
  const folder = path.resolve(cwd, out ?? 'out');
  const taken = new Set(inputs.map((input) => input.toLowerCase()));
  return inputs.map((input) => {
    const { name } = path.parse(input);
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? '' : ` (${String(number)})`;
      const candidate = path.join(folder, `${name}${end}.monitored${endingOf(input)}`);
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}

/** Where the roll-up over several plans goes: beside their workbooks, under a name that none of `taken` has. */
export function rollUpPath(taken: readonly string[], out: string | null, cwd: string): string {
  const folder = path.resolve(cwd, out ?? 'out');
  const names = new Set(taken.map((file) => file.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const file = path.join(folder, `roll-up${number === 1 ? '' : ` (${String(number)})`}.xlsx`);
    if (!names.has(file.toLowerCase())) return file;
  }
}

/** Writes the file whole or not at all: a reader never sees half of it, and a failure leaves the old one. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  // A link is followed, so that it goes on leading to the file and is not replaced by it.
  const target = await realpath(file).catch(() => file);
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${String(process.pid)}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
