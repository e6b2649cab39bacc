import type { ReactElement, ReactNode } from 'react';

export interface StepProps {
  readonly button: ReactNode;
  readonly children: ReactNode;
}

/** A button and, beside it, what it does; whether it can be undone is part of that. */
export function Step({ button, children }: StepProps): ReactElement {
  return (
    <div className="tz-step">
      {button}
      <p>{children}</p>
    </div>
  );
}
