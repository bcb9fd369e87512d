/* The add-in's static files: pane, ribbon functions, icons, manifest. The workbench is never bundled here. */
const path = require('path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const LOCAL_URL = 'https://localhost:3000';

/**
 * Has the rules' file sent for with the pages that ask for it once they run: so it comes while office.js and the page
 * itself are still under way, without standing in their way.
 */
const preloadMonitor = {
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

/** @returns {import('webpack').Configuration & { devServer: object }} */
module.exports = (env, { mode }) => {
  const production = mode === 'production';
  /** Where the built folder will be served from; set it for a deployment: PLAN_MONITOR_URL=https://… npm run build */
  const url = process.env.PLAN_MONITOR_URL ?? LOCAL_URL;
  const page = (room, name = room) =>
    new HtmlPlugin({ filename: `${name}.html`, template: `src/${room}/${name}.html`, chunks: [name] });

  return {
    mode,
    devtool: production ? false : 'source-map',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      message: './src/commands/message.ts',
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'ts-loader', options: { transpileOnly: true } },
        },
      ],
    },
    performance: { hints: false },
    plugins: [
      preloadMonitor,
      page('taskpane'),
      page('commands'),
      page('commands', 'message'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'src/taskpane/support.html', to: 'support.html' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(LOCAL_URL, url.replace(/\/$/, '')),
          },
        ],
      }),
    ],
    devServer: { port: 3000, server: 'https', hot: false, client: { overlay: false } },
  };
};
