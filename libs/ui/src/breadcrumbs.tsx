import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useUiTexts } from './texts';

export interface Breadcrumb {
  readonly label: string;
  /** Absent for the page itself. */
  readonly to?: string;
}

export function Breadcrumbs({ trail }: { readonly trail: readonly Breadcrumb[] }): ReactElement {
  return (
    <nav className="tz-crumbs tz-meta" aria-label={useUiTexts().breadcrumbs}>
      <ol>
        {trail.map(({ label, to }) => (
          <li key={label}>
            {to === undefined ? <span aria-current="page">{label}</span> : <Link to={to}>{label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
