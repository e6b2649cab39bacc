import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { isUnreadableText, UNREADABLE_TEXT } from '../http/unreadable-text';

const log = new Logger('GraphQL');

const INTERNAL =
  'Es ist ein Fehler aufgetreten. Bitte versuchen Sie es noch einmal; er ist im Protokoll des Servers vermerkt.';

/** What graphql-js says in English about a query that does not fit the schema, with the field it names. */
const TRANSLATIONS: readonly (readonly [RegExp, (...names: string[]) => string])[] = [
  [/^Cannot query field "(\w+)" on type "(\w+)"/, (field, type) => `Das Feld „${field}“ gibt es an „${type}“ nicht.`],
  [/^Unknown argument "(\w+)" on field "([\w.]+)"/, (name, field) => `„${field}“ kennt das Argument „${name}“ nicht.`],
  [
    /^Field "(\w+)" argument "(\w+)" of type "[^"]+" is required/,
    (field, name) => `„${field}“ braucht das Argument „${name}“.`,
  ],
  [/^Variable "\$(\w+)" of required type "[^"]+" was not provided/, (name) => `Die Variable „${name}“ fehlt.`],
  [/^Variable "\$(\w+)" got invalid value/, (name) => `Die Variable „${name}“ hat einen Wert, der nicht passt.`],
  [/^Field "(\w+)" of type "[^"]+" must have a selection/, (field) => `Bei „${field}“ fehlt die Auswahl der Felder.`],
  [/^Syntax Error: (.*)$/, (detail) => `Die Abfrage ist kein gültiges GraphQL (${detail})`],
];

const SENTENCES: Readonly<Record<string, string>> = {
  GRAPHQL_VALIDATION_FAILED: 'Die Abfrage passt nicht zum Schema.',
  GRAPHQL_PARSE_FAILED: 'Die Abfrage ist kein gültiges GraphQL.',
  BAD_USER_INPUT: 'Eine Angabe der Abfrage passt nicht.',
  BAD_REQUEST: 'Die Anfrage ist unvollständig: Sie braucht JSON mit dem Feld „query“.',
  OPERATION_RESOLUTION_FAILURE: 'Die Anfrage nennt keine Operation, die es in ihr gibt.',
};

/** Texts of ours pass as they are; everything unexpected is logged and answered without stack, SQL or file names. */
export function germanError(formatted: GraphQLFormattedError, error?: unknown): GraphQLFormattedError {
  if (isUnreadableText((error as { originalError?: unknown } | undefined)?.originalError)) {
    return { message: UNREADABLE_TEXT, path: formatted.path, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const code = String(formatted.extensions?.['limit'] ?? formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  if (code === 'INTERNAL_SERVER_ERROR') {
    log.error(formatted.message);
    return { message: INTERNAL, path: formatted.path, extensions: { code } };
  }
  const { message, locations, path, extensions } = formatted;
  const field = extensions?.['field'];
  return {
    message: translated(message, code),
    locations,
    path,
    extensions: field === undefined ? { code } : { code, field },
  };
}

function translated(message: string, code: string): string {
  for (const [pattern, sentence] of TRANSLATIONS) {
    const found = pattern.exec(message);
    if (found) return sentence(...found.slice(1));
  }
  const isOurs = SENTENCES[code] === undefined || /[äöüß„]/.test(message);
  return isOurs ? message : (SENTENCES[code] ?? message);
}
