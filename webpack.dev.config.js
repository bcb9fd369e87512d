/*
 * `npm run dev`: the add-in's files at https://localhost:3000 for a real Excel on this machine, made anew at every change.
 * Excel asks for a certificate that the machine trusts; the first run makes one and asks whether to trust it.
 */
const { getHttpsServerOptions } = require('office-addin-dev-certs');
const addIn = require('./webpack.config.js');

module.exports = async (env, options) => {
  const base = addIn(env, options);
  const server = { type: 'https', options: await getHttpsServerOptions() };
  return { ...base, devServer: { ...base.devServer, server } };
};
