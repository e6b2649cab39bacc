import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { TableFrame, useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { FigureLink } from '../explain/figure-link';
import { Figure } from '../indicator/figure-cell';
import { AssessmentBadge, hasSeveralMethods } from '../shell/assessment-badge';
import { periodText } from '../shell/release-dates';
import { useReleaseAddress } from '../shell/use-release-address';
import { useTexts } from '../texts';
import { latestValue } from './leading-indicator.rules';
import { useLatestLinks } from './use-latest-links';

interface RowProps {
  readonly figures: IndicatorFiguresFragment;
  readonly namesMethod: boolean;
}

function Row({ figures, namesMethod }: RowProps): ReactElement {
  const texts = useTexts().teilziel;
  const { to } = useReleaseAddress();
  const contentLanguage = useContentLanguage();
  const latest = latestValue(figures);
  const linkOf = useLatestLinks();
  return (
    <tr className="tz-reading-row">
      <th scope="row" lang={contentLanguage}>
        <Link to={to(`/indikatoren/${figures.code}`)}>{figures.name}</Link>
        <p className="tz-row-sentence">{figures.statusSentence}</p>
      </th>
      <td className="tz-number" data-label={texts.latest}>
        {latest ? (
          <>
            <FigureLink link={linkOf(figures, latest)}>
              <Figure cell={latest} />
            </FigureLink>{' '}
            <span className="tz-note tz-row-period">{periodText(latest.period)}</span>
          </>
        ) : null}
      </td>
      <td>
        {figures.assessment ? <AssessmentBadge assessment={figures.assessment} namesMethod={namesMethod} /> : null}
      </td>
    </tr>
  );
}

/** Every indicator of the Teilziel with its own status; the worst one decides. */
export function IndicatorRows({
  indicators,
}: {
  readonly indicators: readonly IndicatorFiguresFragment[];
}): ReactElement {
  const texts = useTexts().teilziel;
  const namesMethod = hasSeveralMethods(indicators.map(({ assessment }) => assessment));
  return (
    <section className="tz-section" aria-labelledby="indikatoren">
      <h2 id="indikatoren">{texts.indicators}</h2>
      <TableFrame caption={texts.indicatorsCaption} variant="stack" captionHidden>
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            <th scope="col" className="tz-number">
              {texts.latest}
            </th>
            <th scope="col">{texts.status}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((figures) => (
            <Row key={figures.code} figures={figures} namesMethod={namesMethod} />
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}
