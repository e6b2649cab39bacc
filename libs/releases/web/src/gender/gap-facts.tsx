import { signedNumber } from '@teilziel/charts/model';
import type { GenderFigures } from '@teilziel/graphql-client';
import { formatNumber, formatWithUnit } from '@teilziel/statistics';
import { DefinitionList, useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { periodText } from '../shell/release-dates';
import { useGenderTexts } from './texts';

const percent = (share: number): string => formatWithUnit(100 * share, 1, '%');
const points = (value: number): string => signedNumber(value, 1);

/** Everything beside the chart: the latest statement in figures, the trend with both rates, who is counted. */
export function GapFacts({ gender }: { readonly gender: GenderFigures }): ReactElement {
  const { facts } = useGenderTexts();
  const { latest, trend, share, residual } = gender;
  const entries = [
    {
      term: facts.gap,
      description: latest && `${latest.wording === '.' ? '.' : latest.wording} (${periodText(latest.period)})`,
    },
    { term: facts.ratio, description: latest?.ratio ? facts.ratioText(formatNumber(latest.ratio, 2)) : null },
    {
      term: trend ? facts.trend(periodText(trend.from), periodText(trend.to)) : '',
      description: trend && facts.trendText(points(trend.change), points(trend.women), points(trend.men)),
    },
    { term: facts.share, description: share && facts.shareText(percent(share.cases), periodText(share.period)) },
    { term: facts.population, description: share?.population ? percent(share.population) : null },
    {
      term: facts.representation,
      description: share?.representation ? facts.representationText(formatNumber(share.representation, 2)) : null,
    },
    { term: facts.denominator, description: share?.denominator },
    { term: facts.residual, description: residual },
  ];
  return (
    <div lang={useContentLanguage()}>
      <DefinitionList entries={entries} />
    </div>
  );
}
