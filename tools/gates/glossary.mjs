import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { closeGate, gateRoot, readSource, sourceFiles } from './source-files.mjs';

/**
 * docs/glossary.md is the closed list of words. Two of its columns are read here: the word that code uses and the
 * twins that are not allowed as part of an identifier. A folder below libs/ must be a word of the list.
 */
const root = gateRoot();
const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|\s*-/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter((cells) => cells.length >= 4 && cells[0] !== 'im Code');

const quoted = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
const words = new Set(rows.flatMap((cells) => quoted(cells[0])));
const forbidden = new Map(
  rows.flatMap((cells) => quoted(cells[3]).map((twin) => [twin.toLowerCase(), quoted(cells[0])[0]])),
);

const FORBIDDEN_FILE_NAMES = /(^|[-.])(utils?|helpers?|manager|handle|misc|common)([-.]|$)/;

const partsOf = (identifier) =>
  identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[\s_]+/)
    .map((part) => part.toLowerCase());

function declaredNames(source) {
  const names = [];
  const isDeclared = (node) =>
    (ts.isVariableDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isEnumDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isPropertySignature(node) ||
      ts.isParameter(node)) &&
    node.name !== undefined &&
    ts.isIdentifier(node.name);
  const visit = (node) => {
    if (isDeclared(node)) names.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(names)];
}

const files = sourceFiles(root, ['apps', 'libs', 'db'], ['.ts', '.tsx']);
const findings = [];
for (const file of files) {
  const parts = file.split('/');
  if (parts[0] === 'libs' && !words.has(parts[1]))
    findings.push(`${file}: der Ordner „${parts[1]}“ steht nicht in docs/glossary.md`);
  if (FORBIDDEN_FILE_NAMES.test(basename(file))) findings.push(`${file}: der Dateiname sagt nicht, was darin steht`);
  const source = ts.createSourceFile(file, readSource(root, file), ts.ScriptTarget.Latest, false);
  for (const name of declaredNames(source)) {
    for (const part of partsOf(name)) {
      const word = forbidden.get(part);
      if (word !== undefined) findings.push(`${file}: „${name}“ enthält „${part}“; das Wort dafür ist „${word}“`);
    }
  }
}
if (words.size === 0) findings.push('docs/glossary.md enthält keine Wörter');
closeGate('glossary', findings, `${files.length} Dateien gegen ${words.size} Wörter`);
