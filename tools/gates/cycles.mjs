import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { closeGate, gateRoot, readSource, sourceFiles } from './source-files.mjs';

const root = gateRoot();
const files = sourceFiles(root, ['apps', 'libs', 'db', 'tools'], ['.ts', '.tsx', '.mjs']);
const known = new Set(files);

function resolveImport(from, specifier) {
  let base;
  if (specifier === '@teilziel/db') base = 'db/index';
  else if (specifier.startsWith('@teilziel/')) base = `libs/${specifier.slice('@teilziel/'.length)}/src/index`;
  else if (specifier.startsWith('.')) base = posix.normalize(posix.join(dirname(from), specifier));
  else return null;
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidates.find((candidate) => known.has(candidate) && existsSync(join(root, candidate))) ?? null;
}

/** Types count too: a cycle of types alone still ties two files into one thing to understand. */
const importsOf = (file) =>
  ts
    .preProcessFile(readSource(root, file), true, true)
    .importedFiles.map((found) => resolveImport(file, found.fileName))
    .filter((target) => target !== null && target !== file);

const graph = new Map(files.map((file) => [file, importsOf(file)]));

function findCycles() {
  const state = new Map();
  const path = [];
  const cycles = [];
  const visit = (file) => {
    state.set(file, 'open');
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (state.get(next) === 'open') cycles.push([...path.slice(path.indexOf(next)), next]);
      else if (!state.has(next)) visit(next);
    }
    path.pop();
    state.set(file, 'closed');
  };
  for (const file of files) if (!state.has(file)) visit(file);
  return cycles;
}

closeGate(
  'cycles',
  findCycles().map((cycle) => cycle.join(' → ')),
  `${files.length} Dateien`,
);
