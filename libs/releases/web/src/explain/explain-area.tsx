import { lazy, Suspense, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import './figure.css';

// The first page has figures too, and is read before anybody asks how one came about.
const ExplainHost = lazy(() => import('./explain-host').then((host) => ({ default: host.ExplainHost })));

interface ExplainAreaProps {
  /** The one indicator of the page; null: each figure says of which it is. */
  readonly indicator: string | null;
  readonly release: number;
  readonly children: ReactNode;
}

/** The figures of a page, with the explanation of one of them beside them when it is asked for. */
export function ExplainArea({ indicator, release, children }: ExplainAreaProps): ReactElement {
  const area = useRef<HTMLDivElement>(null);
  return (
    <div className="tz-explained">
      <div ref={area} className="tz-explainable">
        {children}
      </div>
      <Suspense fallback={null}>
        <ExplainHost area={area} indicator={indicator} release={release} />
      </Suspense>
    </div>
  );
}
