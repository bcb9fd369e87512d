// Adds to package-lock.json the packages of other machines' kinds that a registry without them leaves out. `npm ci`
// takes a lock file for broken that does not name every optional dependency. Run it after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
const KIND =
  /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|loong64|ppc64|riscv64|s390x)/;

const lock = JSON.parse(readFileSync(FILE, 'utf8'));

/** Whether npm, looking from the package's own folder upwards, finds the other. */
function finds(place, name) {
  const folders = place.split('/node_modules/');
  return folders.some((_, index) => {
    const folder = folders.slice(0, folders.length - index).join('/node_modules/');
    return lock.packages[`${folder}/node_modules/${name}`] !== undefined;
  });
}

let added = 0;
for (const [place, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (finds(place, name) || lock.packages[`node_modules/${name}`]) continue;
    const kind = KIND.exec(name);
    if (!kind)
      throw new Error(`${name} is missing from the lock file, and its name tells no kind of machine.`);
    const [, os, cpu] = kind;
    const fixed = version.replace(/^[\^~]/, '');
    lock.packages[`node_modules/${name}`] = {
      version: fixed,
      cpu: [cpu],
      dev: true,
      optional: true,
      os: [os],
    };
    added += 1;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} added to package-lock.json`);
