import { ColleaguesDocument, fetchGraphql } from '@teilziel/graphql-client';
import type { ColleaguesQuery } from '@teilziel/graphql-client';
import { useCallback, useEffect, useState } from 'react';
import { asGraphqlError } from '@teilziel/graphql-client';
import type { Question } from '@teilziel/graphql-client';

export interface Colleague {
  readonly id: number;
  readonly name: string;
}

/** The largest page the server gives. */
const PAGE = 200;

async function everybody(signal: AbortSignal): Promise<readonly Colleague[]> {
  const found: Colleague[] = [];
  for (let after: string | null = null; ;) {
    const { people }: ColleaguesQuery = await fetchGraphql(ColleaguesDocument, { first: PAGE, after }, signal);
    found.push(...people.rows);
    after = people.endCursor;
    if (after === null || people.rows.length === 0 || found.length >= people.total) return found;
  }
}

/** All who are active here, for a choice: a select with only some of them would hide the rest. */
export function useColleagues(): Question<readonly Colleague[]> {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Omit<Question<readonly Colleague[]>, 'again'>>({
    answer: null,
    error: null,
    pending: true,
  });
  useEffect(() => {
    const abort = new AbortController();
    everybody(abort.signal).then(
      (answer) => (abort.signal.aborted ? undefined : setState({ answer, error: null, pending: false })),
      (cause: unknown) =>
        abort.signal.aborted ? undefined : setState({ answer: null, error: asGraphqlError(cause), pending: false }),
    );
    return () => abort.abort();
  }, [round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { ...state, again };
}
