/* The licence notices of everything that is sent to people beside our own code. */
const { existsSync, readdirSync, readFileSync } = require('fs');
const path = require('path');

/** Licences under which the code of others may be part of what a council serves. */
const ALLOWED = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
const NAME = 'licences';
const FILE = 'licences.txt';
const LINE = '\n' + '-'.repeat(80) + '\n\n';

/** The package that a file belongs to; folders within a package may have a package.json that names none. */
function packageOf(file) {
  for (let folder = path.dirname(file); folder.includes('node_modules'); folder = path.dirname(folder)) {
    const own = path.join(folder, 'package.json');
    const { name, version, license, author } = existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')) : {};
    if (name && version) return { name, version, license, author: author?.name ?? author, folder };
  }
  throw new Error(`${file} belongs to no package.`);
}

/** Its notices as it brings them; where it brings none, the text of the licence that it names. */
function noticesOf({ name, license, author, folder }) {
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  if (texts.length > 0) return texts.join(LINE);
  if (license !== 'MIT') throw new Error(`${name} comes without the text of its licence.`);
  return `Copyright (c) ${author ?? `the authors of ${name}`}\n\n${MIT}`;
}

/** As our own LICENSE has it, below the line that names whose it is. */
const MIT = readFileSync(path.join(__dirname, '../LICENSE'), 'utf8')
  .replace(/^[^]*?(?=Permission is)/, '')
  .trim();

/** Of a module, or of those that were put together in one. */
const filesOf = (module) =>
  module.modules ? [...module.modules].flatMap(filesOf) : [module.resource?.split('?')[0] ?? ''];

function licencesOf(modules) {
  const files = [...modules].flatMap(filesOf).filter((file) => file.includes('node_modules'));
  // Webpack's own code, which loads the files, is part of each of them.
  const all = [require.resolve('webpack'), ...files].map(packageOf);
  const packages = [...new Map(all.map((one) => [`${one.name} ${one.version}`, one])).values()];
  const refused = packages.filter(({ license }) => !ALLOWED.includes(license));
  if (refused.length > 0) {
    const names = refused.map(({ name, license }) => `${name} (${license ?? 'no licence'})`);
    throw new Error(`Not to be sent to people under these licences: ${names.join(', ')}.`);
  }
  const notices = packages
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((one) => `${one.name} ${one.version} (${one.license})\n\n${noticesOf(one)}\n`);
  return [
    'Plan Monitor is sent to you together with parts of the packages below, each under its own licence.\n',
    ...notices,
  ].join(LINE);
}

/** Writes them beside the pages; a licence that is not allowed fails the build. */
const licences = {
  apply: (compiler) => {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      // The page that HtmlPlugin runs to make a page is a compilation of its own.
      if (compilation.compiler !== compiler) return;
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        try {
          compilation.emitAsset(FILE, new sources.RawSource(licencesOf(compilation.modules)));
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  },
};

module.exports = licences;
