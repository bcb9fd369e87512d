/* The add-in's manifest, for the address that its files are served from: manifest.xml is the one source. */
const { readFileSync } = require('fs');
const path = require('path');
const { URL } = require('url');

/** Where `npm run dev` serves the files; manifest.xml is written for it. */
const LOCAL_URL = 'https://localhost:3000';
const SOURCE = path.join(__dirname, '../manifest.xml');

/**
 * Where a deployment serves the files: PLAN_MONITOR_URL, the one place in which its address is set. It may end in a folder.
 * @returns null where none is set
 * @throws where it is no address that Excel would take
 */
function deploymentUrl() {
  const said = process.env.PLAN_MONITOR_URL;
  if (!said) return null;
  const url = URL.canParse(said) ? new URL(said) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `PLAN_MONITOR_URL is “${said}”, which is no address of a folder that begins with https://.`,
    );
  }
  return url.href.replace(/\/$/, '');
}

/** The manifest for this address, with the version of package.json. */
function manifestFor(url) {
  const { version } = JSON.parse(readFileSync(path.join(__dirname, '../package.json'), 'utf8'));
  return readFileSync(SOURCE, 'utf8')
    .replaceAll(LOCAL_URL, url)
    .replace(/<Version>.*?<\/Version>/, `<Version>${version}.0</Version>`);
}

module.exports = { LOCAL_URL, deploymentUrl, manifestFor };
