import type { ReactElement, ReactNode } from 'react';

export interface FieldWords {
  /** Also the target of the error summary; one in a document. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong, where, and how to mend it. */
  readonly error?: string | undefined;
}

/** What a control says of itself to a screen reader: its hint and what is wrong with it. */
export function describedBy({ id, hint, error }: FieldWords): {
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
} {
  const parts = [error === undefined ? '' : `${id}-fehler`, hint === undefined ? '' : `${id}-hinweis`].filter(Boolean);
  return {
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
    'aria-invalid': error === undefined ? undefined : true,
  };
}

/** Label and hint above, the control, the sentence about the error below it. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  children,
}: FieldWords & { readonly children: ReactNode }): ReactElement {
  return (
    <div className="tz-form-field" data-invalid={error === undefined ? undefined : ''}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="tz-meta" id={`${id}-hinweis`}>
          {hint}
        </p>
      )}
      {children}
      {error === undefined ? null : (
        <p className="tz-field-error" id={`${id}-fehler`}>
          {error}
        </p>
      )}
    </div>
  );
}
