import type { FormError } from '@teilziel/ui';
import { useRef, useState } from 'react';
import { asGraphqlError } from '../shell/use-question';

export interface Submitting {
  readonly busy: boolean;
  readonly errors: readonly FormError[];
  /** Shows what was found before sending; else does the work and shows what the server says. */
  readonly submit: (found: readonly FormError[], work: () => Promise<void>) => Promise<void>;
}

/** One at a time: a second press while the answer is on its way does nothing. */
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
      setErrors([{ message: asGraphqlError(cause).message }]);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, errors, submit };
}
