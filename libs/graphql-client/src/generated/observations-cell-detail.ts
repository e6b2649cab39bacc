// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  CellDetailQuery,
  CellDetailQueryVariables,
  CommentCellMutation,
  CommentCellMutationVariables,
} from './documents';
export const CellDetailDocument = new TypedDocumentString<CellDetailQuery, CellDetailQueryVariables>(
  'query CellDetail($indicator:String!$period:String!$cell:Int!){cellDetail(indicator:$indicator period:$period cell:$cell){definition source periodText usual history{revision numerator denominator value status by at reason}series{period numerator denominator value status}comments{...CellCommentLine}}}fragment CellCommentLine on CellComment{id by at audience text}',
);
export const CommentCellDocument = new TypedDocumentString<CommentCellMutation, CommentCellMutationVariables>(
  'mutation CommentCell($indicator:String!$period:String!$cell:Int!$audience:String!$text:String!){commentCell(indicator:$indicator period:$period cell:$cell audience:$audience text:$text){...CellCommentLine}}fragment CellCommentLine on CellComment{id by at audience text}',
);
