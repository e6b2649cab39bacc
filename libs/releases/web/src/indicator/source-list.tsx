import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { formatNumber, formatWithUnit } from '@teilziel/statistics';
import { DefinitionList, useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { dayText, periodText } from '../shell/release-dates';
import { useReleaseAddress } from '../shell/use-release-address';
import { useTexts } from '../texts';
import { useIndicatorTexts } from './texts';

type Figures = IndicatorFiguresFragment;

/** "4.871 (Beschäftigte) ÷ 8.921 (Einwohner) × 100 = 54,6 %" at the latest period that has both. */
function useCalculation(figures: Figures): string | null {
  const texts = useIndicatorTexts();
  const { numeratorLabel, denominatorLabel, factor, decimals, unit } = figures;
  const { cells, numerator, denominator, value, periods } = figures.series.columns;
  const total = cells.indexOf('');
  const at = periods.findLastIndex((_, period) => typeof denominator[total]?.[period] === 'number');
  const times = factor === 1 ? '' : `\u00a0× ${formatNumber(factor, 0)}`;
  if (numeratorLabel === null) return null;
  if (denominatorLabel === null) return texts.numeratorOnly(numeratorLabel);
  const top = numerator[total]?.[at];
  const bottom = denominator[total]?.[at];
  const result = value[total]?.[at];
  const period = periods[at];
  if (typeof top !== 'number' || typeof bottom !== 'number' || typeof result !== 'number' || period === undefined)
    return texts.calculationText(numeratorLabel, denominatorLabel, times);
  const formula = texts.calculationText(
    `${formatNumber(top, 0)} (${numeratorLabel})`,
    `${formatNumber(bottom, 0)} (${denominatorLabel})`,
    times,
  );
  return `${periodText(period)}: ${formula} = ${formatWithUnit(result, decimals, unit)}`;
}

function Definitions({ figures }: { readonly figures: Figures }): ReactElement {
  const texts = useIndicatorTexts();
  const several = figures.definitions.length > 1;
  return (
    <ul className="tz-plain-list">
      {figures.definitions.map(({ validFrom, text, reason }, at) => (
        <li key={validFrom}>
          {several ? <strong>{texts.definitionFrom(periodText(validFrom))}: </strong> : null}
          {at > 0 && figures.definitions[at - 1]?.text === text
            ? texts.sameDefinition(reason)
            : [text, reason ? ` (${reason})` : '']}
        </li>
      ))}
    </ul>
  );
}

export interface TeilzielRef {
  readonly number: string;
  readonly text: string;
}

interface SourceListProps {
  readonly figures: Figures;
  readonly release: number;
  readonly teilziele: readonly TeilzielRef[];
}

function TeilzielLinks({ teilziele }: Pick<SourceListProps, 'teilziele'>): ReactElement {
  const { crumb } = useTexts().teilziel;
  const { to } = useReleaseAddress();
  return (
    <ul className="tz-plain-list">
      {teilziele.map(({ number, text }) => (
        <li key={number}>
          <Link to={to(`/teilziele/${number}`)}>{crumb(number)}</Link>: {text}
        </li>
      ))}
    </ul>
  );
}

/** Where the figures come from, how they are made, what they do not say. */
export function SourceList({ figures, release, teilziele }: SourceListProps): ReactElement {
  const texts = useIndicatorTexts();
  const { source } = figures;
  const calculation = useCalculation(figures);
  const day = figures.stand === null ? null : dayText(figures.stand);
  return (
    <div lang={useContentLanguage()}>
      <DefinitionList
        entries={[
          {
            term: texts.source,
            description: (
              <>
                {source.url ? <a href={source.url}>{source.name}</a> : source.name}
                {source.office && source.office !== source.name ? `, ${source.office}` : ''}
                {source.alreadyPublished ? `. ${texts.asPublished}` : ''}
              </>
            ),
          },
          { term: texts.stand, description: texts.standText(release, figures.reference, day) },
          { term: texts.calculation, description: calculation },
          { term: texts.definition, description: <Definitions figures={figures} /> },
          { term: texts.limits, description: figures.limits },
          { term: texts.noSexSplit, description: figures.noSexSplitReason },
          { term: texts.fachamt, description: figures.fachamt },
          { term: texts.licence, description: source.licence },
          {
            term: texts.belongsTo,
            description: teilziele.length > 0 ? <TeilzielLinks teilziele={teilziele} /> : null,
          },
        ]}
      />
    </div>
  );
}
