import { NavigatedContext } from '@teilziel/ui';
import { lazy } from 'react';
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { KommunenPage } from './kommunen/kommunen-page';
import { OverviewPage } from './overview/overview-page';
import { Frame } from './shell/frame';
import { FrameSlotsContext } from './shell/frame-slots';
import type { FrameSlots, PageRoute } from './shell/frame-slots';
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
const GenderPage = lazy(() => import('./gender/gender-page').then((page) => ({ default: page.GenderPage })));
const FreigabePage = lazy(() => import('./freigabe/freigabe-page').then((page) => ({ default: page.FreigabePage })));
const BewertungPage = lazy(() =>
  import('./bewertung/bewertung-page').then((page) => ({ default: page.BewertungPage })),
);
const LegalPage = lazy(() => import('./legal/legal-page').then((page) => ({ default: page.LegalPage })));

export interface ReleaseRoutesProps {
  readonly slots?: FrameSlots;
  /** Pages of other domains at the root, and below one Kommune. */
  readonly pages?: readonly PageRoute[];
  readonly kommunePages?: readonly PageRoute[];
}

const NONE: readonly PageRoute[] = [];
const NO_SLOTS: FrameSlots = {};

const asRoutes = (pages: readonly PageRoute[]): ReactElement[] =>
  pages.map(({ path, element }) => <Route key={path} path={path} element={element} />);

/** Every page over a release. The overview comes with the first load, the others when they are opened. */
export function ReleaseRoutes({
  slots = NO_SLOTS,
  pages = NONE,
  kommunePages = NONE,
}: ReleaseRoutesProps): ReactElement {
  return (
    <NavigatedContext value={useNavigationMemory()}>
      <FrameSlotsContext value={slots}>
        <Routes>
          <Route element={<Frame />}>
            <Route index element={<KommunenPage />} />
            <Route path="barrierefreiheit" element={<LegalPage page="accessibility" />} />
            <Route path="datenschutz" element={<LegalPage page="privacy" />} />
            <Route path="impressum" element={<LegalPage page="imprint" />} />
            {asRoutes(pages)}
          </Route>
          <Route path="k/:ags" element={<Frame />}>
            <Route index element={<OverviewPage />} />
            <Route path="teilziele/:teilziel" element={<TeilzielPage />} />
            <Route path="indikatoren" element={<IndicatorsPage />} />
            <Route path="indikatoren/:code" element={<IndicatorPage />} />
            <Route path="geschlecht" element={<GenderPage />} />
            <Route path="methode" element={<MethodePage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Route>
          <Route path="k/:ags" element={<Frame showsRelease={false} />}>
            <Route path="freigabe/*" element={<FreigabePage />} />
            <Route path="bewertung" element={<BewertungPage />} />
            {asRoutes(kommunePages)}
          </Route>
          <Route path="*" element={<Frame />}>
            <Route path="*" element={<NotFoundPage />} />
          </Route>
        </Routes>
      </FrameSlotsContext>
    </NavigatedContext>
  );
}
