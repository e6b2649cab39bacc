// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  EntrySheetQuery,
  EntrySheetQueryVariables,
  SaveCellsMutation,
  SaveCellsMutationVariables,
  EntryFindingsQuery,
  EntryFindingsQueryVariables,
  ConfirmHintMutation,
  ConfirmHintMutationVariables,
  ReportNothingMutation,
  ReportNothingMutationVariables,
} from './documents';
export const EntrySheetDocument = new TypedDocumentString<EntrySheetQuery, EntrySheetQueryVariables>(
  'query EntrySheet($fachamt:Int!$period:String!){entrySheet(fachamt:$fachamt period:$period){fachamt fachamtName period periodLabel dueOn today mayEnter onePerson previousPeriods indicators{...SheetIndicatorLine}}}fragment SheetIndicatorLine on SheetIndicator{code name number handlungsfeld unit decimals factor shape numeratorLabel denominatorLabel definition state lock nothingToReport decisionComment cells{...SheetCellLine}findings{...SheetFindingLine}}fragment SheetCellLine on SheetCell{cell coordinate label locked numerator denominator value status revision by at comments previous{numerator denominator value status}}fragment SheetFindingLine on SheetFinding{kind severity cell text confirmed}',
);
export const SaveCellsDocument = new TypedDocumentString<SaveCellsMutation, SaveCellsMutationVariables>(
  'mutation SaveCells($period:String!$cells:[CellInput!]!){saveCells(period:$period cells:$cells){saved{indicator cell revision at}conflicts{indicator cell theirs{...SheetCellLine}}}}fragment SheetCellLine on SheetCell{cell coordinate label locked numerator denominator value status revision by at comments previous{numerator denominator value status}}',
);
export const EntryFindingsDocument = new TypedDocumentString<EntryFindingsQuery, EntryFindingsQueryVariables>(
  'query EntryFindings($period:String!$indicators:[String!]!){entryFindings(period:$period indicators:$indicators){indicator findings{...SheetFindingLine}}}fragment SheetFindingLine on SheetFinding{kind severity cell text confirmed}',
);
export const ConfirmHintDocument = new TypedDocumentString<ConfirmHintMutation, ConfirmHintMutationVariables>(
  'mutation ConfirmHint($indicator:String!$period:String!$cell:Int!$kind:String!$comment:String!){confirmHint(indicator:$indicator period:$period cell:$cell kind:$kind comment:$comment){...SheetFindingLine}}fragment SheetFindingLine on SheetFinding{kind severity cell text confirmed}',
);
export const ReportNothingDocument = new TypedDocumentString<ReportNothingMutation, ReportNothingMutationVariables>(
  'mutation ReportNothing($indicator:String!$period:String!){reportNothing(indicator:$indicator period:$period){...SheetIndicatorLine}}fragment SheetIndicatorLine on SheetIndicator{code name number handlungsfeld unit decimals factor shape numeratorLabel denominatorLabel definition state lock nothingToReport decisionComment cells{...SheetCellLine}findings{...SheetFindingLine}}fragment SheetCellLine on SheetCell{cell coordinate label locked numerator denominator value status revision by at comments previous{numerator denominator value status}}fragment SheetFindingLine on SheetFinding{kind severity cell text confirmed}',
);
