// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { ExplainFigureQuery, ExplainFigureQueryVariables } from './documents';
export const ExplainFigureDocument = new TypedDocumentString<ExplainFigureQuery, ExplainFigureQueryVariables>(
  'query ExplainFigure($ags:String!$number:Int$indicator:String!$period:String!$cell:String!$part:FigurePart!){release(ags:$ags number:$number){number rootHash releasedAt figure(indicator:$indicator period:$period cell:$cell part:$part){shown name steps{term figure text}signs definition breaks notes source stand history{revisions{revision numerator denominator value status by at reason afterRelease}decisions{state by at}}}}}',
);
