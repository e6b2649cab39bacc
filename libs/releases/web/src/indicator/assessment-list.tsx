import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { formatNumber, formatWithUnit } from '@teilziel/statistics';
import { DefinitionList, useStatusWord } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { AssessmentBadge } from '../shell/assessment-badge';
import { dayText, periodText } from '../shell/release-dates';
import { useReleaseAddress } from '../shell/use-release-address';
import { useTexts } from '../texts';
import { useIndicatorTexts } from './texts';

function signed(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 && !/^[0,]+$/.test(text) ? `+${text}` : text;
}

function useTargetText(figures: IndicatorFiguresFragment): string | null {
  const texts = useIndicatorTexts();
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
  const { assessment: own } = useTexts();
  const texts = useIndicatorTexts();
  const statusWord = useStatusWord();
  const { to } = useReleaseAddress();
  const targetText = useTargetText(figures);
  const { assessment, unit, decimals, target } = figures;
  if (!assessment) return null;
  const { assessedYear, window, meanChange, projection, shortfallShare } = assessment;
  const share = shortfallShare === null ? null : formatWithUnit(Math.max(shortfallShare, 0) * 100, 0, '%');
  const shortfall =
    share === null || shortfallShare === null ? null : shortfallShare <= 0 ? texts.nothing : texts.shortfallText(share);
  const { override, progressMade } = assessment;
  const made =
    progressMade === null
      ? null
      : own.madeText(formatWithUnit(progressMade.share * 100, 0, '%'), String(progressMade.window[0]));
  const unitOfChange = unit === '%' ? 'Punkte' : unit;
  return (
    <section className="tz-section" aria-labelledby="rechenweg">
      <h2 id="rechenweg">{texts.assessmentHeading}</h2>
      <div className="tz-ruled">
        <DefinitionList
          entries={[
            {
              term: texts.assessmentWord,
              description: <AssessmentBadge assessment={assessment} />,
            },
            { term: own.method, description: own.methodText(assessment.methodName, assessment.version) },
            { term: own.ruleFound, description: override ? statusWord(override.ruleWord) : null },
            { term: own.setBy, description: override ? own.setByText(override.by, dayText(override.at)) : null },
            { term: own.why, description: override ? (override.reason ?? own.withheldReason) : null },
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
            { term: own.progressMade, description: made },
            { term: own.vintage, description: assessment.vintage ? dayText(assessment.vintage) : null },
            { term: texts.assessment, description: <Link to={to('/methode#bewertung')}>{texts.ruleLink}</Link> },
          ]}
        />
      </div>
    </section>
  );
}
