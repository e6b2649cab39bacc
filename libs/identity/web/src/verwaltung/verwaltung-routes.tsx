import { lazy } from 'react';
import type { ReactElement } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { PeoplePage } from '../people/people-page';

const InvitePage = lazy(() => import('../people/invite-page').then((page) => ({ default: page.InvitePage })));

/** Everything below /k/:ags/verwaltung; whoever comes to it without a part sees the people. */
export function VerwaltungRoutes(): ReactElement {
  return (
    <Routes>
      <Route index element={<Navigate to="personen" replace />} />
      <Route path="personen" element={<PeoplePage />} />
      <Route path="personen/einladen" element={<InvitePage />} />
    </Routes>
  );
}
