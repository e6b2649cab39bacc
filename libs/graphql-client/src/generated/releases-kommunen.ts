// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { KommunenQuery, KommunenQueryVariables } from './documents';
export const KommunenDocument = new TypedDocumentString<KommunenQuery, KommunenQueryVariables>(
  'query Kommunen{kommunen{ags name art invented latestRelease releasedAt hasKonzept}}',
);
