// Written by tools/codegen.mjs. Do not edit.
export { GraphqlError, fetchGraphql } from './fetch-graphql';
export type { SeriesColumns } from './series-columns';
export { TypedDocumentString } from './typed-document-string';
