import { OverviewDocument } from '@teilziel/graphql-client';
import { EmptyState, PageHeading, SegmentLinks, useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ExplainArea } from '../explain/explain-area';
import { NoRelease } from '../shell/missing-page';
import { pageTitle } from '../shell/page-title';
import { useShownRelease } from '../shell/release-context';
import { useAnswer } from '../shell/use-answer';
import { useReleaseAddress } from '../shell/use-release-address';
import { useTexts } from '../texts';
import { DirectionRows } from './direction-rows';
import { HandlungsfeldList } from './handlungsfeld-list';
import { handlungsfeldRows, teilzieleOf } from './overview.rules';
import type { OverviewSort } from './overview.rules';
import { SexKey } from './sex-key';
import { StatusCounts } from './status-counts';
import './overview.css';

function ScaleNote(): ReactElement {
  const texts = useTexts().overview;
  return (
    <p className="tz-note">
      {texts.scaleNote} <strong>{texts.breakWord}</strong> {texts.breakNote} {texts.ruleNote}
    </p>
  );
}

/** „Wo stehen wir?“: five sentences' worth of status, then every Handlungsfeld with its weakest Teilziel. */
export function OverviewPage(): ReactElement {
  const texts = useTexts();
  const { ags, number, to } = useReleaseAddress();
  const [search] = useSearchParams();
  const { release } = useAnswer(OverviewDocument, number === undefined ? { ags } : { ags, number });
  const contentLanguage = useContentLanguage();
  useShownRelease(release);
  if (!release) return <NoRelease />;
  const { konzept, kommune } = release;
  const { overview } = texts;
  const sort: OverviewSort = search.get('sortierung') === 'nummer' ? 'nummer' : 'bedarf';
  const teilziele = konzept ? konzept.handlungsfelder.flatMap(teilzieleOf) : [];
  return (
    <>
      <p className="tz-meta" lang={contentLanguage}>
        {konzept ? [konzept.art, `„${konzept.title}“`].join(' ') : kommune.name}
        {konzept?.beschluss ? ` · ${konzept.beschluss}` : ''}
        {kommune.members.length > 0 ? ` · ${overview.members(kommune.members.length)}` : ''}
      </p>
      <PageHeading title={pageTitle(overview.heading, kommune.name)}>{overview.heading}</PageHeading>
      {konzept ? (
        <>
          <div className="tz-columns tz-overview-top">
            <div>
              <DirectionRows teilziele={teilziele} />
              <p className="tz-button-row tz-overview-actions">
                <a className="tz-button tz-button-filled tz-button-wide" href={release.reportUrl} download>
                  {overview.report(release.number)}
                </a>
                <a className="tz-button" href={release.reportTextUrl} download>
                  {overview.reportText}
                </a>
              </p>
            </div>
            <StatusCounts teilziele={teilziele} />
          </div>
          <section className="tz-section" aria-labelledby="handlungsfelder">
            <div className="tz-section-head">
              <h2 id="handlungsfelder">{overview.handlungsfelder}</h2>
              <SexKey />
              <SegmentLinks
                label={overview.sortBy}
                segments={[
                  { to: to(), label: overview.byNeed, current: sort === 'bedarf' },
                  { to: to('', { sortierung: 'nummer' }), label: overview.byNumber, current: sort === 'nummer' },
                ]}
              />
            </div>
            <ExplainArea indicator={null} release={release.number}>
              <HandlungsfeldList rows={handlungsfeldRows(konzept, sort)} />
            </ExplainArea>
            <ScaleNote />
          </section>
        </>
      ) : (
        <EmptyState
          action={
            <Link className="tz-button" to={to('/indikatoren')}>
              {overview.toIndicators}
            </Link>
          }
        >
          <p>{overview.noKonzept}</p>
        </EmptyState>
      )}
    </>
  );
}
