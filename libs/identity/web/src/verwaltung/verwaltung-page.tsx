import { NavigatedContext, PageHeading } from '@teilziel/ui';
import { useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { NavLink } from 'react-router';
import { pageTitle } from '../page-title';
import { useVerwaltungTexts } from './texts';
import { useVerwaltungAddress } from './use-verwaltung-address';
import './verwaltung.css';

function Sections(): ReactElement {
  const texts = useVerwaltungTexts();
  const to = useVerwaltungAddress();
  const sections = [
    { page: 'personen', label: texts.people },
    { page: 'fachaemter', label: texts.fachaemter },
    { page: 'dienstkonto', label: texts.providers },
    { page: 'protokoll', label: texts.audit },
  ];
  return (
    <nav className="tz-sections" aria-label={texts.sections}>
      <ul>
        {sections.map(({ page, label }) => (
          <li key={page}>
            <NavLink to={to(page)}>{label}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface VerwaltungPageProps {
  readonly heading: string;
  readonly lead?: string;
  /** Stands at the right of the heading: the one filled button of the page. */
  readonly action?: ReactNode;
  /** The way back, above the heading. */
  readonly above?: ReactNode;
  /** This page took the place of a form: its heading takes the focus, wherever the person came from. */
  readonly replaces?: boolean;
  readonly children: ReactNode;
}

const ARRIVED = { current: true };

/** Frame of every page of the Verwaltung: its parts, then heading, action and content. */
export function VerwaltungPage({
  heading,
  lead,
  action,
  above,
  replaces = false,
  children,
}: VerwaltungPageProps): ReactElement {
  const texts = useVerwaltungTexts();
  const navigated = useContext(NavigatedContext);
  return (
    <div className="tz-verwaltung">
      <Sections />
      {above}
      <div className="tz-verwaltung-head">
        <div>
          <NavigatedContext value={replaces ? ARRIVED : navigated}>
            <PageHeading title={pageTitle(heading, texts.heading)}>{heading}</PageHeading>
          </NavigatedContext>
          {lead === undefined ? null : <p className="tz-lead">{lead}</p>}
        </div>
        {action}
      </div>
      {children}
    </div>
  );
}
