import type { ReactElement, ReactNode } from 'react';

/** What was just done here: read out, and seen where the eye is. */
export function Said({ children }: { readonly children: string }): ReactElement {
  return (
    <p role="status" className={children === '' ? 'tz-hidden' : 'tz-message tz-message-info tz-said'}>
      {children}
    </p>
  );
}

export interface ChangeSectionProps {
  /** Absent where the heading of the page says it. */
  readonly heading?: string;
  readonly said: string;
  readonly children: ReactNode;
}

export function ChangeSection({ heading, said, children }: ChangeSectionProps): ReactElement {
  return (
    <section>
      {heading === undefined ? null : <h2>{heading}</h2>}
      <Said>{said}</Said>
      {children}
    </section>
  );
}
