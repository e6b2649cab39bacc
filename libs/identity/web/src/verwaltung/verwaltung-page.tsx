import { PageHeading } from '@teilziel/ui';
import type { ReactElement, ReactNode } from 'react';
import { NavLink } from 'react-router';
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
  readonly children: ReactNode;
}

/** Frame of every page of the Verwaltung: its parts, then heading, action and content. */
export function VerwaltungPage({ heading, lead, action, above, children }: VerwaltungPageProps): ReactElement {
  const texts = useVerwaltungTexts();
  return (
    <div className="tz-verwaltung">
      <Sections />
      {above}
      <div className="tz-verwaltung-head">
        <div>
          <PageHeading title={`${heading} · ${texts.heading} · Teilziel-Monitor`}>{heading}</PageHeading>
          {lead === undefined ? null : <p className="tz-lead">{lead}</p>}
        </div>
        {action}
      </div>
      {children}
    </div>
  );
}
