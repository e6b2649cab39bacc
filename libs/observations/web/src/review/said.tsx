import type { ReactElement } from 'react';

/** What was just done here: read out, and seen where the eye is. */
export function Said({ children }: { readonly children: string }): ReactElement {
  return (
    <p role="status" className={children === '' ? 'tz-hidden' : 'tz-message tz-message-info tz-review-said'}>
      {children}
    </p>
  );
}
