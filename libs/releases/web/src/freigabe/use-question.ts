import { GraphqlError, fetchGraphql } from '@teilziel/graphql-client';
import type { TypedDocumentString } from '@teilziel/graphql-client';
import { useCallback, useEffect, useRef, useState } from 'react';

interface State<Result> {
  readonly answer: Result | null;
  readonly error: GraphqlError | null;
}

export interface Question<Result> extends State<Result> {
  readonly again: () => void;
}

const UNEXPECTED = 'Ein unerwarteter Fehler ist aufgetreten. Bitte versuchen Sie es noch einmal.';
const NOTHING = { answer: null, error: null };

export function asGraphqlError(cause: unknown): GraphqlError {
  return cause instanceof GraphqlError ? cause : new GraphqlError(UNEXPECTED, 'UNKNOWN');
}

/** Asks anew whenever the variables change or somebody wants to. Null for variables: nothing is asked yet. */
export function useQuestion<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Question<Result> {
  const key = JSON.stringify(variables);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<State<Result>>(NOTHING);
  const answered = useRef('');
  useEffect(() => {
    const asked = JSON.parse(key) as Variables | null;
    if (asked === null) return;
    const abort = new AbortController();
    // Asked again, the answer stays until the next is there: what was just said beside it must not vanish.
    if (answered.current !== key) setState(NOTHING);
    fetchGraphql(document, asked, abort.signal).then(
      (answer) => {
        if (abort.signal.aborted) return;
        answered.current = key;
        setState({ answer, error: null });
      },
      (cause: unknown) => (abort.signal.aborted ? undefined : setState({ answer: null, error: asGraphqlError(cause) })),
    );
    return () => abort.abort();
  }, [document, key, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { ...state, again };
}
