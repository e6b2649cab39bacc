import type { ReactElement, ReactNode } from 'react';
import { useUiTexts } from './texts';

export type MessageKind = 'info' | 'hint' | 'error';

export function Message({
  kind,
  children,
}: {
  readonly kind: MessageKind;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={`tz-message tz-message-${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      {children}
    </div>
  );
}

/** Grey bars in about the final size; whoever waits less than 300 ms sees none. */
export function LoadingBars({ heights }: { readonly heights: readonly number[] }): ReactElement {
  return (
    <div role="status">
      <span className="tz-hidden">{useUiTexts().loading}</span>
      <div className="tz-bars" aria-hidden="true">
        {heights.map((height, index) => (
          <span key={index} style={{ height, width: `${index % 2 === 0 ? 60 : 100}%` }} />
        ))}
      </div>
    </div>
  );
}

export interface EmptyStateProps {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A sentence what is missing, when it comes, what is there already; one action; no drawing. */
export function EmptyState({ children, action }: EmptyStateProps): ReactElement {
  return (
    <div className="tz-empty">
      <div className="tz-lead">{children}</div>
      {action}
    </div>
  );
}
