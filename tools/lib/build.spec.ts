import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
const out = join(root, 'dist/server');

const compiled = (): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));

describe('the compiled server', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'tools/build-server.mjs')], { stdio: 'pipe' });
  }, 60_000);

  it('names no alias any more, and every file it asks for is there', () => {
    const lost = compiled().flatMap((path) => {
      const code = readFileSync(join(out, path), 'utf8');
      const asked = [...code.matchAll(/\brequire\("(\.{1,2}\/[^"]+|@teilziel\/[^"]+)"\)/g)].map(
        (match) => match[1] ?? '',
      );
      return asked
        .filter((name) => {
          const target = join(out, dirname(path), name);
          return (
            name.startsWith('@') || !['', '.js', '.json', '/index.js'].some((end) => existsSync(`${target}${end}`))
          );
        })
        .map((name) => `${path}: ${name}`);
    });
    expect(lost).toEqual([]);
  });

  it('carries what is not TypeScript, and no spec', () => {
    expect(existsSync(join(out, 'libs/platform/src/embedded-postgres/watcher.mjs'))).toBe(true);
    expect(compiled().filter((path) => /\.spec\./.test(path))).toEqual([]);
  });
});

describe('the version of Node', () => {
  const check = (version: string): { status: number | null; stderr: string } =>
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { checkNode } = await import(${JSON.stringify(join(root, 'tools/lib/node-version.mjs'))}); checkNode('${version}');`,
      ],
      { encoding: 'utf8' },
    );

  it('is refused with a sentence when too old', () => {
    const { status, stderr } = check('20.18.3');
    expect(status).toBe(1);
    expect(stderr).toMatch(/braucht Node\.js 20\.19 oder neuer; hier läuft 20\.18\.3/);
  });

  it('is accepted from 20.19', () => {
    expect(check('20.19.0').status).toBe(0);
    expect(check('24.0.0').status).toBe(0);
  });
});
