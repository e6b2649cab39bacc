import type { ReactElement } from 'react';
import { Link } from 'react-router';

export interface SegmentLinksProps {
  readonly label: string;
  readonly segments: readonly { readonly to: string; readonly label: string; readonly current: boolean }[];
}

/** A choice that belongs into the address: links, so that Back, bookmarks and middle click work. */
export function SegmentLinks({ label, segments }: SegmentLinksProps): ReactElement {
  return (
    <nav className="tz-segments-row" aria-label={label}>
      <span className="tz-meta" aria-hidden="true">
        {label}
      </span>
      <span className="tz-segments">
        {segments.map((segment) => (
          <Link
            key={segment.label}
            to={segment.to}
            aria-current={segment.current ? 'true' : undefined}
            preventScrollReset
            replace={false}
          >
            {segment.label}
          </Link>
        ))}
      </span>
    </nav>
  );
}
