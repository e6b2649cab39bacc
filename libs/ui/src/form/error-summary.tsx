import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { useUiTexts } from '../texts';

export interface FormError {
  /** The id of the field; absent: it is about the whole form. */
  readonly field?: string | undefined;
  readonly message: string;
}

/** The sentence of a field, for its own `error`. */
export function errorOf(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}

export interface ErrorSummaryProps {
  /** A new array for every attempt: the focus goes back to what is wrong each time. */
  readonly errors: readonly FormError[];
  /** What helps, below the sentence: a link, a button. */
  readonly children?: ReactNode;
}

function goTo(event: MouseEvent, field: string): void {
  event.preventDefault();
  document.getElementById(field)?.focus();
}

/**
 * Above the fields. One error of one field takes the focus into the field, whose sentence stands below it; everything
 * else is said here, with links to the fields.
 */
export function ErrorSummary({ errors, children }: ErrorSummaryProps): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  const texts = useUiTexts();
  const only = errors.length === 1 ? errors[0]?.field : undefined;
  useEffect(() => {
    if (errors.length === 0) return;
    const target = only === undefined ? box.current : document.getElementById(only);
    target?.focus();
  }, [errors, only]);
  if (errors.length === 0 || only !== undefined) return null;
  const general = errors.filter(({ field }) => field === undefined);
  const ofFields = errors.filter(({ field }) => field !== undefined);
  return (
    <div className="tz-message tz-message-error tz-error-summary" ref={box} tabIndex={-1} role="alert">
      {general.map(({ message }) => (
        <p key={message}>
          <strong>{message}</strong>
        </p>
      ))}
      {ofFields.length > 0 ? (
        <>
          <p>
            <strong>{texts.errors(ofFields.length)}</strong>
          </p>
          <ul>
            {ofFields.map(({ field = '', message }) => (
              <li key={field}>
                <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {children}
    </div>
  );
}
