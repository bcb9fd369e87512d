/* The add-in's static files: pane, ribbon functions, icons, manifest. The workbench is never bundled here. */
const path = require('path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const LOCAL_URL = 'https://localhost:3000';

/** @returns {import('webpack').Configuration & { devServer: object }} */
module.exports = (env, { mode }) => {
  const production = mode === 'production';
  /** Where the built folder will be served from; set it for a deployment: PLAN_MONITOR_URL=https://… npm run build */
  const url = process.env.PLAN_MONITOR_URL ?? LOCAL_URL;
  const page = (name, chunk) =>
    new HtmlPlugin({ filename: `${name}.html`, template: `src/${name}/${name}.html`, chunks: [chunk] });

  return {
    mode,
    devtool: production ? false : 'source-map',
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/index.ts' },
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
      page('taskpane', 'taskpane'),
      page('commands', 'commands'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
          { from: 'src/taskpane/support.html', to: 'support.html' },
          { from: 'src/commands/message.html', to: 'message.html' },
          { from: 'src/commands/message.js', to: 'message.js' },
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
