import { TeilzielPageDocument } from '@teilziel/graphql-client';
import type { TeilzielPageQuery } from '@teilziel/graphql-client';
import { Breadcrumbs, EmptyState, PageHeading, StatusBadge, useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { NoRelease, NotInRelease } from '../shell/missing-page';
import { pageTitle } from '../shell/page-title';
import { useShownRelease } from '../shell/release-context';
import { useAnswer } from '../shell/use-answer';
import { useReleaseAddress } from '../shell/use-release-address';
import { useTexts } from '../texts';
import { ExplainArea } from '../explain/explain-area';
import { IndicatorBackground } from '../indicator/indicator-background';
import { AssessmentMark } from '../shell/assessment-badge';
import { IndicatorRows } from './indicator-rows';
import { LeadingFigures } from './leading-figures';
import { leadingIndicator } from './leading-indicator.rules';
import { LatestValues } from './latest-values';
import { MilestoneList } from './milestone-list';
import '../indicator/indicator.css';
import './teilziel.css';

type Teilziel = NonNullable<NonNullable<TeilzielPageQuery['release']>['teilziel']>;

function Responsible({ teilziel }: { readonly teilziel: Teilziel }): ReactElement | null {
  const texts = useTexts().teilziel;
  const parts = [
    teilziel.beschluss,
    teilziel.fachamt,
    teilziel.accountable === null ? null : texts.accountable(teilziel.accountable),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p className="tz-meta tz-responsible">{parts.join(' · ')}</p>;
}

function PlainText({ text }: { readonly text: string | null }): ReactElement | null {
  const texts = useTexts().teilziel;
  if (!text) return null;
  return (
    <details className="tz-plain">
      <summary>{texts.plain}</summary>
      <p>{text}</p>
    </details>
  );
}

function Head({ teilziel, kommune }: { readonly teilziel: Teilziel; readonly kommune: string }): ReactElement {
  const texts = useTexts();
  const { to } = useReleaseAddress();
  const { handlungsfeld } = teilziel;
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: texts.navigation.handlungsfelder, to: to('#handlungsfelder') },
          { label: `${handlungsfeld.number} ${handlungsfeld.title}`, to: to(`#handlungsfeld-${handlungsfeld.number}`) },
          { label: texts.teilziel.crumb(teilziel.number) },
        ]}
      />
      <div lang={useContentLanguage()}>
        <PageHeading title={pageTitle(texts.teilziel.crumb(teilziel.number), kommune)} className="tz-ziel-heading">
          {teilziel.text}
        </PageHeading>
        <Responsible teilziel={teilziel} />
        <PlainText text={teilziel.plainText} />
      </div>
    </>
  );
}

/** Goal text, status sentence, chart, table, indicators: in this order (goal first, number second). */
export function TeilzielPage(): ReactElement {
  const { missing, teilziel: texts } = useTexts();
  const { teilziel: wanted = '' } = useParams();
  const { ags, number } = useReleaseAddress();
  const contentLanguage = useContentLanguage();
  const { release } = useAnswer(TeilzielPageDocument, {
    ags,
    teilziel: wanted,
    ...(number === undefined ? {} : { number }),
  });
  useShownRelease(release);
  if (!release) return <NoRelease />;
  const { teilziel } = release;
  if (!teilziel) return <NotInRelease heading={missing.noTeilziel(wanted)} />;
  const leading = leadingIndicator(teilziel.indicators);
  const milestonesOnly = leading === null && teilziel.milestones.length > 0;
  return (
    <article>
      <Head teilziel={teilziel} kommune={release.kommune.name} />
      <ExplainArea indicator={leading?.code ?? null} release={release.number}>
        <div className="tz-ziel-status">
          <div>
            {milestonesOnly ? null : (
              <span className="tz-assessment-badge">
                <StatusBadge symbol={teilziel.symbol} word={teilziel.word} />
                <AssessmentMark mark={teilziel.mark} />
              </span>
            )}
            <p className="tz-ziel-sentence" lang={contentLanguage}>
              {teilziel.statusSentence}
            </p>
          </div>
          <LatestValues indicators={teilziel.indicators} />
        </div>
        {teilziel.milestones.length > 0 ? <MilestoneList milestones={teilziel.milestones} /> : null}
        {milestonesOnly ? null : leading ? (
          <LeadingFigures figures={leading} dimensions={release.dimensions} release={release} />
        ) : (
          <section className="tz-section">
            <EmptyState>
              <p>{texts.noIndicator}</p>
            </EmptyState>
          </section>
        )}
        {teilziel.indicators.length > 0 ? <IndicatorRows indicators={teilziel.indicators} /> : null}
      </ExplainArea>
      {leading ? <IndicatorBackground figures={leading} release={release.number} /> : null}
    </article>
  );
}
