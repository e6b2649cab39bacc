import { fetchGraphql } from '@teilziel/graphql-client';
import type { GraphqlError, TypedDocumentString } from '@teilziel/graphql-client';
import { useState } from 'react';
import { asGraphqlError } from './use-question';

export interface Change<Result, Variables> {
  /** Null when it was refused; `error` then says why. */
  readonly send: (variables: Variables) => Promise<Result | null>;
  readonly pending: boolean;
  readonly error: GraphqlError | null;
}

/** One mutation; while it runs a second press of the button sends nothing. */
export function useChange<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
): Change<Result, Variables> {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<GraphqlError | null>(null);
  const send = async (variables: Variables): Promise<Result | null> => {
    if (pending) return null;
    setPending(true);
    setError(null);
    try {
      return await fetchGraphql(document, variables);
    } catch (cause) {
      setError(asGraphqlError(cause));
      return null;
    } finally {
      setPending(false);
    }
  };
  return { send, pending, error };
}
