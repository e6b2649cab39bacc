import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A gate that cannot close is no gate: each one is shown a fault here and must refuse it. */
const root = join(__dirname, '../..');

interface Outcome {
  readonly code: number | null;
  readonly text: string;
}

function run(args: readonly string[], input?: string): Outcome {
  const done = spawnSync(process.execPath, args, { cwd: root, input, encoding: 'utf8' });
  return { code: done.status, text: `${done.stdout}${done.stderr}` };
}

const bin = (path: string): string => join(root, 'node_modules', path);

const lintText = (file: string, text: string): Outcome =>
  run([bin('eslint/bin/eslint.js'), '--no-color', '--stdin', '--stdin-filename', file], text);

describe('gates', () => {
  let folder: string;

  // Without its graph of projects the rule of the boundaries says so and lets everything pass: a fresh clone has none.
  beforeAll(() => {
    process.env['NX_DAEMON'] = 'false';
    expect(run([bin('nx/dist/bin/nx.js'), 'show', 'projects']).code).toBe(0);
  }, 120_000);

  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'teilziel-gates-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('cycles: a cycle across the alias is found, a tree is not', () => {
    write('libs/a/src/index.ts', "export { b } from './b';\n");
    write('libs/a/src/b.ts', "import { c } from '@teilziel/c';\nexport const b = c;\n");
    write('libs/c/src/index.ts', 'export const c = 1;\n');
    expect(run(['tools/gates/cycles.mjs', '--root', folder]).code).toBe(0);
    write('libs/c/src/index.ts', "import type { b } from '@teilziel/a';\nexport const c = 1 as unknown as typeof b;\n");
    const closed = run(['tools/gates/cycles.mjs', '--root', folder]);
    expect(closed.code).toBe(1);
    expect(closed.text).toContain('libs/a/src/b.ts → libs/c/src/index.ts');
  });

  test('glossary: unknown folder, empty file name and translated twin are named', () => {
    write(
      'docs/glossary.md',
      '| im Code | a | b | nicht |\n| --- | --- | --- | --- |\n| `leitziel` | Leitziel | – | `goal` |\n',
    );
    write('libs/leitziel/model/src/leitziel.rules.ts', 'export const leitzielText = 1;\n');
    expect(run(['tools/gates/glossary.mjs', '--root', folder]).code).toBe(0);
    write('libs/leitziel/model/src/text-utils.ts', 'export const overallGoalText = 1;\n');
    write('libs/misc/src/index.ts', 'export {};\n');
    const closed = run(['tools/gates/glossary.mjs', '--root', folder]);
    expect(closed.code).toBe(1);
    expect(closed.text).toContain('„overallGoalText“ enthält „goal“; das Wort dafür ist „leitziel“');
    expect(closed.text).toContain('text-utils.ts: der Dateiname');
    expect(closed.text).toContain('der Ordner „misc“');
  });

  test('boundaries: model may not import server, left may not import right, statistics imports nothing', () => {
    const rule = '@nx/enforce-module-boundaries';
    const upwards = lintText(
      'libs/releases/model/src/x.ts',
      "import { ReleaseReader } from '@teilziel/releases/server';\nexport const x = ReleaseReader;\n",
    );
    expect(upwards.text).toContain(rule);
    const rightwards = lintText(
      'libs/observations/server/src/x.ts',
      "import { compileRelease } from '@teilziel/releases/model';\nexport const x = compileRelease;\n",
    );
    expect(rightwards.text).toContain(rule);
    const pure = lintText(
      'libs/statistics/src/x.ts',
      "import { lineChartOf } from '@teilziel/charts/model';\nexport const x = lineChartOf;\n",
    );
    expect(pure.text).toContain(rule);
    expect([upwards.code, rightwards.code, pure.code]).toEqual([1, 1, 1]);
  }, 120_000);

  test('lint: more than 300 lines, any and export * are errors', () => {
    const long = lintText('libs/statistics/src/x.ts', `${'export {};\n'.repeat(301)}`);
    expect(long.text).toContain('max-lines');
    const loose = lintText('libs/statistics/src/x.ts', "export * from './period';\nexport const x: any = 1;\n");
    expect(loose.text).toContain('no-restricted-syntax');
    expect(loose.text).toContain('no-explicit-any');
    expect([long.code, loose.code]).toEqual([1, 1]);
  }, 120_000);

  test('format: a badly formatted file is refused', () => {
    write('x.ts', 'export const x   = "a"');
    const config = join(root, '.prettierrc.json');
    expect(
      run([
        bin('prettier/bin/prettier.cjs'),
        '--check',
        '--config',
        config,
        '--ignore-path',
        join(folder, 'none'),
        join(folder, 'x.ts'),
      ]).code,
    ).toBe(1);
  });

  test('types: strict TypeScript refuses a loose index', () => {
    write('x.ts', 'const list: string[] = [];\nexport const length: number = list[0].length;\n');
    write(
      'tsconfig.json',
      JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions: { types: [] }, files: ['x.ts'] }),
    );
    const closed = run([bin('typescript/bin/tsc'), '-p', join(folder, 'tsconfig.json')]);
    expect(closed.code).not.toBe(0);
    expect(closed.text).toContain('TS2532');
  }, 60_000);

  test('unused: an export nobody reads is named', () => {
    write('package.json', JSON.stringify({ name: 'x', private: true }));
    write('knip.json', JSON.stringify({ entry: ['main.ts'], project: ['*.ts'] }));
    write('main.ts', "import { read } from './lib';\nread();\n");
    write('lib.ts', 'export const read = (): number => 1;\nexport const neverRead = (): number => 2;\n');
    const closed = run([bin('knip/bin/knip.js'), '--directory', folder, '--no-progress']);
    expect(closed.code).toBe(1);
    expect(closed.text).toContain('neverRead');
  }, 60_000);
});
