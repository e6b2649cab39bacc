import { fetchGraphql } from '@teilziel/graphql-client';
import type { TypedDocumentString } from '@teilziel/graphql-client';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import { asGraphqlError } from './use-question';

export interface Attempt<Result, Variables> {
  /** For the summary: a new array for every attempt. */
  readonly errors: readonly FormError[];
  readonly busy: boolean;
  /** Null when the form is wrong or the server refused; `errors` then says why. */
  readonly send: (variables: Variables | null, problems?: readonly FormError[]) => Promise<Result | null>;
}

/** One mutation of one form: what is wrong is said at the fields the form has, everything else above them. */
export function useAttempt<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  fields: readonly string[] = [],
): Attempt<Result, Variables> {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const send: Attempt<Result, Variables>['send'] = async (variables, problems = []) => {
    if (busy) return null;
    setErrors(problems);
    if (variables === null || problems.length > 0) return null;
    setBusy(true);
    try {
      return await fetchGraphql(document, variables);
    } catch (cause) {
      const { message, field } = asGraphqlError(cause);
      setErrors([{ message, field: field !== undefined && fields.includes(field) ? field : undefined }]);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { errors, busy, send };
}
