import type { ReactElement } from 'react';

/** What has just been done, beside the button that did it; the place is there before, so that it is read out. */
export function Said({ children }: { readonly children: string }): ReactElement {
  return (
    <p role="status" className="tz-muted">
      {children}
    </p>
  );
}
