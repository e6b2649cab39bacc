import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { FigureLink } from '../explain/figure-link';
import { Figure } from '../indicator/figure-cell';
import { AssessmentBadge, hasSeveralMethods } from '../shell/assessment-badge';
import { periodText } from '../shell/release-dates';
import { latestValue } from './leading-indicator.rules';
import { useLatestLinks } from './use-latest-links';

const MOST = 3;

/** Beside the status sentence: what each indicator says, so that nobody takes the symbol for an average. */
export function LatestValues({
  indicators,
}: {
  readonly indicators: readonly IndicatorFiguresFragment[];
}): ReactElement | null {
  const contentLanguage = useContentLanguage();
  const linkOf = useLatestLinks();
  if (indicators.length === 0) return null;
  const namesMethod = hasSeveralMethods(indicators.map(({ assessment }) => assessment));
  return (
    <ul className="tz-latest" lang={contentLanguage}>
      {indicators.slice(0, MOST).map((figures) => {
        const latest = latestValue(figures);
        return (
          <li key={figures.code}>
            <p>
              <span className="tz-meta">
                {figures.name}
                {latest ? <span className="tz-latest-period">{periodText(latest.period)}</span> : null}
              </span>
              {latest ? (
                <strong className="tz-latest-value">
                  <FigureLink link={linkOf(figures, latest)} alone>
                    <Figure cell={latest} />
                  </FigureLink>
                </strong>
              ) : null}
            </p>
            {figures.assessment ? <AssessmentBadge assessment={figures.assessment} namesMethod={namesMethod} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
