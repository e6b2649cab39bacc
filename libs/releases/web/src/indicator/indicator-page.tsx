import { IndicatorPageDocument } from '@teilziel/graphql-client';
import type { IndicatorPageQuery } from '@teilziel/graphql-client';
import { Breadcrumbs, PageHeading, useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { AssessmentBadge } from '../shell/assessment-badge';
import { NoRelease, NotInRelease } from '../shell/missing-page';
import { pageTitle } from '../shell/page-title';
import { useShownRelease } from '../shell/release-context';
import { useAnswer } from '../shell/use-answer';
import { useReleaseAddress } from '../shell/use-release-address';
import { useTexts } from '../texts';
import { useIndicatorTexts } from './texts';
import { ExplainArea } from '../explain/explain-area';
import { GenderSection } from '../gender/gender-section';
import { hasTotal } from './figure-series.rules';
import { IndicatorBackground } from './indicator-background';
import { IndicatorFigures } from './indicator-figures';
import './indicator.css';

type Release = NonNullable<IndicatorPageQuery['release']>;
type Indicator = NonNullable<Release['indicator']>;

function Head({ release, indicator }: { readonly release: Release; readonly indicator: Indicator }): ReactElement {
  const texts = useTexts();
  const own = useIndicatorTexts();
  const { to } = useReleaseAddress();
  const contentLanguage = useContentLanguage();
  const teilziel = indicator.teilziele[0];
  const trail = [
    { label: texts.navigation.indicators, to: to('/indikatoren') },
    ...(teilziel ? [{ label: texts.teilziel.crumb(teilziel.number), to: to(`/teilziele/${teilziel.number}`) }] : []),
    { label: `${own.crumb} ${indicator.code}` },
  ];
  return (
    <>
      <Breadcrumbs trail={trail} />
      <PageHeading title={pageTitle(indicator.name, release.kommune.name)} lang={contentLanguage}>
        {indicator.name}
      </PageHeading>
      {indicator.assessment ? (
        <p className="tz-indicator-status">
          <AssessmentBadge assessment={indicator.assessment} size={32} />
        </p>
      ) : null}
      <p className="tz-lead tz-page-lead" lang={contentLanguage}>
        {hasTotal(indicator.series.columns) ? indicator.statusSentence : own.onlyParts}
      </p>
      {indicator.between ? (
        <p className="tz-meta tz-indicator-between" lang={contentLanguage}>
          {indicator.between.sentence}
        </p>
      ) : null}
    </>
  );
}

/** One indicator with everything the release says of it. */
export function IndicatorPage(): ReactElement {
  const { missing } = useTexts();
  const { code = '' } = useParams();
  const { ags, number } = useReleaseAddress();
  const { release } = useAnswer(IndicatorPageDocument, { ags, code, ...(number === undefined ? {} : { number }) });
  useShownRelease(release);
  if (!release) return <NoRelease />;
  const { indicator } = release;
  if (!indicator) return <NotInRelease heading={missing.noIndicator(code)} />;
  return (
    <article>
      <Head release={release} indicator={indicator} />
      <ExplainArea indicator={indicator.code} release={release.number}>
        <IndicatorFigures figures={indicator} dimensions={release.dimensions} release={release} />
        <GenderSection figures={indicator} dimensions={release.dimensions} release={release} />
      </ExplainArea>
      <IndicatorBackground figures={indicator} release={release.number} teilziele={indicator.teilziele} />
    </article>
  );
}
