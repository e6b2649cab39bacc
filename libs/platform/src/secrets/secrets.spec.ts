import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { OperatorError } from '../operator-error';
import { SecretBox } from './secret-box';
import { readSecrets } from './secrets';

describe('secrets', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'teilziel-secrets-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const path = (): string => join(folder, 'secrets.json');

  it('are made once, for the owner only, and stay the same', () => {
    const first = readSecrets(folder);
    expect(readSecrets(folder)).toEqual(first);
    expect(first.encryptionKey).toHaveLength(32);
    expect(first.databasePassword).toHaveLength(32);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['secrets.json']);
  });

  it('are the same for processes that start at once', async () => {
    const race = `const fs=require('fs');const p=${JSON.stringify(path())};for(let i=0;;i++){try{fs.readFileSync(p);break}catch{}}
      try{JSON.parse(fs.readFileSync(p,'utf8'));console.log('whole')}catch{console.log('half')}`;
    const watching = Array.from({ length: 2 }, () => promisify(execFile)(process.execPath, ['-e', race]));
    await new Promise((resolve) => setTimeout(resolve, 150));
    readSecrets(folder);
    for (const { stdout } of await Promise.all(watching)) expect(stdout).toBe('whole\n');
  });

  it('say what is wrong with the file and never show it', () => {
    readSecrets(folder);
    const whole = readFileSync(path(), 'utf8');
    for (const broken of [
      '',
      '{',
      whole.slice(0, 40),
      JSON.stringify({ ...JSON.parse(whole), encryptionKey: 'kurz' }),
    ]) {
      writeFileSync(path(), broken);
      const read = (): unknown => readSecrets(folder);
      expect(read).toThrow(OperatorError);
      expect(read).toThrow(/beschädigt/);
      expect(read).not.toThrow(new RegExp('kurz|databasePassword'));
    }
    chmodSync(path(), 0o000);
    if (process.getuid?.() !== 0) expect(() => readSecrets(folder)).toThrow(/anderen Benutzer/);
  });
});

describe('SecretBox', () => {
  const box = new SecretBox(Buffer.alloc(32, 1));

  it('opens what it has sealed, each time sealed differently', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = box.sealSecret(text);
        expect(box.openSecret(sealed)).toBe(text);
        expect(box.sealSecret(text)).not.toEqual(sealed);
      }),
    );
  });

  it('refuses whatever was changed, cut or sealed with another key', () => {
    const sealed = box.sealSecret('JBSWY3DPEHPK3PXP');
    expect(sealed.toString('latin1')).not.toContain('JBSWY3DP');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => box.openSecret(changed)).toThrow(OperatorError);
      expect(() => box.openSecret(sealed.subarray(0, at))).toThrow(OperatorError);
    }
    expect(() => new SecretBox(Buffer.alloc(32, 2)).openSecret(sealed)).toThrow(/TEILZIEL_SECRET_KEY/);
  });
});
