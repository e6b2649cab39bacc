import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';
import { figureText } from './figure-address.rules';
import { useExplainTexts } from './texts';

type Columns = IndicatorFiguresFragment['series']['columns'];

/** What one asks about first: the newest total, else the newest figure of the first group. */
function latestFigure({ cells, periods, value }: Columns): { readonly period: string; readonly cell: string } {
  const cell = cells.includes('') ? '' : (cells[0] ?? '');
  const at = (value[cells.indexOf(cell)] ?? []).findLastIndex((figure) => figure !== null);
  return { cell, period: periods[at] ?? periods.at(-1) ?? '' };
}

/** Below chart and table; in the panel every figure of the indicator can be chosen. */
export function ExplainButton({ figures }: { readonly figures: IndicatorFiguresFragment }): ReactElement | null {
  const texts = useExplainTexts();
  const { columns } = figures.series;
  if (columns.periods.length === 0) return null;
  const address = figureText({ ...latestFigure(columns), part: 'VALUE', indicator: null });
  return (
    <>
      <button type="button" className="tz-text-button" data-figure={address}>
        {texts.open}
      </button>
      <span className="tz-note tz-explain-hint">{texts.hint}</span>
    </>
  );
}
