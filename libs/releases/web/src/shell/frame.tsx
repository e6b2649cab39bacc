import type { ReleaseHeadFragment } from '@teilziel/graphql-client';
import { AppFooter, AppHeader, LoadingBars } from '@teilziel/ui';
import type { NavigationItem } from '@teilziel/ui';
import { Suspense, use, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Link, Outlet, useLocation, useParams } from 'react-router';
import { useTexts } from '../texts';
import { FrameSlotsContext } from './frame-slots';
import { PageBoundary } from './page-boundary';
import { PRODUCT } from './page-title';
import { AnnounceContext } from './release-context';
import { checksumText, dayText, periodText } from './release-dates';
import { useOpenForPrint } from './use-open-for-print';
import { useReleaseAddress } from './use-release-address';

function DatenstandLine({ head }: { readonly head: ReleaseHeadFragment | null }): ReactElement | null {
  const texts = useTexts();
  if (!head) return null;
  return (
    <>
      <strong>{texts.release(head.number)}</strong> · {texts.releasedOn(dayText(head.releasedAt))}
      {head.lastPeriod ? ` · ${texts.valuesUntil(periodText(head.lastPeriod))}` : ''}
    </>
  );
}

function Notices({ head }: { readonly head: ReleaseHeadFragment }): ReactElement {
  const texts = useTexts();
  const { number, latest } = useReleaseAddress();
  return (
    <div className="tz-notices">
      {head.kommune.invented ? <p className="tz-tag tz-tag-hint">{texts.invented(head.kommune.name)}</p> : null}
      {head.recall ? (
        <p className="tz-tag tz-tag-hint">
          {texts.recalledAfter(head.recall.number, dayText(head.recall.recalledAt), head.recall.reason)}
        </p>
      ) : null}
      {head.corrects ? <p className="tz-tag">{texts.corrects(head.corrects, head.correctionReason ?? '')}</p> : null}
      {number === undefined ? null : (
        <p className="tz-tag">
          {texts.chosenRelease(number)} <Link to={latest}>{texts.toLatest}</Link>
        </p>
      )}
    </div>
  );
}

function useNavigation(ags: string | undefined): readonly NavigationItem[] {
  const { navigation } = useTexts();
  const { to } = useReleaseAddress();
  const { pathname } = useLocation();
  const { workItems } = use(FrameSlotsContext);
  if (ags === undefined) return [];
  return [
    ...(workItems?.(ags) ?? []),
    { to: to(), label: navigation.overview, exact: true },
    {
      to: to('#handlungsfelder'),
      label: navigation.handlungsfelder,
      current: pathname.startsWith(`/k/${ags}/teilziele/`),
    },
    { to: to('/indikatoren'), label: navigation.indicators },
    { to: to('/methode'), label: navigation.methode },
  ];
}

export interface FrameProps {
  readonly children?: ReactNode;
  /** False: pages about people and work, which no release has fixed. */
  readonly showsRelease?: boolean;
}

/** Header, navigation, Datenstand and footer around every page; they stay while a page loads. */
export function Frame({ children, showsRelease = true }: FrameProps): ReactElement {
  const texts = useTexts();
  const { ags } = useParams();
  const { pathname } = useLocation();
  const { to } = useReleaseAddress();
  useOpenForPrint();
  const [announced, setHead] = useState<ReleaseHeadFragment | null>(null);
  const head = announced && announced.kommune.ags === ags ? announced : null;
  const { account, kommuneName } = use(FrameSlotsContext);
  const name = head?.kommune.name ?? (ags === undefined ? undefined : kommuneName?.(ags));
  return (
    <AnnounceContext value={setHead}>
      <AppHeader
        name={name ?? PRODUCT}
        product={PRODUCT}
        home={ags === undefined ? '/' : to()}
        items={useNavigation(ags)}
        datenstand={showsRelease ? <DatenstandLine head={head} /> : null}
        account={account}
      >
        <Link to="/?liste">{texts.navigation.kommunen}</Link>
      </AppHeader>
      <main id="inhalt" tabIndex={-1} className="tz-wide tz-main">
        {head ? <Notices head={head} /> : null}
        <PageBoundary key={pathname}>
          <Suspense fallback={<LoadingBars />}>{children ?? <Outlet />}</Suspense>
        </PageBoundary>
      </main>
      <AppFooter
        links={[
          { to: '/barrierefreiheit', label: texts.navigation.accessibility },
          { to: '/datenschutz', label: texts.navigation.privacy },
          { to: '/impressum', label: texts.navigation.imprint },
        ]}
      >
        {head ? (
          <>
            {texts.release(head.number)} · {texts.checksum}{' '}
            <span className="tz-nowrap">{checksumText(head.rootHash)}</span>
          </>
        ) : (
          PRODUCT
        )}
      </AppFooter>
    </AnnounceContext>
  );
}
