import { fetchGraphql, SignInOptionsDocument } from '@teilziel/graphql-client';
import type { SignInOptionsQuery } from '@teilziel/graphql-client';
import { useEffect, useState } from 'react';

export type SignInOptions = SignInOptionsQuery['signInOptions'];

const ONLY_PASSWORD: SignInOptions = { mail: false, providers: [], demo: [] };

/** Null until it is known which ways there are; without an answer the password is still a way. */
export function useOptions(): SignInOptions | null {
  const [options, setOptions] = useState<SignInOptions | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    fetchGraphql(SignInOptionsDocument, {}, abort.signal, { signInAgain: false }).then(
      ({ signInOptions }) => setOptions(signInOptions),
      () => {
        if (!abort.signal.aborted) setOptions(ONLY_PASSWORD);
      },
    );
    return () => abort.abort();
  }, []);
  return options;
}
