/**
 * Writes what follows from the code-first classes: schema.graphql, then the types of every operation in libs/<domain>/web.
 * `--check` writes nothing and fails on a difference.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { emitSchema } from './codegen/emit-schema.mjs';
import { operationDocuments, operationNames, resultTypes } from './codegen/operation-documents.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = 'libs/graphql-client/src/generated';
const GENERATED = `${FOLDER}/documents.ts`;
const FACADE = 'libs/graphql-client/src/index.ts';

/** What the façade names besides the generated constants and types. */
const HAND_WRITTEN = [
  "export { GraphqlError, fetchGraphql } from './fetch-graphql';",
  "export type { FetchOptions } from './fetch-graphql';",
  "export type { GapFigures, GenderAudit, GenderFigures } from './gender-figures';",
  "export type { SeriesColumns } from './series-columns';",
  "export { fetchSignedIn, onSessionExpired } from './session-expiry';",
  "export { asGraphqlError, type Question, useQuestion } from './use-question';",
  "export { useSubmit } from './use-submit';",
  "export { TypedDocumentString } from './typed-document-string';",
];

const WRITTEN = '// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.';
const PREAMBLE = [
  WRITTEN,
  "import type { GenderAudit, GenderFigures } from '../gender-figures';",
  "import type { SeriesColumns } from '../series-columns';",
];

function filesBelow(folder, suffix) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(suffix))
    .map((name) => join(folder, name))
    .sort();
}

function loadDocuments() {
  const domains = readdirSync(join(root, 'libs')).sort();
  const files = domains.flatMap((domain) => filesBelow(join(root, 'libs', domain, 'web'), '.graphql'));
  return files.map((file) => ({ location: relative(root, file), document: parse(readFileSync(file, 'utf8')) }));
}

async function generateDocuments(schemaText, documents) {
  if (documents.length === 0) return `${PREAMBLE[0]}\nexport {};\n`;
  const body = await codegen({
    filename: GENERATED,
    schema: parse(schemaText),
    schemaAst: buildSchema(schemaText),
    documents,
    config: {
      scalars: {
        DateTime: 'string',
        GenderAudit: 'GenderAudit',
        GenderFigures: 'GenderFigures',
        SeriesColumns: 'SeriesColumns',
      },
      immutableTypes: true,
      skipTypename: true,
      enumsAsTypes: true,
      strictScalars: true,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const types = body
    .split('\n')
    .filter((line) => !line.includes('Internal type') && !line.startsWith('export type Incremental'));
  return [...PREAMBLE, ...types].join('\n');
}

/** libs/identity/web/src/account/account.graphql → identity-account. */
function moduleName({ location }) {
  return `${location.split('/')[1]}-${basename(location, '.graphql')}`;
}

/** A module a file of operations: a page brings its own questions, not those of every other page. */
function operationModules(documents) {
  return documents
    .filter((file) => operationNames(file).length > 0)
    .map((file) => ({
      name: moduleName(file),
      text: [
        WRITTEN,
        "import { TypedDocumentString } from '../typed-document-string';",
        `import type { ${resultTypes(file).join(', ')} } from './documents';`,
        ...operationDocuments(documents, file),
      ].join('\n'),
      exports: operationNames(file).map((name) => `${name}Document`),
    }));
}

/** The façade lists every generated name, so that a removed operation breaks the import, not the page. */
function facadeOf(generated, modules) {
  const types = [...generated.matchAll(/^export type (\w+)/gm)].map((match) => match[1]).sort();
  const lines = ['// Written by tools/codegen.mjs. Do not edit.', ...HAND_WRITTEN];
  for (const { name, exports } of modules) lines.push(`export { ${exports.join(', ')} } from './generated/${name}';`);
  if (types.length > 0) lines.push(`export type { ${types.join(', ')} } from './generated/documents';`);
  return lines.join('\n');
}

async function pretty(path, text) {
  const options = await resolveConfig(join(root, path));
  return format(text, { ...options, filepath: path });
}

const check = process.argv.includes('--check');
const schemaText = await pretty('schema.graphql', await emitSchema(root));
const documents = loadDocuments();
const generated = await generateDocuments(schemaText, documents);
const modules = operationModules(documents);
const outputs = [
  ['schema.graphql', schemaText],
  [GENERATED, await pretty(GENERATED, generated)],
  [FACADE, await pretty(FACADE, facadeOf(generated, modules))],
  ...(await Promise.all(
    modules.map(async ({ name, text }) => {
      const path = `${FOLDER}/${name}.ts`;
      return [path, await pretty(path, text)];
    }),
  )),
];

const stale = outputs.filter(([path, text]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
const left = filesBelow(join(root, FOLDER), '.ts').filter(
  (file) => !outputs.some(([path]) => join(root, path) === file),
);
if (check && stale.length + left.length > 0) {
  process.stderr.write(
    `Veraltet: ${[...stale.map(([path]) => path), ...left.map((file) => relative(root, file))].join(', ')}. Bitte „node tools/codegen.mjs“ ausführen.\n`,
  );
  process.exit(1);
}
for (const file of left) {
  rmSync(file);
  process.stdout.write(`Entfernt: ${relative(root, file)}\n`);
}
for (const [path, text] of stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  process.stdout.write(`Geschrieben: ${path}\n`);
}
if (stale.length + left.length === 0) process.stdout.write('Alles aktuell.\n');
