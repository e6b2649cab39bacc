import { GraphqlError } from '@teilziel/graphql-client';
import type { FormError } from '@teilziel/ui';
import { useRef, useState } from 'react';
import { useTexts } from '../texts';

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

export function useSubmit(): Submitting {
  const texts = useTexts();
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
    } catch (error) {
      const message = error instanceof GraphqlError ? error.message : texts.unexpected;
      const named = error instanceof GraphqlError && error.field !== undefined ? fields[error.field] : undefined;
      // A field that is not on the page cannot show its sentence.
      const field = named !== undefined && document.getElementById(named) ? named : undefined;
      setErrors([{ message, field }]);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, errors, submit };
}
