import type { FormError } from '@teilziel/ui';
import { useRef, useState } from 'react';
import { asGraphqlError } from '@teilziel/graphql-client';

export interface Submitting {
  readonly busy: boolean;
  readonly errors: readonly FormError[];
  /**
   * Shows what was found before sending; else does the work and shows what the server says. `fields` gives the id of the
   * field for a name of the server.
   */
  readonly submit: (
    found: readonly FormError[],
    work: () => Promise<void>,
    fields?: Readonly<Record<string, string>>,
  ) => Promise<void>;
}

/** One at a time: a second press while the answer is on its way does nothing. */
export function useSubmit(): Submitting {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const running = useRef(false);

  const submit: Submitting['submit'] = async (found, work, fields = {}) => {
    if (running.current) return;
    setErrors(found);
    if (found.length > 0) return;
    running.current = true;
    setBusy(true);
    try {
      await work();
    } catch (cause) {
      const { message, field } = asGraphqlError(cause);
      setErrors([{ message, field: field === undefined ? undefined : fields[field] }]);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, errors, submit };
}
