/** Sites that stand on no network: what a page asks for is answered from folders of this machine, or refused. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** The files of a site: the answer to a path ("/taskpane.html"), or null. */
export type Site = (path: string) => Buffer | string | null;

/** Where the site stands for the page. */
export const ORIGIN = 'https://localhost';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = path.resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
};

/** The files of a folder, by their paths. */
export function folderSite(folder: string): Site {
  return (asked) => {
    const file = path.join(folder, path.normalize(asked));
    return file.startsWith(folder) && existsSync(file) ? readFileSync(file) : null;
  };
}

/** Microsoft's library as it is installed. Its files have their names in lower case. */
const officeJs = folderSite(OFFICE_JS);

/** Beside the site's own files office.js under "/office-js", as `npm start` serves it. */
export function withOfficeJs(site: Site): Site {
  const folder = '/office-js';
  return (asked) =>
    asked.startsWith(`${folder}/`) ? officeJs(asked.slice(folder.length).toLowerCase()) : site(asked);
}

/**
 * Answers everything the pages ask for, office.js of Microsoft's own address too.
 * @param site its files, or the address of a server that has them
 * @returns the addresses that nobody answered, as they come
 */
export async function serve(context: BrowserContext, site: Site | URL): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (site instanceof URL && new URL(url).origin === site.origin) {
      await route.continue();
      return;
    }
    const body = answerTo(url, site);
    if (body === null) {
      refused.push(url);
      await route.abort();
    } else {
      const type = TYPES[path.extname(new URL(url).pathname)] ?? 'application/octet-stream';
      await route.fulfill({ body, contentType: type });
    }
  });
  return refused;
}

function answerTo(url: string, site: Site | URL): Buffer | string | null {
  const { origin, pathname } = new URL(url);
  if (url.startsWith(CDN)) return officeJs(`/${pathname.slice(new URL(CDN).pathname.length).toLowerCase()}`);
  return origin === ORIGIN && typeof site === 'function' ? site(pathname) : null;
}
