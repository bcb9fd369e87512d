/* The add-in's static files: pane, ribbon functions, icons, manifest. The workbench is never bundled here. */
const path = require('path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { contentSecurity } = require('./webpack/content-security.js');
const licences = require('./webpack/licences.js');
const { LOCAL_URL, deploymentUrl, manifestFor } = require('./webpack/manifest.js');
const preloadMonitor = require('./webpack/preload-monitor.js');

/** @returns {import('webpack').Configuration & { devServer: object }} */
module.exports = (env, { mode }) => {
  const production = mode === 'production';
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
      licences,
      preloadMonitor,
      // The server of `npm run dev` tells the page over a connection that something was built anew.
      contentSecurity(production ? "'none'" : "'self'"),
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
            transform: () => manifestFor(deploymentUrl() ?? LOCAL_URL),
          },
        ],
      }),
    ],
    devServer: { port: 3000, hot: false, client: { overlay: false } },
  };
};
