// Written by tools/codegen.mjs. Do not edit.
export { GraphqlError, fetchGraphql } from './fetch-graphql';
export type { SeriesColumns } from './series-columns';
export { TypedDocumentString } from './typed-document-string';
export {
  IndicatorPageDocument,
  IndicatorsPageDocument,
  KommunenDocument,
  MethodePageDocument,
  OverviewDocument,
  TeilzielPageDocument,
} from './generated/documents';
export type {
  IndicatorFiguresFragment,
  IndicatorPageQuery,
  IndicatorPageQueryVariables,
  IndicatorsPageQuery,
  IndicatorsPageQueryVariables,
  KommunenQuery,
  KommunenQueryVariables,
  MethodePageQuery,
  MethodePageQueryVariables,
  OverviewQuery,
  OverviewQueryVariables,
  ProgressSymbol,
  ReleaseHeadFragment,
  TeilzielPageQuery,
  TeilzielPageQueryVariables,
} from './generated/documents';
