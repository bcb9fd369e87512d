import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outputPaths, writeWhole } from '../../../src/workbench/cli/output';

describe('where the workbooks go', () => {
  it.each<[string, string[], string | null, string[]]>([
    ['the folder out, by default', ['/in/plan.xlsx'], null, ['/here/out/plan.monitored.xlsx']],
    ['a folder', ['/in/plan.xlsx'], 'there', ['/here/there/plan.monitored.xlsx']],
    ['a file', ['/in/plan.xlsx'], 'there/new.xlsx', ['/here/there/new.xlsx']],
    ['the input itself, when it is named', ['/in/plan.xlsx'], '/in/plan.xlsx', ['/in/plan.xlsx']],
    [
      'names of their own for two inputs of one name',
      ['/a/plan.xlsx', '/b/plan.xlsx'],
      null,
      ['/here/out/plan.monitored.xlsx', '/here/out/plan (2).monitored.xlsx'],
    ],
    [
      'under the ending that its own file has',
      ['/in/plan.XLSM', '/in/form.xltx', '/in/other'],
      null,
      ['/here/out/plan.monitored.xlsm', '/here/out/form.monitored.xltx', '/here/out/other.monitored.xlsx'],
    ],
    [
      'never an input’s name',
      ['/here/out/plan.monitored.xlsx', '/here/plan.xlsx'],
      null,
      ['/here/out/plan.monitored.monitored.xlsx', '/here/out/plan (2).monitored.xlsx'],
    ],
  ])('is %s', (_words, inputs, out, expected) => {
    expect(outputPaths(inputs, out, '/here')).toEqual(expected);
  });
});

describe('writing a file whole', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'plan-monitor-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('makes the folder, replaces what was there and leaves nothing else', async () => {
    const file = path.join(folder, 'new', 'plan.xlsx');
    await writeWhole(file, new Uint8Array([1]));
    await writeWhole(file, new Uint8Array([2, 3]));
    expect([...(await readFile(file))]).toEqual([2, 3]);
    expect(await readdir(path.dirname(file))).toEqual(['plan.xlsx']);
  });

  it('follows a link instead of replacing it', async () => {
    const file = path.join(folder, 'plan.xlsx');
    const link = path.join(folder, 'link.xlsx');
    await writeFile(file, 'old');
    await symlink(file, link);
    await writeWhole(link, Buffer.from('new'));
    expect(await readFile(file, 'utf8')).toBe('new');
  });

  it('leaves no draft behind when it fails', async () => {
    const file = path.join(folder, 'taken');
    await writeWhole(path.join(file, 'x'), new Uint8Array([1]));
    await expect(writeWhole(file, new Uint8Array([1]))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });
});
