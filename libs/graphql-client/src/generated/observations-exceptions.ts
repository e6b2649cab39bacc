// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  LateExceptionsQuery,
  LateExceptionsQueryVariables,
  DecideExceptionMutation,
  DecideExceptionMutationVariables,
} from './documents';
export const LateExceptionsDocument = new TypedDocumentString<LateExceptionsQuery, LateExceptionsQueryVariables>(
  'query LateExceptions{lateExceptions{...LateExceptionLine}}fragment LateExceptionLine on LateException{id fachamtName period periodLabel reason requestedBy requestedAt granted endsOn}',
);
export const DecideExceptionDocument = new TypedDocumentString<
  DecideExceptionMutation,
  DecideExceptionMutationVariables
>(
  'mutation DecideException($id:Int!$granted:Boolean!$endsOn:String){decideException(id:$id granted:$granted endsOn:$endsOn){...LateExceptionLine}}fragment LateExceptionLine on LateException{id fachamtName period periodLabel reason requestedBy requestedAt granted endsOn}',
);
