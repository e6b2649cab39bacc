import type { FormError } from '@teilziel/ui';
import { useRef, useState } from 'react';
import { asGraphqlError } from './use-question';

export interface Submitting {
  readonly busy: boolean;
  readonly errors: readonly FormError[];
  readonly submit: (found: readonly FormError[], work: () => Promise<void>) => Promise<void>;
}

/** Shows what was found before sending, else what the server says; ids of fields are the server's names of them. */
export function useSubmit(): Submitting {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const running = useRef(false);
  const submit: Submitting['submit'] = async (found, work) => {
    if (running.current) return;
    setErrors(found);
    if (found.length > 0) return;
    running.current = true;
    setBusy(true);
    try {
      await work();
    } catch (cause) {
      const { message, field } = asGraphqlError(cause);
      const shown = field !== undefined && document.getElementById(field) !== null;
      setErrors([{ message, field: shown ? field : undefined }]);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, errors, submit };
}
