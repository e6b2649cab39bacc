import type { ChartModel } from '@teilziel/charts/model';
import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { periodText } from '../shell/release-dates';
import { useIndicatorTexts } from './texts';
import { hasTotal } from './figure-series.rules';

function TargetKey(): ReactElement {
  return (
    <p className="tz-target-key">
      <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
        <path d="M1 7H19" stroke="var(--tz-target)" strokeWidth="2.25" strokeDasharray="0.1 6" strokeLinecap="round" />
        <circle cx="26" cy="7" r="6" fill="none" stroke="var(--tz-target)" strokeWidth="1.5" />
        <circle cx="26" cy="7" r="3" fill="var(--tz-target)" />
      </svg>
      {useIndicatorTexts().targetKey}
    </p>
  );
}

/** Beside the chart: how to read it, and why lines stop. */
export function ChartAside({
  figures,
  model,
}: {
  readonly figures: IndicatorFiguresFragment;
  readonly model: ChartModel;
}): ReactElement {
  const texts = useIndicatorTexts();
  const broken = figures.breaks.length > 0 || model.gaps.length > 0;
  return (
    <div className="tz-chart-aside" lang={useContentLanguage()}>
      {hasTotal(figures.series.columns) ? (
        <>
          <h3>{texts.readingAid}</h3>
          <p>{figures.readingAid}</p>
        </>
      ) : null}
      {model.target ? <TargetKey /> : null}
      {model.axisNote ? <p>{model.axisNote}</p> : null}
      {broken ? (
        <>
          <h3>{texts.whyBroken}</h3>
          <ul>
            {model.gaps.map(({ label }) => (
              <li key={label}>{texts.gapReason(label)}</li>
            ))}
            {figures.breaks.map(({ period, reason }) => (
              <li key={period}>
                <strong>{periodText(period)}:</strong> {texts.breakReason(reason)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
