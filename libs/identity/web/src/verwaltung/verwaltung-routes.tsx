import { lazy } from 'react';
import type { ReactElement } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { PeoplePage } from '../people/people-page';

const InvitePage = lazy(() => import('../people/invite-page').then((page) => ({ default: page.InvitePage })));
const PersonPage = lazy(() => import('../person/person-page').then((page) => ({ default: page.PersonPage })));
const AuditPage = lazy(() => import('../audit/audit-page').then((page) => ({ default: page.AuditPage })));
const FachaemterPage = lazy(() =>
  import('../fachaemter/fachaemter-page').then((page) => ({ default: page.FachaemterPage })),
);
const ProvidersPage = lazy(() =>
  import('../providers/providers-page').then((page) => ({ default: page.ProvidersPage })),
);

/** Everything below /k/:ags/verwaltung; whoever comes to it without a part sees the people. */
export function VerwaltungRoutes(): ReactElement {
  return (
    <Routes>
      <Route index element={<Navigate to="personen" replace />} />
      <Route path="personen" element={<PeoplePage />} />
      <Route path="personen/einladen" element={<InvitePage />} />
      <Route path="personen/:id" element={<PersonPage />} />
      <Route path="fachaemter" element={<FachaemterPage />} />
      <Route path="dienstkonto" element={<ProvidersPage />} />
      <Route path="protokoll" element={<AuditPage />} />
    </Routes>
  );
}
