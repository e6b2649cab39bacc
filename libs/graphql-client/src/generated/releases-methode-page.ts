// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { MethodePageQuery, MethodePageQueryVariables } from './documents';
export const MethodePageDocument = new TypedDocumentString<MethodePageQuery, MethodePageQueryVariables>(
  'query MethodePage($ags:String!$number:Int){release(ags:$ags number:$number){...ReleaseHead methods{progress disclosure threshold}dimensions{code label codes{code label}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod corrects correctionReason recall{number reason recalledAt}kommune{ags name art invented}}',
);
