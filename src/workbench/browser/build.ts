import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/**
 * Builds pages as a deployment has them, into a folder of their own, so that neither `dist` nor another run is in the way.
 *
 * @param config webpack's file: "webpack.config.js"
 * @returns what webpack says
 */
export function buildPages(config: string, folder: string, ...more: readonly string[]): string {
  const webpack = path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  const args = ['--config', config, '--mode', 'production', '--output-path', folder, ...more];
  return execFileSync(process.execPath, [webpack, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
  });
}
