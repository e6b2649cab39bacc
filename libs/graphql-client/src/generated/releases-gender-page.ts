// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { GenderPageQuery, GenderPageQueryVariables } from './documents';
export const GenderPageDocument = new TypedDocumentString<GenderPageQuery, GenderPageQueryVariables>(
  'query GenderPage($ags:String!$number:Int){release(ags:$ags number:$number){...ReleaseHead genderAudit}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod corrects correctionReason recall{number reason recalledAt}kommune{ags name art invented}}',
);
