import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';

function fragmentsOf(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread(node) {
      const fragment = fragments.get(node.name.value);
      if (!fragment) throw new Error(`Das Fragment ${node.name.value} fehlt.`);
      if (found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return found;
}

function resultName(operation) {
  return `${operation.name.value}${operation.operation === 'query' ? 'Query' : 'Mutation'}`;
}

/** The types that the constants of a file name. */
export function resultTypes({ document }) {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operations.flatMap((operation) => [resultName(operation), `${resultName(operation)}Variables`]);
}

/** The names of the operations of a file. */
export function operationNames({ document }) {
  return document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION).map((one) => one.name.value);
}

/** One constant an operation of `file`: its text with the fragments it needs of all documents, without blanks. */
export function operationDocuments(documents, file) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  return file.document.definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name.value;
      const result = resultName(operation);
      const text = [operation, ...fragmentsOf(operation, fragments)].map((one) => print(one)).join('\n');
      const literal = JSON.stringify(stripIgnoredCharacters(text));
      return `export const ${name}Document = new TypedDocumentString<${result}, ${result}Variables>(${literal});`;
    });
}
