import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { kilobytes, type Figure } from './figures';

/** What each script of the built add-in weighs as it travels. @param folder where the add-in was built */
export function bundleSizes(folder: string): readonly Figure[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) =>
      kilobytes(
        `${file.split('.')[0] ?? file}, gzipped`,
        gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
      ),
    );
}
