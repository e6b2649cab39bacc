import { useEffect, useState } from 'react';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { LanguageButton } from './language-button';
import { useUiTexts } from './texts';
import { ThemeSelect } from './theme';

export interface NavigationItem {
  readonly to: string;
  readonly label: string;
  /** Current only on exactly this address, not below it. */
  readonly exact?: boolean;
  /** Given: said by the page instead of by the address. */
  readonly current?: boolean;
}

export interface AppHeaderProps {
  readonly name: string;
  readonly product: string;
  readonly home: string;
  readonly items: readonly NavigationItem[];
  /** Stands at the right end of the navigation; null: the page is about no release. */
  readonly datenstand: ReactNode;
  readonly children?: ReactNode;
  /** The right end: the way in, or who is in. */
  readonly account?: ReactNode;
}

/** A shield with three merlons: the mark of the program, not the arms of a Kommune. */
function BrandMark(): ReactElement {
  return (
    <svg className="tz-brand-mark" viewBox="0 0 28 32" aria-hidden="true">
      <path d="M0 0h28v17c0 8-6 12.5-14 15C6 29.5 0 25 0 17Z" fill="currentColor" />
      <path d="M7 19v-8h3v3h2.5v-3h3v3H18v-3h3v8Z" fill="var(--tz-page)" />
    </svg>
  );
}

function NavigationLink({ item }: { readonly item: NavigationItem }): ReactElement {
  return (
    <li>
      {item.current === undefined ? (
        <NavLink to={item.to} end={item.exact ?? false}>
          {item.label}
        </NavLink>
      ) : (
        <Link to={item.to} aria-current={item.current ? 'true' : undefined}>
          {item.label}
        </Link>
      )}
    </li>
  );
}

/** The address stays as it is: it may hold a Datenstand and a sort order, and Back should lead to another page. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  const content = document.getElementById('inhalt');
  content?.focus();
  content?.scrollIntoView();
}

export function AppHeader({ name, product, home, items, datenstand, children, account }: AppHeaderProps): ReactElement {
  const texts = useUiTexts();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  return (
    <header className="tz-header" data-menu={open ? 'open' : 'closed'}>
      <a className="tz-skip" href="#inhalt" onClick={skipToContent}>
        {texts.skipToContent}
      </a>
      <div className="tz-wide tz-header-bar">
        <Link className="tz-brand" to={home}>
          <BrandMark />
          <span className="tz-brand-name">{name}</span>
          {name === product ? null : <span className="tz-brand-product">{product}</span>}
        </Link>
        <button
          type="button"
          className="tz-button tz-button-small tz-menu-button"
          aria-expanded={open}
          aria-controls="navigation"
          onClick={() => setOpen(!open)}
        >
          {open ? texts.closeMenu : texts.menu}
        </button>
        <div className="tz-settings">
          {children}
          <LanguageButton />
          <ThemeSelect />
          {account}
        </div>
      </div>
      <div className="tz-wide tz-header-nav">
        <div id="navigation">
          {items.length > 0 ? (
            <nav aria-label={texts.mainNavigation}>
              <ul className="tz-nav">
                {items.map((item) => (
                  <NavigationLink key={item.to} item={item} />
                ))}
              </ul>
            </nav>
          ) : null}
        </div>
        {items.length > 0 && datenstand !== null ? <p className="tz-datenstand">{datenstand}</p> : null}
      </div>
    </header>
  );
}
