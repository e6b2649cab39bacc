import type { TypedDocumentString } from '@teilziel/graphql-client';
import { use, useMemo } from 'react';
import { askOnce } from './query-cache';

/** Suspends until the answer is there; throws GraphqlError into the boundary of the page. */
export function useAnswer<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Result {
  const key = JSON.stringify(variables);
  // While a page stays mounted it keeps its answer, also when "the latest" has grown old.
  const promise = useMemo(() => askOnce(document, JSON.parse(key) as Variables), [document, key]);
  return use(promise);
}
