import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFolder } from './data-folder';

describe('data folder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'teilziel-folder-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is created with everything above it, passable for the user of the database', () => {
    const path = join(folder, 'a/b');
    ensureFolder(path);
    ensureFolder(path);
    expect(statSync(path).mode & 0o777).toBe(0o755);
  });

  test('that is a file is called one', () => {
    const path = join(folder, 'file');
    writeFileSync(path, '');
    expect(() => ensureFolder(path)).toThrow('ist eine Datei, gebraucht wird ein Ordner');
    expect(() => ensureFolder(join(path, 'below'))).toThrow('ist eine Datei, gebraucht wird ein Ordner');
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux('that cannot be is refused with a sentence, at once', () => {
    expect(() => ensureFolder('/proc/teilziel/data')).toThrow(
      /^Der Datenordner \/proc\/teilziel\/data lässt sich nicht/,
    );
  });
});
