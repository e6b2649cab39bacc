import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { transformSync } from '@swc/core';

const SWC = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };
const INLINE = /\.query(?:<[^(]*>)?\(\s*[`'"]/;

/** Hand-written SQL of the server libraries: file name in db/queries → its text. Throws where two would share a name. */
export function collectQueries(root) {
  const queries = new Map();
  for (const path of sourcesOf(root).filter((path) => path.endsWith('.queries.ts'))) {
    const library = relative(join(root, 'libs'), path).split('/')[0];
    for (const [name, text] of Object.entries(constantsOf(path))) {
      if (typeof text !== 'string') continue;
      const file = `${library}-${name.toLowerCase().replaceAll('_', '-')}.sql`;
      if (queries.has(file)) throw new Error(`Zwei Abfragen heißen ${file}. Geben Sie einer einen anderen Namen.`);
      queries.set(file, `-- ${relative(root, path)}\n${text.trim()};\n`);
    }
  }
  return queries;
}

/** Places with SQL outside of a *.queries.ts, where nobody would look for it. */
export function inlineQueries(root) {
  return sourcesOf(root)
    .filter(
      (path) =>
        /^libs\/[^/]+\/server\//.test(relative(root, path)) && !/\.(spec|fixture|queries)\.ts$/.test(basename(path)),
    )
    .filter((path) => INLINE.test(readFileSync(path, 'utf8')))
    .map((path) => relative(root, path));
}

function sourcesOf(root) {
  return readdirSync(join(root, 'libs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function constantsOf(path) {
  const { code } = transformSync(readFileSync(path, 'utf8'), { ...SWC, swcrc: false, filename: path });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', code)(module, module.exports, () => {
    throw new Error(`${path} darf nichts importieren: Abfragen stehen für sich.`);
  });
  return module.exports;
}
