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

/** Heading, three sentences, a picture. */
const BARS = [
  { height: 40, width: '38%' },
  { height: 24, width: '72%' },
  { height: 24, width: '64%' },
  { height: 24, width: '68%' },
  { height: 280, width: '100%' },
];

/** Grey bars in about the final size; whoever waits less than 300 ms sees none. */
export function LoadingBars(): ReactElement {
  return (
    <div role="status">
      <span className="tz-hidden">{useUiTexts().loading}</span>
      <div className="tz-bars" aria-hidden="true">
        {BARS.map(({ height, width }) => (
          <span key={width} style={{ height, width }} />
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
