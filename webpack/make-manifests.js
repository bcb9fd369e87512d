/* `npm run manifest`: the manifest of the deployment, and the one for `npm run dev`. */
const { mkdirSync, writeFileSync } = require('fs');
const path = require('path');
const { LOCAL_URL, deploymentUrl, manifestFor } = require('./manifest.js');

function make(file, url) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, manifestFor(url));
  process.stdout.write(`Written: ${file}, for ${url}\n`);
}

try {
  const url = deploymentUrl();
  make('out/manifest.local.xml', LOCAL_URL);
  if (url === null)
    process.stdout.write(
      'Set PLAN_MONITOR_URL to the address of a deployment to have its manifest as well.\n',
    );
  else make('dist/manifest.xml', url);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
