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

/** One constant an operation: its text with the fragments it needs, without blanks. */
export function operationDocuments(documents) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  return definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name.value;
      const result = `${name}${operation.operation === 'query' ? 'Query' : 'Mutation'}`;
      const text = [operation, ...fragmentsOf(operation, fragments)].map((one) => print(one)).join('\n');
      const literal = JSON.stringify(stripIgnoredCharacters(text));
      return `export const ${name}Document = new TypedDocumentString<${result}, ${result}Variables>(${literal});`;
    });
}
