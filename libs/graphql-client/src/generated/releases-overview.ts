// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { OverviewQuery, OverviewQueryVariables } from './documents';
export const OverviewDocument = new TypedDocumentString<OverviewQuery, OverviewQueryVariables>(
  'query Overview($ags:String!$number:Int){release(ags:$ags number:$number){...ReleaseHead reportUrl reportTextUrl kommune{members{ags name}}konzept{title art beschluss handlungsfelder{number title leitziele{number teilziele{number text symbol word mark statusSentence tile{indicator name unit decimals periods total women men gap totalStatus womenStatus menStatus breaks targetText}}}}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod corrects correctionReason recall{number reason recalledAt}kommune{ags name art invented}}',
);
