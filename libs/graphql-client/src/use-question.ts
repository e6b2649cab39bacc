import { useCallback, useEffect, useRef, useState } from 'react';
import { GraphqlError, fetchGraphql } from './fetch-graphql';
import type { TypedDocumentString } from './typed-document-string';

interface State<Result> {
  readonly answer: Result | null;
  readonly error: GraphqlError | null;
  readonly pending: boolean;
}

export interface Question<Result> extends State<Result> {
  readonly again: () => void;
}

const UNEXPECTED = 'Ein unerwarteter Fehler ist aufgetreten. Bitte versuchen Sie es noch einmal.';

export function asGraphqlError(cause: unknown): GraphqlError {
  return cause instanceof GraphqlError ? cause : new GraphqlError(UNEXPECTED, 'UNKNOWN');
}

interface Asking {
  /** The answer to other variables is no answer: it goes at once, not when the next is there. */
  readonly strict?: boolean;
}

/**
 * Asks anew whenever the variables change or somebody wants to; the last answer stays until the next is there, also when
 * the session has ended meanwhile: what was typed beside it must not vanish. Null for variables: nothing is asked yet.
 */
export function useQuestion<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
  { strict = false }: Asking = {},
): Question<Result> {
  const key = JSON.stringify(variables);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<State<Result>>({ answer: null, error: null, pending: true });
  const answered = useRef(key);
  useEffect(() => {
    const asked = JSON.parse(key) as Variables | null;
    if (asked === null) return;
    const abort = new AbortController();
    const keeps = !strict || answered.current === key;
    setState((before) => (keeps ? { ...before, pending: true } : { answer: null, error: null, pending: true }));
    fetchGraphql(document, asked, abort.signal).then(
      (answer) => {
        if (abort.signal.aborted) return;
        answered.current = key;
        setState({ answer, error: null, pending: false });
      },
      (cause: unknown) =>
        abort.signal.aborted
          ? undefined
          : setState((before) => ({ answer: before.answer, error: asGraphqlError(cause), pending: false })),
    );
    return () => abort.abort();
  }, [document, key, round, strict]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { ...state, again };
}
