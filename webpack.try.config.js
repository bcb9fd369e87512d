/*
 * The page on which anyone can try the add-in without Excel: a workbook beside the add-in's own pages. `npm start`
 * serves it; `npm run build:try` makes its files, for tests and pictures. None of it is part of the add-in's files.
 */
const { readFileSync } = require('fs');
const path = require('path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const addIn = require('./webpack.config.js');

/** Microsoft's library as it is installed: served from there, never copied. Its file names are in lower case. */
const OFFICE_JS = path.join(__dirname, 'node_modules/@microsoft/office-js/dist');
const CDN = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
/** The page around lends its workbook before office.js loads; what is not from here is refused by the browser. */
const LENT = [
  `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:" />`,
  '<script src="lend.js"></script>',
  '<script src="office-js/office.js"></script>',
].join('\n');

/** A page of the add-in's, as it is but for where office.js comes from. */
function lent(name) {
  const template = readFileSync(path.join(__dirname, `src/${name}/${name}.html`), 'utf8');
  if (!template.includes(CDN)) throw new Error(`${name}.html does not load office.js as expected.`);
  return new HtmlPlugin({
    filename: `try-${name}.html`,
    templateContent: template.replace(CDN, LENT),
    chunks: [name],
  });
}

module.exports = (env, options) => {
  const base = addIn(env, options);
  return {
    ...base,
    entry: { ...base.entry, try: './src/workbench/try/index.tsx' },
    output: { ...base.output, path: path.join(__dirname, 'out/try') },
    // Never sent over a network, so nothing is gained by making it small.
    optimization: { minimize: false },
    plugins: [
      ...base.plugins,
      new HtmlPlugin({ filename: 'try.html', template: 'src/workbench/try/try.html', chunks: ['try'] }),
      lent('taskpane'),
      lent('commands'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/sample-plan.xlsx', to: 'assets/sample-plan.xlsx' },
          { from: 'src/workbench/try/lend.js', to: 'lend.js' },
        ],
      }),
    ],
    devServer: {
      ...base.devServer,
      server: 'http',
      host: 'localhost',
      open: '/try.html',
      devMiddleware: { index: 'try.html' },
      static: { directory: OFFICE_JS, publicPath: '/office-js', watch: false },
      setupMiddlewares: (middlewares) => [
        {
          name: 'office-js-in-lower-case',
          path: '/office-js',
          middleware: (request, _response, next) => {
            request.url = request.url.toLowerCase();
            next();
          },
        },
        ...middlewares,
      ],
    },
  };
};
