import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { formatNumber, formatWithUnit } from '@teilziel/statistics';
import { DefinitionList, StatusBadge } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { periodText } from '../shell/release-dates';
import { useReleaseAddress } from '../shell/use-release-address';
import { useTexts } from '../texts';

function signed(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 && !/^[0,]+$/.test(text) ? `+${text}` : text;
}

function useTargetText(figures: IndicatorFiguresFragment): string | null {
  const texts = useTexts().indicator;
  const { target, unit, decimals } = figures;
  if (!target) return null;
  const figure = (value: number): string => formatWithUnit(value, Number.isInteger(value) ? 0 : decimals, unit);
  const bounds = [target.lower, target.upper].filter((bound) => bound !== null).map(figure);
  const value = target.value === null ? bounds.join(' bis ') : figure(target.value);
  if (value === '') return null;
  const dated = target.kind === 'hold' ? texts.hold(value) : value;
  const text = target.period === null ? dated : texts.targetOf(dated, periodText(target.period));
  return target.beschluss ? `${text} (${texts.decided(target.beschluss)})` : text;
}

/** The way from the values to the symbol, step by step: whoever doubts can count along. */
export function AssessmentList({ figures }: { readonly figures: IndicatorFiguresFragment }): ReactElement | null {
  const texts = useTexts().indicator;
  const { to } = useReleaseAddress();
  const targetText = useTargetText(figures);
  const { assessment, unit, decimals, target } = figures;
  if (!assessment) return null;
  const { assessedYear, window, meanChange, projection, shortfallShare } = assessment;
  const share = shortfallShare === null ? null : formatWithUnit(Math.max(shortfallShare, 0) * 100, 0, '%');
  const shortfall =
    share === null || shortfallShare === null ? null : shortfallShare <= 0 ? texts.nothing : texts.shortfallText(share);
  const unitOfChange = unit === '%' ? 'Punkte' : unit;
  return (
    <section className="tz-section" aria-labelledby="rechenweg">
      <h2 id="rechenweg">{texts.assessmentHeading}</h2>
      <div className="tz-ruled">
        <DefinitionList
          entries={[
            {
              term: texts.assessmentWord,
              description: <StatusBadge symbol={assessment.symbol} word={assessment.word} size={24} />,
            },
            { term: texts.notAssessed, description: assessment.reason },
            { term: texts.targetValue, description: targetText },
            { term: texts.assessedYear, description: assessedYear },
            {
              term: texts.window,
              description: window?.[0] && window[1] ? texts.windowText(window[0], window[1]) : null,
            },
            {
              term: texts.meanChange,
              description:
                meanChange === null ? null : `${signed(meanChange, Math.max(decimals, 1))}\u00a0${unitOfChange}`,
            },
            {
              term: target?.period ? texts.projection(periodText(target.period)) : '',
              description: projection === null || !target?.period ? null : formatWithUnit(projection, decimals, unit),
            },
            {
              term: texts.shortfall,
              description: shortfall,
            },
            { term: texts.assessment, description: <Link to={to('/methode#bewertung')}>{texts.ruleLink}</Link> },
          ]}
        />
      </div>
    </section>
  );
}
