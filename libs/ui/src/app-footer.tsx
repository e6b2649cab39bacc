import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { useUiTexts } from './texts';

export interface AppFooterProps {
  readonly links: readonly { readonly to: string; readonly label: string }[];
  readonly children: ReactNode;
}

export function AppFooter({ links, children }: AppFooterProps): ReactElement {
  return (
    <footer className="tz-wide">
      <div className="tz-footer tz-footer-row">
        <nav aria-label={useUiTexts().footerNavigation}>
          <ul>
            {links.map((link) => (
              <li key={link.to}>
                <Link to={link.to}>{link.label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="tz-meta">{children}</p>
      </div>
    </footer>
  );
}
