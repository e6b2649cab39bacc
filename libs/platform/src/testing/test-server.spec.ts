import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeAbandonedFolders } from './test-server';

describe('folders of test servers', () => {
  it('go when the Jest that made them is gone, and only then', async () => {
    const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(dead, 'exit');
    const abandoned = join(tmpdir(), `teilziel-test-${dead.pid}-spec`);
    const inUse = join(tmpdir(), `teilziel-test-${process.pid}-spec`);
    const stranger = join(tmpdir(), `teilziel-test-${dead.pid}`);
    const folders = [abandoned, inUse, stranger];
    for (const folder of folders) mkdirSync(folder);
    writeFileSync(join(abandoned, 'postgres.json'), '{ half');
    await removeAbandonedFolders();
    const left = folders.filter((folder) => existsSync(folder));
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    expect(left).toEqual([inUse, stranger]);
  });
});
