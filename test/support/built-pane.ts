/** The add-in's pages as a deployment serves them: built once, by the project's own production build. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { folderSite, type Site } from './browser';

const root = path.resolve(__dirname, '../..');

export interface BuiltPane {
  readonly site: Site;
  readonly folder: string;
  remove(): void;
}

/** Builds into a folder of its own, so that neither `dist` nor another run is in the way. */
export function buildPane(): BuiltPane {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-pane-'));
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--output-path', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    site: folderSite(folder),
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
