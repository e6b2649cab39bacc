import { NavigatedContext } from '@teilziel/ui';
import { lazy } from 'react';
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { KommunenPage } from './kommunen/kommunen-page';
import { OverviewPage } from './overview/overview-page';
import { Frame } from './shell/frame';
import { NotFoundPage } from './shell/missing-page';
import { useNavigationMemory } from './shell/use-navigation-memory';

const TeilzielPage = lazy(() => import('./teilziel/teilziel-page').then((page) => ({ default: page.TeilzielPage })));
const IndicatorPage = lazy(() =>
  import('./indicator/indicator-page').then((page) => ({ default: page.IndicatorPage })),
);
const IndicatorsPage = lazy(() =>
  import('./indicators/indicators-page').then((page) => ({ default: page.IndicatorsPage })),
);
const MethodePage = lazy(() => import('./methode/methode-page').then((page) => ({ default: page.MethodePage })));
const LegalPage = lazy(() => import('./legal/legal-page').then((page) => ({ default: page.LegalPage })));

/** Every page over a release. The overview comes with the first load, the others when they are opened. */
export function ReleaseRoutes(): ReactElement {
  return (
    <NavigatedContext value={useNavigationMemory()}>
      <Routes>
        <Route element={<Frame />}>
          <Route index element={<KommunenPage />} />
          <Route path="barrierefreiheit" element={<LegalPage page="accessibility" />} />
          <Route path="datenschutz" element={<LegalPage page="privacy" />} />
          <Route path="impressum" element={<LegalPage page="imprint" />} />
        </Route>
        <Route path="k/:ags" element={<Frame />}>
          <Route index element={<OverviewPage />} />
          <Route path="teilziele/:teilziel" element={<TeilzielPage />} />
          <Route path="indikatoren" element={<IndicatorsPage />} />
          <Route path="indikatoren/:code" element={<IndicatorPage />} />
          <Route path="methode" element={<MethodePage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
        <Route path="*" element={<Frame />}>
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </NavigatedContext>
  );
}
