import { createHash, randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { ROOT } from './root.mjs';
import { filesBelow } from './sources.mjs';

const OUT = join(ROOT, 'dist/server');
const RECORD = join(OUT, '.build.json');
const FOLDERS = ['apps/api', 'apps/cli', 'apps/worker', 'libs', 'db'];
const NOT_SERVER = /^libs\/(ui|graphql-client|charts\/react|[^/]+\/web)\//;
const NOT_SHIPPED = /\.spec\.tsx?$|\.fixture\.mjs$|\.d\.ts$|\.tsx$|\.md$|(^|\/)project\.json$|(^|\/)\./;

const OPTIONS = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: true,
  inlineSourcesContent: false,
};

const sources = () =>
  FOLDERS.flatMap((folder) => filesBelow(folder, (path) => !NOT_SERVER.test(path) && !NOT_SHIPPED.test(path)));

const outputOf = (path) => join(OUT, path.replace(/\.ts$/, '.js'));

/** A new compiler or a new way of building makes everything old. */
const builderVersion = () =>
  createHash('sha256')
    .update(readFileSync(import.meta.filename))
    .update(readFileSync(join(ROOT, 'node_modules/@swc/core/package.json')))
    .digest('hex');

function readRecord() {
  try {
    const record = JSON.parse(readFileSync(RECORD, 'utf8'));
    return record.builder === builderVersion() ? record.files : {};
  } catch {
    return {};
  }
}

/** Written aside and renamed: a server that starts meanwhile reads the old file or the new one. */
function writeWhole(path, content) {
  const draft = `${path}.${randomBytes(4).toString('hex')}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, content);
  renameSync(draft, path);
}

/** The alias of a project becomes the way from one compiled file to the other. */
function withRelativeImports(path, code) {
  return code.replace(/\brequire\("@teilziel\/([^"]+)"\)/g, (_, project) => {
    const target = project === 'db' ? 'db/index.js' : `libs/${project}/src/index.js`;
    const relative = posix.relative(posix.dirname(path), target);
    return `require("${relative.startsWith('.') ? relative : `./${relative}`}")`;
  });
}

async function compile(path, transform) {
  const output = outputOf(path);
  const name = posix.basename(path);
  const { code, map } = await transform(readFileSync(join(ROOT, path), 'utf8'), {
    ...OPTIONS,
    filename: join(ROOT, path),
    sourceFileName: posix.relative(posix.dirname(`dist/server/${path}`), path),
  });
  const mapName = `${name.slice(0, -3)}.js.map`;
  writeWhole(join(dirname(output), mapName), map);
  writeWhole(output, `${withRelativeImports(path, code)}\n//# sourceMappingURL=${mapName}\n`);
}

function copy(path) {
  const output = outputOf(path);
  const draft = `${output}.${randomBytes(4).toString('hex')}`;
  mkdirSync(dirname(output), { recursive: true });
  copyFileSync(join(ROOT, path), draft);
  renameSync(draft, output);
}

const seen = (path) => {
  const { mtimeMs, size } = statSync(join(ROOT, path));
  return `${mtimeMs}:${size}`;
};

/** What is to be done, and the work itself; the compiler is loaded only if there is something to compile. */
export function buildChanged() {
  const before = readRecord();
  const now = Object.fromEntries(sources().map((path) => [path, seen(path)]));
  const changed = Object.keys(now).filter((path) => before[path] !== now[path]);
  const gone = Object.keys(before).filter((path) => !(path in now));

  async function run() {
    const { transform } = changed.some((path) => path.endsWith('.ts')) ? (await import('@swc/core')).default : {};
    const failures = [];
    await Promise.all(
      changed.map(async (path) => {
        try {
          if (path.endsWith('.ts')) await compile(path, transform);
          else copy(path);
        } catch (error) {
          failures.push(`${path}\n${error.message}`);
          delete now[path];
        }
      }),
    );
    for (const path of gone) for (const end of ['', '.map']) rmSync(`${outputOf(path)}${end}`, { force: true });
    writeWhole(RECORD, JSON.stringify({ builder: builderVersion(), files: now }));
    if (failures.length > 0) throw new Error(`Nicht übersetzt:\n\n${failures.join('\n\n')}`);
  }

  return { changed: [...changed, ...gone], run };
}
