import { useRef, useState } from 'react';
import { asGraphqlError } from './use-question';

/** A sentence about a field of a form, or about the whole of it. */
interface Refusal {
  readonly field?: string | undefined;
  readonly message: string;
}

export interface Submitting {
  readonly busy: boolean;
  readonly errors: readonly Refusal[];
  /**
   * Shows what was found before sending; else does the work and shows what the server says. `fields` gives the id of the
   * field where it is not the server's name of it.
   */
  readonly submit: (
    found: readonly Refusal[],
    work: () => Promise<void>,
    fields?: Readonly<Record<string, string>>,
  ) => Promise<void>;
}

/** A field that is not on the page cannot show its sentence. */
function shownField(named: string | undefined, fields: Readonly<Record<string, string>>): string | undefined {
  const id = named === undefined ? undefined : (fields[named] ?? named);
  return id !== undefined && document.getElementById(id) !== null ? id : undefined;
}

/** One at a time: a second press while the answer is on its way does nothing. */
export function useSubmit(): Submitting {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly Refusal[]>([]);
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
      setErrors([{ message, field: shownField(field, fields) }]);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, errors, submit };
}
