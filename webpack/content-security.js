/* What the browser lets our pages do: a Content Security Policy in each page. */
const { createHash } = require('crypto');

/** Excel asks that its library comes from here. On the web it shows a page of its own in a frame, too. */
const OFFICE = 'https://appsforoffice.microsoft.com';
const NAME = 'contentSecurity';

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of one page.
 *
 * A style sheet is let through by its hash: the page's own, and the empty ones that Fluent makes and fills rule by rule.
 * A page that is made once for everybody can have no nonce. Browsers that do not know `style-src-elem` take `style-src`;
 * office.js sets style attributes, which no hash can let through.
 *
 * @param html the page as it is sent
 * @param connect from where its scripts may ask for data, and whom they may tell any
 */
function policyOf(html, connect) {
  const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => hashOf(text));
  return [
    "default-src 'none'",
    `script-src 'self' ${OFFICE}`,
    "style-src 'unsafe-inline'",
    `style-src-elem ${[hashOf(''), ...styles].join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self'",
    `connect-src ${connect}`,
    `frame-src ${OFFICE}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Puts its policy first into every page that does not come with one, when nothing else will change the page. */
const contentSecurity = (connect) => ({
  apply: (compiler) => {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith('.html'))) {
          const html = assets[name].source().toString();
          if (/http-equiv="?Content-Security-Policy/.test(html)) continue;
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, connect)}">`;
          const page = html.replace(/<meta charset[^>]*>/, (charset) => charset + meta);
          compilation.updateAsset(name, new sources.RawSource(page));
        }
      });
    });
  },
});

module.exports = { contentSecurity };
