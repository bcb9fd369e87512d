const HtmlPlugin = require('html-webpack-plugin');

/**
 * Has the rules' file sent for with the pages that ask for it once they run: so it comes while office.js and the page
 * itself are still under way, without standing in their way.
 */
module.exports = {
  apply: (compiler) => {
    compiler.hooks.compilation.tap('preloadMonitor', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('preloadMonitor', (page) => {
        const asks = page.plugin.options.chunks.some((name) => ['taskpane', 'commands'].includes(name));
        for (const file of asks ? compilation.namedChunks.get('monitor').files : []) {
          const attributes = { rel: 'preload', as: 'script', href: file, fetchpriority: 'low' };
          page.headTags.push({ tagName: 'link', voidTag: true, attributes, meta: {} });
        }
        return page;
      });
    });
  },
};
