/** What is sent to people names whose it is: every package in the built files, as their source maps tell of them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildPane } from '../support/built-pane';

const ALLOWED = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

let notices: ReadonlyMap<string, { licence: string; text: string }>;
let bundled: ReadonlySet<string>;

beforeAll(() => {
  const { folder } = buildPane();
  notices = new Map(
    readFileSync(path.join(folder, 'licences.txt'), 'utf8')
      .split(/\n-{80}\n\n/)
      .flatMap((text) => {
        const [, name, licence] = /^(\S+) \d\S* \((.*)\)\n/.exec(text) ?? [];
        return name === undefined || licence === undefined ? [] : [[name, { licence, text }] as const];
      }),
  );
  bundled = new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js.map'))
      .flatMap((name) => {
        const map = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { sources: string[] };
        return map.sources.flatMap((source) => {
          const [, packageName] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
          // Webpack's own code is told of by another name.
          return packageName ?? (source.includes('/webpack/') ? 'webpack' : []);
        });
      }),
  );
}, 600_000);

test('every bundled package is named, under a licence that is allowed, with its text', () => {
  expect(bundled.size).toBeGreaterThan(20);
  expect(bundled).toContain('react-dom');
  expect(bundled).toContain('webpack');
  for (const name of bundled) {
    const notice = notices.get(name);
    expect([name, ALLOWED]).toEqual([name, expect.arrayContaining([notice?.licence])]);
    expect(notice?.text).toMatch(/copyright/i);
    expect(notice?.text).toMatch(
      /Permission is hereby granted|TERMS AND CONDITIONS|Redistribution|Permission to use/,
    );
  }
});
