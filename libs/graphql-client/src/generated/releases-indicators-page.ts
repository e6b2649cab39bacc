// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { IndicatorsPageQuery, IndicatorsPageQueryVariables } from './documents';
export const IndicatorsPageDocument = new TypedDocumentString<IndicatorsPageQuery, IndicatorsPageQueryVariables>(
  'query IndicatorsPage($ags:String!$number:Int$first:Int!$after:String){release(ags:$ags number:$number){...ReleaseHead indicators(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{cursor node{code name unit frequency role source{office}assessment{...AssessmentBadge}stand}}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod corrects correctionReason recall{number reason recalledAt}kommune{ags name art invented}}fragment AssessmentBadge on Assessment{symbol word method methodName methodWord preliminary provisional override{ruleSymbol ruleWord reason by at}}',
);
